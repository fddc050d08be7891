import { namespaces } from '../../src/ooxml/namespaces';
import { OpcPackage } from '../../src/ooxml/opcPackage';
import { SharedStrings } from '../../src/ooxml/sharedStrings';
import { WorksheetPart } from '../../src/ooxml/worksheetPart';

/** The part of a blank workbook's only sheet. */
export const SHEET = 'xl/worksheets/sheet1.xml';

/** A package with its first sheet open. */
export interface OpenedSheet {
  pkg: OpcPackage;
  strings: SharedStrings;
  sheet: WorksheetPart;
}

export function openedSheet(pkg: OpcPackage): OpenedSheet {
  const strings = SharedStrings.open(pkg);
  return { pkg, strings, sheet: WorksheetPart.open(pkg, SHEET, strings) };
}

/** A workbook whose sheet has this markup inside `worksheet`, or as the whole part when it starts with a prefixed root. */
export function sheetWith(markup: string, workbookProperties = ''): OpenedSheet {
  const pkg = OpcPackage.blankWorkbook();
  const whole = /^<\w+:/.test(markup);
  const encoder = new TextEncoder();
  const text = whole ? markup : `<worksheet xmlns="${namespaces.main}">${markup}</worksheet>`;
  pkg.setBytes(SHEET, encoder.encode(text));
  const workbook = pkg.text('xl/workbook.xml').replace('<workbookPr', `<workbookPr ${workbookProperties}`);
  pkg.setBytes('xl/workbook.xml', encoder.encode(workbook));
  return openedSheet(pkg);
}

/** A workbook whose sheet has these rows. */
export function sheetWithRows(markup: string, workbookProperties?: string): OpenedSheet {
  return sheetWith(`<sheetData>${markup}</sheetData>`, workbookProperties);
}

/** The sheet's markup as written after a touch, without declaration and `worksheet`. */
export function savedMarkup({ pkg, sheet, strings }: OpenedSheet): string {
  sheet.touch();
  sheet.writeTo(pkg);
  strings.writeTo(pkg);
  return pkg.text(SHEET).replace(/^[^]*?<worksheet[^>]*>|<\/worksheet>$/g, '');
}

/** Saved and opened again. */
export function reopenedSheet({ pkg, sheet, strings }: OpenedSheet): OpenedSheet {
  sheet.writeTo(pkg);
  strings.writeTo(pkg);
  return openedSheet(OpcPackage.open(pkg.save()));
}
