import { child, childrenNamed } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import type { SheetModel } from '../sheetModel';

const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'xm:f']);

/** The elements below `root` whose name is in the set; what lies within such an element is not looked at. */
export function elementsBelow(root: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting: XmlElement[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (names.has(node.name)) {
      found.push(node);
      continue;
    }
    for (const inner of node.children) if (typeof inner !== 'string') waiting.push(inner);
  }
  return found;
}

/** The formulas of a sheet's rules, validations, bars and sparklines (`formula`, `formula1`, `xm:f`), in no special order. */
export function formulaElements(sheet: SheetModel): XmlElement[] {
  const root = sheet.part.root;
  const extensions = child(root, 'extLst');
  return [
    ...childrenNamed(root, 'conditionalFormatting'),
    ...childrenNamed(root, 'dataValidations'),
    ...(extensions === undefined ? [] : [extensions]),
  ].flatMap((node) => elementsBelow(node, FORMULAS));
}
