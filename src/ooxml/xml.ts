import { OoxmlError } from './ooxmlError';
import { ReadBudget, UNITS, type ReadMeter } from './readBudget';
import { scanXml } from './scanXml';
import type { XmlHandler } from './scanXml';
import { escapeAttribute, escapeText } from './xmlEscape';

/** An element, or a piece of text between elements. */
export type XmlNode = XmlElement | string;

/** An element with its prefix as written; attribute maps have no prototype, so that no name is special. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

/** Builds a tree from the events of {@link scanXml}. */
export class XmlTreeBuilder implements XmlHandler {
  root: XmlElement | undefined;
  private readonly path: XmlElement[] = [];

  constructor(private readonly meter: ReadMeter) {}

  /** How many elements are open. */
  get depth(): number {
    return this.path.length;
  }

  open(name: string, attributes: Record<string, string>): void {
    const node: XmlElement = { name, attributes, children: [] };
    this.meter.spend(UNITS.element + countOf(attributes) * UNITS.attribute);
    this.path.at(-1)?.children.push(node);
    this.root ??= node;
    this.path.push(node);
  }

  text(text: string): void {
    this.meter.spend(UNITS.text);
    this.path.at(-1)?.children.push(text);
  }

  close(): void {
    this.path.pop();
  }
}

/** How many attributes an element has. */
export function countOf(attributes: Record<string, string>): number {
  let count = 0;
  for (const key in attributes) count += key === '' ? 0 : 1;
  return count;
}

/**
 * Parses a part into a tree. Text is kept exactly, also the white space of indented files.
 * @throws OoxmlError `badXml`, `doctype`, `tooDeep`, `tooLarge`
 */
export function parseXml(
  text: string,
  part: string,
  meter: ReadMeter = new ReadBudget().meter(part),
): XmlElement {
  const builder = new XmlTreeBuilder(meter);
  scanXml(text, part, builder, meter);
  if (!builder.root) throw new OoxmlError('badXml', 'no root element', part);
  return builder.root;
}

/**
 * The part's text, with the XML declaration as Excel writes it.
 * @param raw markup that stands for the children of certain elements, for parts too large to be trees
 */
export function serializeXml(root: XmlElement, raw?: ReadonlyMap<XmlElement, string>): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${serializeElement(root, raw)}`;
}

/** An element's markup, without declaration. */
export function serializeElement(root: XmlElement, raw?: ReadonlyMap<XmlElement, string>): string {
  const out: string[] = [];
  const pending: (XmlNode | { end: string })[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node === 'string') out.push(escapeText(node));
    else if ('end' in node) out.push(`</${node.end}>`);
    else {
      out.push(startOf(node));
      const content = raw?.get(node);
      if (content === undefined && node.children.length === 0) out.push('/>');
      else {
        out.push('>', content ?? '');
        pending.push({ end: node.name });
        if (content === undefined) for (const below of node.children.toReversed()) pending.push(below);
      }
    }
  }
  return out.join('');
}

function startOf(node: XmlElement): string {
  let start = `<${node.name}`;
  for (const key in node.attributes) start += ` ${key}="${escapeAttribute(node.attributes[key] ?? '')}"`;
  return start;
}

/** Makes an element; booleans become 1 and 0, undefined attributes are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | boolean | undefined> = {},
  ...children: (XmlNode | XmlNode[])[]
): XmlElement {
  const written = noAttributes();
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) written[key] = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
  }
  return { name, attributes: written, children: children.flat() };
}

/** An empty attribute map without prototype. */
export function noAttributes(): Record<string, string> {
  return Object.create(null) as Record<string, string>;
}

/** The first child element of this name. */
export function child(parent: XmlElement, name: string): XmlElement | undefined {
  for (const node of parent.children) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}

/** All child elements of this name, in order. */
export function childrenNamed(parent: XmlElement, name: string): XmlElement[] {
  return childElements(parent).filter((node) => node.name === name);
}

/** All child elements, in order, without the text between them. */
export function childElements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((node) => typeof node !== 'string');
}

/** All text below an element, in document order. */
export function textOf(node: XmlElement): string {
  let text = '';
  const pending: XmlNode[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') text += next;
    else for (const below of next.children.toReversed()) pending.push(below);
  }
  return text;
}

/** A copy that shares nothing with the original. */
export function cloneElement(node: XmlElement): XmlElement {
  const copy = shallowCopy(node);
  const pending = [copy];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    next.children = next.children.map((below) => {
      if (typeof below === 'string') return below;
      const copied = shallowCopy(below);
      pending.push(copied);
      return copied;
    });
  }
  return copy;
}

function shallowCopy(node: XmlElement): XmlElement {
  return {
    name: node.name,
    attributes: Object.assign(noAttributes(), node.attributes),
    children: node.children,
  };
}

/**
 * Puts a new child where the schema wants it: before the first child that comes later in `order`. A name that is
 * not in `order` goes last. Children not in `order` (extensions of other programs) stay where they are.
 */
export function insertInOrder(parent: XmlElement, node: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(node.name);
  const later = parent.children.findIndex(
    (other) => rank >= 0 && typeof other !== 'string' && order.indexOf(placeName(other)) > rank,
  );
  parent.children.splice(later < 0 ? parent.children.length : later, 0, node);
}

/** An alternate content (controls, OLE objects) stands where the element of its first choice belongs. */
function placeName(node: XmlElement): string {
  if (node.name !== 'mc:AlternateContent') return node.name;
  const choice = childElements(node)[0];
  return (choice && childElements(choice)[0]?.name) ?? node.name;
}

/** Removes a child; nothing happens when it is no child. */
export function removeChild(parent: XmlElement, node: XmlNode): void {
  const index = parent.children.indexOf(node);
  if (index >= 0) parent.children.splice(index, 1);
}
