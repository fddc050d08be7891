import { parseCellReference } from '../../src/ooxml/cellReference';
import type { CellValue } from '../../src/ooxml/cellValue';
import { OpcPackage } from '../../src/ooxml/opcPackage';
import { SharedStrings } from '../../src/ooxml/sharedStrings';
import { workbookSheets } from '../../src/ooxml/workbookSheets';
import { WorksheetPart } from '../../src/ooxml/worksheetPart';
import { convertAllInLibreOffice, convertInLibreOffice } from './libreOffice';

/** A cell's value as LibreOffice computed it; throws when the sheet or the reference does not exist. */
export type LibreOfficeValues = (sheet: string, reference: string) => CellValue;

/**
 * Every value of a workbook, computed anew by LibreOffice: a second opinion on what a formula gives.
 * @throws as {@link convertInLibreOffice}
 * @example const value = await libreOfficeValues(bytes); value('Start', 'C4') // 'Nämndplan'
 */
export async function libreOfficeValues(workbook: Uint8Array): Promise<LibreOfficeValues> {
  return valuesOf(await convertInLibreOffice(workbook, 'xlsx'));
}

/** The values of several workbooks, in one run of LibreOffice. @throws as {@link convertInLibreOffice} */
export async function allLibreOfficeValues(
  workbooks: readonly Uint8Array[],
): Promise<readonly LibreOfficeValues[]> {
  return (await convertAllInLibreOffice(workbooks, 'xlsx')).map(valuesOf);
}

function valuesOf(bytes: Uint8Array): LibreOfficeValues {
  const book = OpcPackage.open(bytes);
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
