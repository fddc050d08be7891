import type { CellFormat, FormatPatch } from './cellFormat';
import { isTrue } from './isTrue';
import { child, cloneElement, element } from './xml';
import type { XmlElement } from './xml';

type Alignment = Pick<CellFormat, 'horizontal' | 'vertical' | 'wrap' | 'indent' | 'shrink' | 'rotation'>;

/** The alignment of an `xf` element. */
export function readAlignment(xf: XmlElement | undefined): Alignment {
  const { horizontal, vertical, wrapText, indent, shrinkToFit, textRotation } =
    (xf && child(xf, 'alignment'))?.attributes ?? {};
  return {
    horizontal: horizontal ?? 'general',
    vertical: vertical ?? 'bottom',
    wrap: isTrue(wrapText),
    indent: Number(indent ?? 0),
    shrink: isTrue(shrinkToFit),
    rotation: fromFile(Number(textRotation ?? 0)),
  };
}

/** The `alignment` element of an `xf` with changes; undefined when nothing but defaults is left. */
export function patchAlignment(xf: XmlElement, patch: FormatPatch): XmlElement | undefined {
  const known = child(xf, 'alignment');
  const node = known ? cloneElement(known) : element('alignment');
  const set = (name: string, value: string | number | boolean | undefined, byDefault: string): void => {
    if (value === undefined) return;
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    if (text === byDefault) delete node.attributes[name];
    else node.attributes[name] = text;
  };
  set('horizontal', patch.horizontal, 'general');
  set('vertical', patch.vertical, 'bottom');
  set('textRotation', patch.rotation === undefined ? undefined : toFile(patch.rotation), '0');
  set('wrapText', patch.wrap, '0');
  set('indent', patch.indent, '0');
  set('shrinkToFit', patch.shrink, '0');
  return Object.keys(node.attributes).length > 0 ? node : undefined;
}

/** Files count 1…90 upwards and 91…180 downwards. */
function fromFile(rotation: number): number {
  return rotation > 90 && rotation <= 180 ? 90 - rotation : rotation;
}

function toFile(degrees: number): number {
  return degrees < 0 ? 90 - degrees : degrees;
}
