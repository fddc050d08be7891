import { colorElement } from './fontXml';
import type { Palette } from './palette';
import { child, element } from './xml';
import type { XmlElement } from './xml';

/** A cell fill's colour: the foreground of a solid one, the background of a pattern; null without and for gradients. */
export function readFill(fill: XmlElement | undefined, palette: Palette): string | null {
  const pattern = fill && child(fill, 'patternFill');
  const kind = pattern?.attributes['patternType'] ?? 'none';
  if (!pattern || kind === 'none') return null;
  if (kind === 'solid') return palette.resolve(child(pattern, 'fgColor'), '#000000');
  const background = child(pattern, 'bgColor');
  return background ? palette.resolve(background, '#FFFFFF') : null;
}

/** A fill element of one colour, or without fill. */
export function fillElement(color: string | null): XmlElement {
  if (color === null) return element('fill', {}, element('patternFill', { patternType: 'none' }));
  const colors = [colorElement('fgColor', color), element('bgColor', { indexed: 64 })];
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colors));
}
