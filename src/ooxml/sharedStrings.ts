import { namespaces, relationshipType } from './namespaces';
import { OoxmlError } from './ooxmlError';
import type { OpcPackage } from './opcPackage';
import { isRich, plainText } from './richText';
import { childrenNamed, element, serializeElement } from './xml';
import type { XmlElement } from './xml';
import { encodeXstring } from './xstring';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

/**
 * The workbook's table of texts, which cells refer to by number from 0. Entries are only ever added, so that
 * numbers in sheets that nobody touched stay right.
 */
export class SharedStrings {
  private readonly items: XmlElement[];
  private readonly texts: string[];
  private plainIndex: Map<string, number> | undefined;
  private richIndex: Map<string, number> | undefined;
  private added = 0;

  private constructor(
    private readonly part: string | undefined,
    private readonly root: XmlElement,
  ) {
    this.items = childrenNamed(root, 'si');
    this.texts = this.items.map(plainText);
  }

  /** Reads the table; a workbook without one (or whose part is missing) gets it on {@link writeTo}, when a text was added. */
  static open(pkg: OpcPackage): SharedStrings {
    const part = findPart(pkg);
    const exists = part !== undefined && pkg.has(part);
    return new SharedStrings(part, exists ? pkg.xml(part) : element('sst', { xmlns: namespaces.main }));
  }

  /** The plain text of an entry. @throws OoxmlError `badXml` when there is none of this number */
  text(index: number): string {
    const text = this.texts[index];
    if (text === undefined) throw new OoxmlError('badXml', `no shared string ${index}`, this.part ?? null);
    return text;
  }

  /** The entry itself when it has formatted runs or phonetics, else undefined. Do not change it. */
  rich(index: number): XmlElement | undefined {
    const item = this.items[index];
    return item && isRich(item) ? item : undefined;
  }

  /** The number of a plain text; a new text is added. */
  indexOf(text: string): number {
    this.plainIndex ??= this.indexPlain();
    const known = this.plainIndex.get(text);
    if (known !== undefined) return known;
    this.plainIndex.set(text, this.items.length);
    return this.add(stringItem(text), text);
  }

  /** The number of a formatted text (an `si` or `is` element); a new one is added. */
  indexOfRich(item: XmlElement): number {
    this.richIndex ??= this.indexRich();
    const entry: XmlElement = { ...item, name: 'si' };
    const key = serializeElement(entry);
    const known = this.richIndex.get(key);
    if (known !== undefined) return known;
    this.richIndex.set(key, this.items.length);
    return this.add(entry, plainText(entry));
  }

  /** Writes the table when texts were added. */
  writeTo(pkg: OpcPackage): void {
    if (this.added === 0) return;
    this.added = 0;
    this.root.attributes['uniqueCount'] = String(this.items.length);
    delete this.root.attributes['count'];
    const named = findPart(pkg);
    const workbook = pkg.workbookPart();
    const part = named ?? `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}sharedStrings.xml`;
    if (pkg.has(part)) pkg.touch(part);
    else pkg.addPart(part, this.root, CONTENT_TYPE);
    if (named === undefined) pkg.addRelationship(workbook, relationshipType('sharedStrings'), part);
  }

  private add(item: XmlElement, text: string): number {
    this.items.push(item);
    this.texts.push(text);
    this.root.children.push(item);
    this.added++;
    return this.items.length - 1;
  }

  private indexPlain(): Map<string, number> {
    const index = new Map<string, number>();
    this.texts.forEach((text, number) => {
      if (!index.has(text) && this.rich(number) === undefined) index.set(text, number);
    });
    return index;
  }

  private indexRich(): Map<string, number> {
    const index = new Map<string, number>();
    this.items.forEach((item, number) => {
      if (isRich(item)) index.set(serializeElement(item), number);
    });
    return index;
  }
}

function findPart(pkg: OpcPackage): string | undefined {
  const relationships = pkg.relationships(pkg.workbookPart());
  return relationships.find(({ type }) => type === relationshipType('sharedStrings'))?.target;
}

function stringItem(text: string): XmlElement {
  const space = /^\s|\s$/.test(text) ? { 'xml:space': 'preserve' } : {};
  return element('si', {}, element('t', space, encodeXstring(text)));
}
