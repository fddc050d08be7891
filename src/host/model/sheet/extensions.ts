import { child, childrenNamed } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import type { SheetModel } from '../sheetModel';
import { elementsBelow } from './formulaElements';
import { dropChild } from './properties';

/** Lists of the extension list that Excel repairs when they are empty. */
const LISTS = new Set(['x14:conditionalFormattings', 'x14:dataValidations', 'x14:sparklineGroups']);

/** The element that holds `node` somewhere below the root, or undefined. */
function parentOf(root: XmlElement, node: XmlElement): XmlElement | undefined {
  const waiting = [root];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (each.children.includes(node)) return each;
    for (const inner of each.children) if (typeof inner !== 'string') waiting.push(inner);
  }
  return undefined;
}

/** Removes an x14 rule, and its block when that was the last one. */
export function removeExtendedRule(sheet: SheetModel, rule: XmlElement): void {
  const extensions = child(sheet.part.root, 'extLst');
  const block = extensions === undefined ? undefined : parentOf(extensions, rule);
  if (extensions === undefined || block === undefined) return;
  block.children = block.children.filter((node) => node !== rule);
  if (childrenNamed(block, 'x14:cfRule').length === 0) removeExtensionNode(sheet, block);
}

/** Removes an element from the extension list, and what is empty then. */
export function removeExtensionNode(sheet: SheetModel, node: XmlElement): void {
  const extensions = child(sheet.part.root, 'extLst');
  const parent = extensions === undefined ? undefined : parentOf(extensions, node);
  if (parent === undefined) return;
  parent.children = parent.children.filter((other) => other !== node);
  if (parent.attributes['count'] !== undefined) {
    parent.attributes['count'] = String(parent.children.filter((other) => typeof other !== 'string').length);
  }
  sheet.part.touch();
  withoutEmptyExtensions(sheet);
}

/** Drops lists without members, extensions without lists, and the extension list itself when nothing is left. */
export function withoutEmptyExtensions(sheet: SheetModel): void {
  const extensions = child(sheet.part.root, 'extLst');
  if (extensions === undefined) return;
  for (const extension of childrenNamed(extensions, 'ext')) {
    for (const list of elementsBelow(extension, LISTS)) {
      if (list.children.some((node) => typeof node !== 'string')) continue;
      extension.children = extension.children.filter((node) => node !== list);
    }
    if (extension.children.some((node) => typeof node !== 'string')) continue;
    extensions.children = extensions.children.filter((node) => node !== extension);
  }
  if (!extensions.children.some((node) => typeof node !== 'string')) dropChild(sheet, extensions);
}
