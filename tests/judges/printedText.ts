import type { PrintedWord } from './printedWords';

/** How far two lines of a cell may stand apart, in heights of a line (an empty one may lie between), and how far out of line they begin. */
const MOST_LINE_HEIGHTS = 2.6;
const MOST_POINTS_ASIDE = 2;

/**
 * Whether a text stands on the pages in full: its words one after the other, from the place where it begins to the right and, where it
 * is wrapped, on the next line with the same left or right edge. Text of the neighbouring cells does not count, nor text cut off.
 */
export class PrintedText {
  readonly #words: readonly PrintedWord[];
  readonly #beginnings = new Map<string, number[]>();
  readonly #pages = new Map<number, PrintedWord[]>();

  constructor(words: readonly PrintedWord[]) {
    this.#words = words.map((word) => ({ ...word, text: folded(word.text) }));
    this.#words.forEach((word, index) => {
      putIn(this.#beginnings, word.text.charAt(0), index);
      putIn(this.#pages, word.page, word);
    });
  }

  /** True when the text stands somewhere; whitespace and line breaks do not count. */
  holds(text: string): boolean {
    const wanted = folded(text);
    const beginnings = this.#beginnings.get(wanted.charAt(0)) ?? [];
    return wanted === '' || beginnings.some((index) => this.#standsAt(index, wanted));
  }

  #standsAt(index: number, wanted: string): boolean {
    const first = this.#words[index];
    let word = first;
    let rest = wanted;
    while (first !== undefined && word !== undefined) {
      if (!rest.startsWith(word.text)) return false;
      rest = rest.slice(word.text.length);
      if (rest === '') return true;
      word = this.#next(first, word, rest);
    }
    return false;
  }

  /** The word that goes on: the nearest on the line, else the first of the cell's next line. */
  #next(first: PrintedWord, word: PrintedWord, rest: string): PrintedWord | undefined {
    const height = word.bottom - word.top;
    const candidates = this.#onPage(word).filter((each) => rest.startsWith(each.text));
    const onLine = candidates.filter((each) => follows(word, each));
    const below = candidates.filter(
      ({ top }) => top > word.top + height / 3 && top < word.top + height * MOST_LINE_HEIGHTS,
    );
    const fromTheLeft = below.filter(({ left }) => isNear(left, first.left));
    const toTheRight = below.filter((each) => isNear(this.#lineEnd(each), word.right));
    const nearest = (words: readonly PrintedWord[]) =>
      words.toSorted((a, b) => a.top - b.top || a.left - b.left)[0];
    return nearest(onLine) ?? nearest(fromTheLeft) ?? nearest(toTheRight);
  }

  /** The right edge of the words that follow on the same line, for text that is set to the right. */
  #lineEnd(word: PrintedWord): number {
    const next = this.#onPage(word).find((each) => follows(word, each));
    return next === undefined ? word.right : this.#lineEnd(next);
  }

  #onPage({ page }: PrintedWord): readonly PrintedWord[] {
    return this.#pages.get(page) ?? [];
  }
}

function putIn<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [item]);
  else known.push(item);
}

/**
 * Pairs of words that stand on each other, as where a row is too low for its text; each as `page: word / word`.
 * Pages count from 1.
 */
export function overlappingWords(words: readonly PrintedWord[]): readonly string[] {
  const sorted = words.toSorted((a, b) => a.page - b.page || a.top - b.top);
  return sorted.flatMap((word, index) => {
    const found: string[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.page !== word.page || other.top >= word.bottom) break;
      if (isOn(word, other)) found.push(`${word.page + 1}: ${word.text} / ${other.text}`);
    }
    return found;
  });
}

/** The boxes of words hold the room above and below the letters, so a third of a line may be shared. */
function isOn(word: PrintedWord, other: PrintedWord): boolean {
  const across = Math.min(word.right, other.right) - Math.max(word.left, other.left);
  const down = Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top);
  return across > 1 && down > (word.bottom - word.top) / 3;
}

/** Whether the second word stands just right of the first. */
function follows(word: PrintedWord, other: PrintedWord): boolean {
  const height = word.bottom - word.top;
  const isOnLine = Math.abs(other.top - word.top) < height / 3;
  return isOnLine && other.left >= word.right - 1 && other.left < word.right + height;
}

function isNear(left: number, right: number): boolean {
  return Math.abs(left - right) < MOST_POINTS_ASIDE;
}

function folded(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/gu, '');
}
