import type { CellFont, UnderlineStyle } from './cellFormat';
import type { Palette } from './palette';
import { isTrue } from './isTrue';
import { child, cloneElement, element, insertInOrder, removeChild } from './xml';
import type { XmlElement } from './xml';

/** The order in which Excel writes a font's children. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

const UNDERLINES: readonly (readonly [UnderlineStyle, string])[] = [
  ['None', 'none'],
  ['Single', 'single'],
  ['Double', 'double'],
  ['SingleAccountant', 'singleAccounting'],
  ['DoubleAccountant', 'doubleAccounting'],
];

/** A font element's meaning; a missing size is 11, a missing name Calibri. */
export function readFont(font: XmlElement | undefined, palette: Palette): CellFont {
  const value = (name: string) => font && child(font, name)?.attributes['val'];
  return {
    name: value('name') ?? value('rFont') ?? 'Calibri',
    size: Number(value('sz') ?? 11),
    bold: isOn(font, 'b') ?? false,
    italic: isOn(font, 'i') ?? false,
    underline: readUnderline(font) ?? 'None',
    strikethrough: isOn(font, 'strike') ?? false,
    color: palette.resolve(font && child(font, 'color'), '#000000'),
  };
}

/** A copy of a font element with changes; another name frees the font from the theme. */
export function patchFont(font: XmlElement | undefined, patch: Partial<CellFont>): XmlElement {
  const copy = font ? cloneElement(font) : element('font');
  if (patch.bold !== undefined) setFlag(copy, 'b', patch.bold);
  if (patch.italic !== undefined) setFlag(copy, 'i', patch.italic);
  if (patch.strikethrough !== undefined) setFlag(copy, 'strike', patch.strikethrough);
  if (patch.underline !== undefined) replace(copy, 'u', underlineElement(patch.underline));
  if (patch.size !== undefined) replace(copy, 'sz', element('sz', { val: patch.size }));
  if (patch.color !== undefined) replace(copy, 'color', colorElement('color', patch.color));
  if (patch.name !== undefined && patch.name !== child(copy, 'name')?.attributes['val']) {
    replace(copy, 'name', element('name', { val: patch.name }));
    replace(copy, 'scheme', undefined);
    replace(copy, 'family', undefined);
  }
  return copy;
}

/** A switch such as `<b/>` or `<b val="0"/>`; undefined without it. */
export function isOn(font: XmlElement | undefined, name: string): boolean | undefined {
  const node = font && child(font, name);
  return node && (node.attributes['val'] === undefined || isTrue(node.attributes['val']));
}

/** The underline of a font element; undefined when it says nothing. */
export function readUnderline(font: XmlElement | undefined): UnderlineStyle | undefined {
  const node = font && child(font, 'u');
  if (!node) return undefined;
  const word = node.attributes['val'] ?? 'single';
  return UNDERLINES.find(([, file]) => file === word)?.[0] ?? 'Single';
}

/** A colour element of this name. @param color '#RRGGBB' */
export function colorElement(name: string, color: string): XmlElement {
  return element(name, { rgb: `FF${color.replace('#', '').toUpperCase()}` });
}

function underlineElement(style: UnderlineStyle): XmlElement | undefined {
  const word = UNDERLINES.find(([office]) => office === style)?.[1];
  if (style === 'None' || word === undefined) return undefined;
  return style === 'Single' ? element('u') : element('u', { val: word });
}

function setFlag(font: XmlElement, name: string, on: boolean): void {
  replace(font, name, on ? element(name) : undefined);
}

function replace(font: XmlElement, name: string, node: XmlElement | undefined): void {
  for (let known = child(font, name); known; known = child(font, name)) removeChild(font, known);
  if (node) insertInOrder(font, node, FONT_ORDER);
}
