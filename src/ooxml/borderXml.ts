import type { BorderSide, CellBorder, FormatPatch } from './cellFormat';
import { colorElement } from './fontXml';
import type { Palette } from './palette';
import { isTrue } from './isTrue';
import { child, childElements, cloneElement, element, insertInOrder } from './xml';
import type { XmlElement } from './xml';

const BORDER_ORDER = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
const SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom', 'diagonalDown', 'diagonalUp'];

/** A border element's meaning; both diagonals share one line in the file. */
export function readBorders(
  border: XmlElement | undefined,
  palette: Palette,
): Record<BorderSide, CellBorder> {
  const line = (name: string, otherName = name): CellBorder => {
    const node = border && (child(border, name) ?? child(border, otherName));
    const style = node?.attributes['style'] ?? 'none';
    return { style, color: palette.resolve(node && child(node, 'color'), '#000000') };
  };
  const diagonal = (flag: string): CellBorder => {
    return isTrue(border?.attributes[flag]) ? line('diagonal') : { style: 'none', color: '#000000' };
  };
  return {
    left: line('left', 'start'),
    right: line('right', 'end'),
    top: line('top'),
    bottom: line('bottom'),
    diagonalDown: diagonal('diagonalDown'),
    diagonalUp: diagonal('diagonalUp'),
  };
}

/** A copy of a border element with changes. A colour alone changes lines that are there; style 'none' removes one. */
export function patchBorder(
  border: XmlElement | undefined,
  patch: NonNullable<FormatPatch['borders']>,
): XmlElement {
  const copy = border ? cloneElement(border) : element('border');
  for (const side of SIDES) {
    const change = patch[side];
    if (change) patchSide(copy, side, change);
  }
  return copy;
}

function patchSide(border: XmlElement, side: BorderSide, change: Partial<CellBorder>): void {
  const isDiagonal = side === 'diagonalDown' || side === 'diagonalUp';
  const line = ensureLine(border, isDiagonal ? 'diagonal' : side);
  const { style, color } = change;
  if (isDiagonal && style !== undefined) {
    setFlag(border, side, style !== 'none');
    if (style === 'none' && hasDiagonal(border)) return;
  }
  if (style === 'none') {
    delete line.attributes['style'];
    line.children = [];
  } else if (style !== undefined) line.attributes['style'] = style;
  if (line.attributes['style'] === undefined) return;
  if (color !== undefined) line.children = [colorElement('color', color)];
  else if (childElements(line).length === 0) line.children = [element('color', { auto: true })];
}

function ensureLine(border: XmlElement, name: string): XmlElement {
  const known = child(border, name);
  if (known) return known;
  const line = element(name);
  insertInOrder(border, line, BORDER_ORDER);
  return line;
}

function hasDiagonal(border: XmlElement): boolean {
  return isTrue(border.attributes['diagonalDown']) || isTrue(border.attributes['diagonalUp']);
}

function setFlag(border: XmlElement, name: string, on: boolean): void {
  if (on) border.attributes[name] = '1';
  else delete border.attributes[name];
}
