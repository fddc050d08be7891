import { stylesOrder } from './stylesOrder';
import { child, childElements, element, insertInOrder, serializeElement } from './xml';
import type { XmlElement } from './xml';

/**
 * One numbered list of the style sheet (fonts, fills, cellXfs …). An entry that is there already is used again;
 * others are added at the end, so that no number ever changes its meaning.
 */
export class StylePool {
  private list: XmlElement | undefined;
  private readonly entries: XmlElement[];
  private index: Map<string, number> | undefined;

  constructor(
    private readonly styles: XmlElement,
    private readonly name: string,
  ) {
    this.list = child(styles, name);
    this.entries = this.list ? childElements(this.list) : [];
  }

  get size(): number {
    return this.entries.length;
  }

  /** The entry of a number, from 0. */
  at(index: number): XmlElement | undefined {
    return this.entries[index];
  }

  /** The number of an entry like this one; `added` tells whether it had to be made. */
  place(entry: XmlElement): { index: number; added: boolean } {
    this.index ??= new Map(
      this.entries.map((known, index) => [serializeElement(known), index] as const).toReversed(),
    );
    const key = serializeElement(entry);
    const known = this.index.get(key);
    if (known !== undefined) return { index: known, added: false };
    const index = this.entries.length;
    this.index.set(key, index);
    this.entries.push(entry);
    this.grow().children.push(entry);
    return { index, added: true };
  }

  private grow(): XmlElement {
    if (!this.list) {
      this.list = element(this.name);
      insertInOrder(this.styles, this.list, stylesOrder);
    }
    this.list.attributes['count'] = String(this.entries.length);
    return this.list;
  }
}
