import { addressOf, columnLetters, type Area } from '../../layout/area';
import type { Change } from '../../layout/change';
import type { CapturedPage, RestoreChange } from '../../layout/undo/restoreChange';
import { writeLook } from './writeLook';

type Kind = RestoreChange['kind'];

/** How undoing is said to Excel. What is to be taken away and is not there is passed over: a write may have stopped before it. */
export const RESTORE_WRITERS: {
  [Each in Kind]: (context: Excel.RequestContext, change: Extract<Change, { kind: Each }>) => void;
} = {
  deleteSheet: ({ workbook }, { sheet }) => {
    workbook.worksheets.getItemOrNullObject(sheet).delete();
  },
  deleteName: ({ workbook }, { name }) => {
    workbook.names.getItemOrNullObject(name).delete();
  },
  removeTable: ({ workbook }, { table }) => {
    workbook.tables.getItemOrNullObject(table).convertToRange();
  },
  deleteTableColumn: ({ workbook }, { table, index }) => {
    workbook.tables.getItem(table).columns.getItemAt(index).delete();
  },
  deleteSheetColumn: (context, { sheet, column }) => {
    const letters = columnLetters(column);
    sheetOf(context, sheet).getRange(`${letters}:${letters}`).delete('Left');
  },
  look: (context, { sheet, areas, look }) => {
    writeLook(sheetOf(context, sheet), areas, look);
  },
  restoreValidation: (context, { sheet, area, validation }) => {
    const { dataValidation } = rangeOf(context, sheet, area);
    dataValidation.clear();
    if (validation === null) return;
    dataValidation.rule = validation.rule;
    dataValidation.ignoreBlanks = validation.ignoreBlanks;
    dataValidation.errorAlert = validation.errorAlert as Excel.DataValidationErrorAlert;
    dataValidation.prompt = validation.prompt as Excel.DataValidationPrompt;
  },
  restoreColumns: (context, { sheet, column, columnCount, points, hidden }) => {
    const range = rangeOf(context, sheet, { row: 0, column, rowCount: 1, columnCount });
    // A hidden column tells no width, and one that is given a width is hidden no more.
    if (!hidden) range.format.columnWidth = points;
    range.columnHidden = hidden;
  },
  restoreLink: (context, { sheet, area, link }) => {
    const range = rangeOf(context, sheet, area);
    if (link === null) range.clear('Hyperlinks');
    else range.hyperlink = { ...link };
  },
  restorePage: (context, { sheet, page }) => {
    writePage(sheetOf(context, sheet), page);
  },
  restoreRules: (context, { sheet, rules }) => {
    for (const { areas, formula, fill, fontColor, stopIfTrue, rank } of rules) {
      const ranges = sheetOf(context, sheet).getRanges(areas.map(addressOf).join(','));
      const rule = ranges.conditionalFormats.add('Custom');
      rule.custom.rule.formula = formula;
      if (fill !== null) rule.custom.format.fill.color = fill;
      if (fontColor !== null) rule.custom.format.font.color = fontColor;
      if (stopIfTrue) rule.stopIfTrue = true;
      if (rank > 0) rule.priority = rank;
    }
  },
};

function writePage(sheet: Excel.Worksheet, { settings, footers, printArea, titleRows }: CapturedPage): void {
  const { pageLayout } = sheet;
  pageLayout.set(settings);
  pageLayout.headersFooters.defaultForAllPages.set(footers);
  // Excel has no call that takes these away; they are names of the sheet.
  if (printArea !== null) pageLayout.setPrintArea(printArea);
  else sheet.names.getItemOrNullObject('Print_Area').delete();
  if (titleRows !== null) pageLayout.setPrintTitleRows(titleRows);
  else sheet.names.getItemOrNullObject('Print_Titles').delete();
}

function sheetOf(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return sheetOf(context, sheet).getRange(addressOf(area));
}
