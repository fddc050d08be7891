import { ensureChartChild } from './chartXml';
import { child, childElements, childrenNamed, element, textOf } from './xml';
import type { XmlElement } from './xml';

/** What a chart keeps of the cells that it refers to, for programs that do not compute. */
export interface ChartCache {
  readonly kind: 'numbers' | 'texts';
  /** The first cell's number format; of numbers alone. */
  readonly format?: string;
  /** In the order of the cells; null for an empty one. */
  readonly points: readonly (number | string | null)[];
}

/** Where series keep references: their name, categories and values. */
export type ChartDataSlot = 'c:tx' | 'c:cat' | 'c:val';

/** The reference of a series in file form, e.g. `'Blad 1'!$A$1:$A$5`; null when it holds literals or none. */
export function chartReference(series: XmlElement, slot: ChartDataSlot): string | null {
  const formula = referenceOf(series, slot)?.formula;
  return formula === undefined ? null : textOf(formula);
}

/** What the file remembers of the cells referred to, or the literals; null when there is nothing. */
export function readChartCache(series: XmlElement, slot: ChartDataSlot): ChartCache | null {
  const holder = child(series, slot);
  if (holder === undefined) return null;
  const direct = child(holder, 'c:v');
  if (direct !== undefined) return { kind: 'texts', points: [textOf(direct)] };
  const numbers = find(holder, [['c:numRef', 'c:numCache'], ['c:numLit']]);
  if (numbers !== undefined) {
    const format = child(numbers, 'c:formatCode');
    return {
      kind: 'numbers',
      ...(format !== undefined && { format: textOf(format) }),
      points: pointsOf(numbers, (text) => (Number.isFinite(Number(text)) ? Number(text) : text)),
    };
  }
  const texts = find(holder, [['c:strRef', 'c:strCache'], ['c:strLit']]);
  return texts === undefined ? null : { kind: 'texts', points: pointsOf(texts, (text) => text) };
}

/** Lets a series refer to cells, with what they hold now. */
export function setChartReference(
  series: XmlElement,
  slot: ChartDataSlot,
  reference: string,
  cache: ChartCache,
): void {
  const isText = cache.kind === 'texts';
  const kept = element(isText ? 'c:strCache' : 'c:numCache');
  if (!isText) kept.children.push(element('c:formatCode', {}, cache.format ?? 'General'));
  kept.children.push(element('c:ptCount', { val: cache.points.length }));
  for (const [idx, point] of cache.points.entries()) {
    if (point !== null) kept.children.push(element('c:pt', { idx }, element('c:v', {}, String(point))));
  }
  const formula = element('c:f', {}, reference);
  ensureChartChild(series, slot).children = [element(isText ? 'c:strRef' : 'c:numRef', {}, formula, kept)];
}

/** Gives a series a name of its own. */
export function setChartSeriesName(series: XmlElement, name: string): void {
  ensureChartChild(series, 'c:tx').children = [element('c:v', {}, name)];
}

function referenceOf(series: XmlElement, slot: ChartDataSlot): { formula: XmlElement } | undefined {
  const holder = child(series, slot);
  const reference = holder && (child(holder, 'c:numRef') ?? child(holder, 'c:strRef'));
  const formula = reference && child(reference, 'c:f');
  return formula && { formula };
}

function find(holder: XmlElement, paths: readonly (readonly string[])[]): XmlElement | undefined {
  for (const path of paths) {
    let node: XmlElement | undefined = holder;
    for (const name of path) node = node && child(node, name);
    if (node !== undefined) return node;
  }
  return undefined;
}

function pointsOf<P>(cache: XmlElement, read: (text: string) => P): (P | null)[] {
  const count = Number(child(cache, 'c:ptCount')?.attributes['val'] ?? childElements(cache).length);
  const points = new Array<P | null>(Math.min(Math.max(0, count || 0), 100_000)).fill(null);
  for (const point of childrenNamed(cache, 'c:pt')) {
    const index = Number(point.attributes['idx']);
    const value = child(point, 'c:v');
    if (value !== undefined && index < points.length) points[index] = read(textOf(value));
  }
  return points;
}
