import type { CellInput, Change } from '../layout/change';
import { addressOf, type Area } from '../layout/area';
import type { WritablePiece } from './formulaFill';
import { addChart, removeCharts } from './writeChart';
import { addColourRules, removeColourRules } from './writeColourRules';
import { writeFormats } from './writeFormats';
import { writePageLayout } from './writePageLayout';
import { typedText } from './typedText';
import { RESTORE_WRITERS } from './undo/writeRestore';
import { TABLE_WRITERS } from './writeStructure';
import { writeValidation } from './writeValidation';

type Writers = {
  [Kind in WritablePiece['kind']]: (
    context: Excel.RequestContext,
    change: Extract<WritablePiece, { kind: Kind }>,
  ) => void;
};

/** How each kind of change is said to Excel. Nothing is sent before the caller syncs. */
const WRITERS: Writers = {
  addSheet: (context, change) => {
    const sheet = context.workbook.worksheets.add(change.sheet);
    if (change.tabColor !== undefined) sheet.tabColor = change.tabColor;
    if (change.showGridlines !== undefined) sheet.showGridlines = change.showGridlines;
    if (change.position !== undefined) sheet.position = change.position;
  },
  renameSheet: (context, change) => {
    sheetOf(context, change.sheet).name = change.to;
  },
  cells: writeCells,
  fillFormula: (context, { sheet, area, formula }) => {
    fillFormula(rangeOf(context, sheet, area), formula);
  },
  addTable: (context, change) => {
    const table = sheetOf(context, change.sheet).tables.add(addressOf(change.area), true);
    table.name = change.name;
    table.style = change.style;
    table.showBandedRows = change.bandedRows;
  },
  addName: (context, change) => {
    context.workbook.names.add(change.name, change.refersTo);
  },
  setName: (context, change) => {
    context.workbook.names.getItem(change.name).formula = change.refersTo;
  },
  ...TABLE_WRITERS,
  ...RESTORE_WRITERS,
  format: (context, change) => {
    writeFormats(sheetOf(context, change.sheet), change.areas, change.format);
  },
  columnWidth: (context, change) => {
    const area = { row: 0, column: change.column, rowCount: 1, columnCount: change.columnCount };
    rangeOf(context, change.sheet, area).format.columnWidth = pointsOfCharacters(change.characters);
  },
  rowHeight: (context, change) => {
    const area = { row: change.row, column: 0, rowCount: change.rowCount, columnCount: 1 };
    rangeOf(context, change.sheet, area).format.rowHeight = change.points;
  },
  validation: (context, change) => {
    writeValidation(rangeOf(context, change.sheet, change.area), change.validation);
  },
  freezeRows: (context, change) => {
    const panes = sheetOf(context, change.sheet).freezePanes;
    const columns = change.columns ?? 0;
    if (change.rows === 0 && columns === 0) panes.unfreeze();
    else if (change.rows === 0) panes.freezeColumns(columns);
    else if (columns === 0) panes.freezeRows(change.rows);
    else panes.freezeAt(addressOf({ row: 0, column: 0, rowCount: change.rows, columnCount: columns }));
  },
  pageLayout: (context, change) => {
    writePageLayout(sheetOf(context, change.sheet), change.layout);
  },
  pageBreaks: (context, change) => {
    const breaks = sheetOf(context, change.sheet).horizontalPageBreaks;
    breaks.removePageBreaks();
    for (const row of change.rows) breaks.add(addressOf({ row, column: 0, rowCount: 1, columnCount: 1 }));
  },
  hideColumns: (context, change) => {
    const area = { row: 0, column: change.column, rowCount: 1, columnCount: change.columnCount };
    rangeOf(context, change.sheet, area).columnHidden = true;
  },
  link: (context, change) => {
    rangeOf(context, change.sheet, change.area).hyperlink = {
      documentReference: change.target,
      textToDisplay: change.text,
      screenTip: change.tip,
    };
  },
  removeColourRules: (context, change) => {
    removeColourRules(sheetOf(context, change.sheet), change.ids);
  },
  addColourRules: (context, change) => {
    addColourRules(sheetOf(context, change.sheet), change.rules, change.rank);
  },
  addChart,
  removeCharts,
  activate: (context, change) => {
    const sheet = sheetOf(context, change.sheet);
    sheet.activate();
    sheet.getRange(addressOf(change.area)).select();
  },
};

/** Queues one change on the context. */
export function writeChange<Kind extends WritablePiece['kind']>(
  context: Excel.RequestContext,
  change: Extract<WritablePiece, { kind: Kind }>,
): void {
  const write = WRITERS[change.kind];
  write(context, change);
}

function sheetOf(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return sheetOf(context, sheet).getRange(addressOf(area));
}

function writeCells(context: Excel.RequestContext, change: Extract<Change, { kind: 'cells' }>): void {
  const columnCount = change.cells[0]?.length ?? 0;
  if (columnCount === 0) return;
  const area = { row: change.row, column: change.column, rowCount: change.cells.length, columnCount };
  const inputs = change.cells.map((row) => row.map(inputOf));
  const range = rangeOf(context, change.sheet, area);
  const hasFormulas = change.cells.some((row) =>
    row.some((cell) => typeof cell === 'object' && cell !== null),
  );
  if (hasFormulas) range.formulas = inputs;
  else range.values = inputs;
}

/** Excel enters a single formula into every cell of the range; the typings know only the two-dimensional form. */
function fillFormula(range: Excel.Range, formula: string): void {
  range.formulas = formula as unknown as string[][];
}

/** In a write, Excel takes `null` for "leave as it is" and `''` for "empty". */
function inputOf(cell: CellInput): string | number | boolean | null {
  if (cell === undefined) return null;
  if (cell === null) return '';
  if (typeof cell === 'string') return typedText(cell);
  if (typeof cell === 'object') return cell.formula;
  return cell;
}

/**
 * Excel's column width in points from characters of the standard font (Calibri 11: 7 pixels a digit, 5 pixels of padding).
 * @example pointsOfCharacters(8.43) // 48
 */
function pointsOfCharacters(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}
