import { seededRandom } from '../examples/seededRandom';

/** Draws things, the same ones for the same seed. */
export class Draw {
  readonly random: () => number;

  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  /** One of the items. @throws Error when there is none */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to draw from');
    return item;
  }

  /** A whole number from 0. */
  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  /** True once in so many. */
  isOne(among: number): boolean {
    return this.random() * among < 1;
  }

  /** So many of the items at the most, none twice. */
  some<Item>(items: readonly Item[], most: number): readonly Item[] {
    const left = [...items];
    return Array.from({ length: Math.min(most, left.length) }, () =>
      left.splice(this.below(left.length), 1),
    ).flat();
  }
}
