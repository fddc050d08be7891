import { ensureChartChild, removeChartChild } from './chartXml';
import { child, element } from './xml';
import type { XmlElement } from './xml';

const FILLS = ['a:noFill', 'a:solidFill', 'a:gradFill', 'a:blipFill', 'a:pattFill', 'a:grpFill'];

/** The colour of a solid fill of plain red, green and blue as '#RRGGBB'; null for none and for others (themes, gradients). */
function solidColor(parent: XmlElement | undefined): string | null {
  const fill = parent && child(parent, 'a:solidFill');
  const color = fill && child(fill, 'a:srgbClr');
  return color === undefined ? null : `#${(color.attributes['val'] ?? '').toUpperCase()}`;
}

/** A solid fill. @param color '#RRGGBB' */
export function solidFill(color: string): XmlElement {
  return element('a:solidFill', {}, element('a:srgbClr', { val: color.slice(1) }));
}

/** The colour that an element's area is filled with, see `setChartFill`. */
export function chartFill(owner: XmlElement): string | null {
  return solidColor(child(owner, 'c:spPr'));
}

/** Fills an element's area. @param color '#RRGGBB', null for no fill */
export function setChartFill(owner: XmlElement, color: string | null): void {
  const shape = ensureChartChild(owner, 'c:spPr');
  for (const name of FILLS) removeChartChild(shape, name);
  const place = ensureChartChild(shape, color === null ? 'a:noFill' : 'a:solidFill');
  if (color !== null) place.children = solidFill(color).children;
}

/** The colour of an element's line; null for none and for others than plain ones. */
export function chartLine(owner: XmlElement): string | null {
  const shape = child(owner, 'c:spPr');
  return solidColor(shape && child(shape, 'a:ln'));
}

/** Draws an element's line. @param color '#RRGGBB', null for no line */
export function setChartLine(owner: XmlElement, color: string | null): void {
  const line = ensureChartChild(ensureChartChild(owner, 'c:spPr'), 'a:ln');
  const rest = line.children.filter((node) => typeof node === 'string' || !FILLS.includes(node.name));
  line.children = [color === null ? element('a:noFill') : solidFill(color), ...rest];
}
