import type { OpcPackage } from './opcPackage';
import { isTrue } from './isTrue';
import { workbookSheets } from './workbookSheets';
import { child, childrenNamed, textOf } from './xml';

/** A name of the workbook. */
export interface DefinedName {
  readonly name: string;
  /** the sheet it belongs to; null for the whole workbook */
  readonly scope: string | null;
  /** in file form, without '=' */
  readonly formula: string;
  readonly hidden: boolean;
}

/** The workbook's names in the file's order, with Excel's own (`_xlnm.Print_Area` …). */
export function definedNames(pkg: OpcPackage): DefinedName[] {
  const list = child(pkg.xml(pkg.workbookPart()), 'definedNames');
  const sheets = workbookSheets(pkg);
  return (list ? childrenNamed(list, 'definedName') : []).map((node) => {
    const { name = '', localSheetId, hidden } = node.attributes;
    const scope = localSheetId === undefined ? null : (sheets[Number(localSheetId)]?.name ?? null);
    return { name, scope, formula: textOf(node).trim(), hidden: isTrue(hidden) };
  });
}
