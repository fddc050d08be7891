import { child, element, textOf } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { formatAreas, parseAreas } from '../address';
import type { Area } from '../area';

/** The ranges of a rule block or validation: the attribute `sqref`, or the child `xm:sqref` of the extension list. */
export function blockAreas(block: XmlElement): Area[] {
  const inner = child(block, 'xm:sqref');
  return parseAreas(inner === undefined ? (block.attributes['sqref'] ?? '') : textOf(inner));
}

/** Writes the ranges where the block has them. */
export function setBlockAreas(block: XmlElement, areas: readonly Area[]): void {
  const inner = child(block, 'xm:sqref');
  if (inner !== undefined) inner.children = [formatAreas(areas)];
  else if (block.name.startsWith('x14:')) block.children.push(element('xm:sqref', {}, formatAreas(areas)));
  else block.attributes['sqref'] = formatAreas(areas);
}
