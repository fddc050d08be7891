import { blockAreas } from '../../src/host/model/sheet/ruleAreas';
import type { SheetModel } from '../../src/host/model/sheetModel';
import type { WorkbookModel } from '../../src/host/model/workbookModel';

/** What a person finds in a workbook, sheet by sheet, whatever the order and the numbers of the file's parts. */
export function workbookState(model: WorkbookModel): Readonly<Record<string, unknown>> {
  return {
    sheets: model.sheets.map(({ name, visibility }) => `${name} ${visibility}`),
    names: model.names.map(({ name, formula, scope }) => `${scope?.name ?? ''}!${name} ${formula}`).sort(),
    ...Object.fromEntries(model.sheets.map((sheet) => [sheet.name, sheetState(sheet)])),
  };
}

function sheetState(sheet: SheetModel): Readonly<Record<string, unknown>> {
  const used = sheet.usedArea(false);
  const cells: Record<string, string> = {};
  const heights: (number | string)[] = [];
  for (let row = 0; used !== null && row < used.row + used.rowCount; row += 1) {
    // A height that Excel has given by itself is its own to give again; a file may leave it out.
    const isFixed = sheet.part.rows.get(row + 1)?.attributes['customHeight'] === '1';
    heights.push(isFixed && sheet.rowHeight(row) !== 15 ? sheet.rowHeight(row) : 'fitted');
    for (let column = 0; column < used.column + used.columnCount; column += 1) {
      const format = { ...sheet.format(row, column), quotePrefix: undefined };
      const formula = sheet.formula(row, column);
      const link = sheet.hyperlink(row, column);
      const isFormula = typeof formula === 'string' && formula.startsWith('=');
      const value = isFormula ? '' : sheet.value(row, column);
      const text = JSON.stringify([value, isFormula ? formula : '', format, link]);
      if (text !== blankCell(sheet)) cells[`R${row}C${column}`] = text;
    }
  }
  return {
    cells,
    heights: heights.join().replace(/(,fitted)+$/u, ''),
    widths: Array.from({ length: 40 }, (_, column) =>
      [sheet.columnWidth(column), sheet.columnHidden(column)].join(),
    ),
    tables: sheet.tables
      .map(({ name, area, columns, style }) =>
        JSON.stringify([name, area, columns.map((each) => each.name), style]),
      )
      .sort(),
    rules: sheet.conditionalFormats.map(({ type, areas, formula, format, stopIfTrue }) =>
      JSON.stringify([type, areas, type === 'Custom' ? formula : '', format, stopIfTrue]),
    ),
    validations: validationState(sheet),
    freeze: sheet.freeze,
    page: sheet.pageLayout.current,
    breaks: sheet.pageBreaks.rows,
    charts: sheet.charts.all.map(({ name, frame }) => JSON.stringify([name, frame])).sort(),
    tab: sheet.tabColor,
    gridlines: sheet.showGridlines,
  };
}

/** A cell that nobody has touched. */
function blankCell(sheet: SheetModel): string {
  const format = { ...sheet.format(1_000_000, 16_000), quotePrefix: undefined };
  return JSON.stringify([null, '', format, null]);
}

/** By cell: rules that stand in other pieces are the same. */
function validationState(sheet: SheetModel): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const node of sheet.validations.nodes()) {
    const attributes = Object.entries(node.attributes).filter(([name]) => name !== 'sqref');
    const rule = JSON.stringify([attributes.sort(), node.children]);
    for (const { row, column, rowCount, columnCount } of blockAreas(node)) {
      for (let down = 0; down < rowCount; down += 1) {
        for (let right = 0; right < columnCount; right += 1) cells[`R${row + down}C${column + right}`] = rule;
      }
    }
  }
  return Object.fromEntries(Object.entries(cells).sort());
}
