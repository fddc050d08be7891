import { parseCellReference } from '../../src/ooxml/cellReference';
import type { CellValue } from '../../src/ooxml/cellValue';
import { OpcPackage } from '../../src/ooxml/opcPackage';
import { SharedStrings } from '../../src/ooxml/sharedStrings';
import { workbookSheets } from '../../src/ooxml/workbookSheets';
import { WorksheetPart } from '../../src/ooxml/worksheetPart';
import { convertInLibreOffice } from './libreOffice';

/** A cell's value as LibreOffice computed it; throws when the sheet or the reference does not exist. */
export type LibreOfficeValues = (sheet: string, reference: string) => CellValue;

/**
 * Every value of a workbook, computed anew by LibreOffice: a second opinion on what a formula gives.
 * @throws as {@link convertInLibreOffice}
 * @example const value = await libreOfficeValues(bytes); value('Start', 'C4') // 'Nämndplan'
 */
export async function libreOfficeValues(workbook: Uint8Array): Promise<LibreOfficeValues> {
  const book = OpcPackage.open(await convertInLibreOffice(workbook, 'xlsx'));
  const strings = SharedStrings.open(book);
  const sheets = new Map(
    workbookSheets(book).map(({ name, part }) => [name, WorksheetPart.open(book, part, strings)]),
  );
  return (name, reference) => {
    const sheet = sheets.get(name);
    const position = parseCellReference(reference);
    if (!sheet || !position) throw new Error(`no cell ${name}!${reference}`);
    return sheet.cell(position.row, position.column)?.value ?? null;
  };
}
