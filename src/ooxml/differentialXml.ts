import type { DifferentialFormat } from './cellFormat';
import { colorElement, isOn, readUnderline } from './fontXml';
import type { Palette } from './palette';
import { child, element } from './xml';
import type { XmlElement } from './xml';

/** The looks a `dxf` element adds. Its fill colour stands in `bgColor`, the other way round than in cells. */
export function readDifferential(dxf: XmlElement, palette: Palette): DifferentialFormat {
  const format: DifferentialFormat = {};
  const font = child(dxf, 'font');
  const color = font && child(font, 'color');
  if (color) format.fontColor = palette.resolve(color, '#000000');
  const bold = isOn(font, 'b');
  if (bold !== undefined) format.bold = bold;
  const italic = isOn(font, 'i');
  if (italic !== undefined) format.italic = italic;
  const strikethrough = isOn(font, 'strike');
  if (strikethrough !== undefined) format.strikethrough = strikethrough;
  const underline = readUnderline(font);
  if (underline !== undefined) format.underline = underline !== 'None';
  const code = child(dxf, 'numFmt')?.attributes['formatCode'];
  if (code !== undefined) format.numberFormat = code;
  const fill = child(dxf, 'fill');
  const pattern = fill && child(fill, 'patternFill');
  const fillColor = pattern && (child(pattern, 'bgColor') ?? child(pattern, 'fgColor'));
  if (fillColor && pattern.attributes['patternType'] !== 'none')
    format.fill = palette.resolve(fillColor, '#FFFFFF');
  return format;
}

/** A `dxf` element. @param numberFormatId the number under which the style sheet has the format's code */
export function differentialElement(
  format: DifferentialFormat,
  numberFormatId: number | undefined,
): XmlElement {
  const flag = (name: string, on: boolean | undefined): XmlElement[] => {
    if (on === undefined) return [];
    return [element(name, on ? {} : { val: name === 'u' ? 'none' : '0' })];
  };
  const font = [
    flag('b', format.bold),
    flag('i', format.italic),
    flag('strike', format.strikethrough),
    flag('u', format.underline),
    format.fontColor === undefined ? [] : [colorElement('color', format.fontColor)],
  ].flat();
  const { fill, numberFormat } = format;
  return element(
    'dxf',
    {},
    font.length > 0 ? element('font', {}, font) : [],
    numberFormat === undefined
      ? []
      : element('numFmt', { numFmtId: numberFormatId, formatCode: numberFormat }),
    fill === undefined ? [] : element('fill', {}, element('patternFill', {}, colorElement('bgColor', fill))),
  );
}
