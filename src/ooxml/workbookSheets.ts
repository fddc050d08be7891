import { isTrue } from './isTrue';
import { OoxmlError } from './ooxmlError';
import type { OpcPackage } from './opcPackage';
import { relationshipType } from './namespaces';
import { child, childrenNamed } from './xml';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly relationshipId: string;
  /** the sheet's part; it need not exist */
  readonly part: string;
  /** charts, dialogs and macro sheets have tabs too, but no cells to read */
  readonly isWorksheet: boolean;
}

/** The sheets in tab order. @throws OoxmlError `badXml` where two bear one name */
export function workbookSheets(pkg: OpcPackage): SheetEntry[] {
  const workbook = pkg.workbookPart();
  const relationships = new Map(pkg.relationships(workbook).map((entry) => [entry.id, entry]));
  const list = child(pkg.xml(workbook), 'sheets');
  const entries = (list ? childrenNamed(list, 'sheet') : []).map(({ attributes }): SheetEntry => {
    const relationshipId = attributes['r:id'] ?? '';
    const relationship = relationships.get(relationshipId);
    const state = attributes['state'];
    return {
      name: attributes['name'] ?? '',
      sheetId: attributes['sheetId'] ?? '',
      state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      relationshipId,
      part: relationship?.target ?? '',
      isWorksheet: relationship?.type === relationshipType('worksheet'),
    };
  });
  refuseTwins(entries.map(({ name }) => name));
  return entries;
}

/** Excel writes no two sheets of one name, whatever the case: what stands on one of them would be read as the other's. */
export function refuseTwins(names: readonly string[]): void {
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    throw new OoxmlError('badXml', 'two sheets bear one name');
}

/** Whether dates count from 1904 (old Mac workbooks) instead of 1900. */
export function usesDate1904(pkg: OpcPackage): boolean {
  const properties = child(pkg.xml(pkg.workbookPart()), 'workbookPr');
  return isTrue(properties?.attributes['date1904']);
}
