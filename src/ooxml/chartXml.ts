import { chartOrder } from './chartOrder';
import { child, element, insertInOrder, removeChild } from './xml';
import type { XmlElement } from './xml';

/** The child of this name, made in its place when there is none. */
export function ensureChartChild(parent: XmlElement, name: string): XmlElement {
  const known = child(parent, name);
  if (known !== undefined) return known;
  const made = element(name);
  insertInOrder(parent, made, chartOrder[parent.name] ?? []);
  return made;
}

/** The `val` of a child; undefined when there is no such child. A child without `val` says what the schema's default says. */
export function chartValue(parent: XmlElement, name: string, fallback = '1'): string | undefined {
  const node = child(parent, name);
  return node === undefined ? undefined : (node.attributes['val'] ?? fallback);
}

/** Sets the `val` of a child; null removes the child. Booleans become 1 and 0. */
export function setChartValue(
  parent: XmlElement,
  name: string,
  value: string | number | boolean | null,
): void {
  if (value === null) {
    removeChartChild(parent, name);
    return;
  }
  ensureChartChild(parent, name).attributes['val'] =
    typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}

/** Removes the child of this name, if there is one. */
export function removeChartChild(parent: XmlElement, name: string): void {
  const node = child(parent, name);
  if (node !== undefined) removeChild(parent, node);
}
