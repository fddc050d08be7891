import type { OpenExcel } from '../excel/openExcel';
import type { SummaryFigures } from '../../src/commands/summaryFigures';
import type { TableModel } from '../../src/host/model/tableModel';
import { isPlain, referenceStatus, type Cell, type ReferenceRow } from './referenceStatus';

/** The fills of rules.md 3, standard and for the colour-blind. */
const FILLS: Readonly<Record<string, readonly string[]>> = {
  Grön: ['#B7E1CD', '#9AD5E0'],
  Gul: ['#FFF2AE', '#FFF0B3'],
  Röd: ['#E8A0A0', '#E58A7B'],
  Saknas: ['#EDEBE9'],
  'Ej aktuell': ['#EDEBE9'],
};
const PARTS: Readonly<Record<string, string>> = {
  green: 'Grön',
  yellow: 'Gul',
  red: 'Röd',
  missing: 'Saknas',
  notDue: 'Ej aktuell',
};

/** Indicators that Sammanställ counts under another status than rules.md gives their row. */
export function countProblems({
  report,
  workbook,
}: Extract<SummaryFigures, { kind: 'summary' }>): readonly string[] {
  const table = workbook.tables.get('tblIndikatorer');
  const { period } = workbook.context;
  if (table === undefined || period === null) return [];
  const rows = new Map(table.rows.map((row) => [row.rowIndex + 1, row]));
  const goals = report.boards.flatMap((board) => board.goals.map(({ indicators }) => indicators));
  return goals.flatMap(({ parts }) =>
    Object.entries(parts).flatMap(([part, { source }]) =>
      source
        .flatMap((each) => each.rows)
        .flatMap((number) => {
          const cell = (key: string): Cell => rows.get(number)?.cells.get(key)?.raw ?? null;
          const row: ReferenceRow = {
            direction: cell('direction'),
            measure: cell('measure'),
            baseline: cell('baseline'),
            target: cell('target'),
            periodicity: cell('periodicity'),
            outcome: cell('outcome'),
          };
          const expected = referenceStatus(row, period, workbook.thresholds);
          return expected === PARTS[part]
            ? []
            : [`row ${number} counts as ${part}, not ${expected}: ${JSON.stringify(row)}`];
        }),
    ),
  );
}

/**
 * Rows of tblIndikatorer that bear another colour than rules.md gives them, by the rules that stand in the workbook. Rows are left out
 * where a formula cannot know what the program knows: numbers stored as text, a formula that somebody has overwritten.
 */
export async function colourProblems({ book, model }: OpenExcel): Promise<readonly string[]> {
  const table = model.table('tblIndikatorer');
  const places = table === undefined ? null : columnsOf(table);
  const { names } = await book.read({ tables: [] });
  const value = (name: string): unknown => names.get(name)?.value;
  const [period, green, yellow] = [value('mt_period'), value('mt_gransgron'), value('mt_gransgul')];
  if (table === undefined || places === null || typeof period !== 'string') return [];
  if (
    typeof green !== 'number' ||
    typeof yellow !== 'number' ||
    !['April', 'Augusti', 'Helår'].includes(period)
  )
    return [];
  const { sheet, bodyArea } = table;
  // What was done to the workbook without a computer of formulas left values that they no longer give.
  model.calculation.invalidate();
  const problems: string[] = [];
  for (let row = bodyArea.row; row < bodyArea.row + bodyArea.rowCount; row += 1) {
    const cell = (key: keyof typeof places): Cell => sheet.value(row, places[key]);
    const cells: ReferenceRow = {
      direction: cell('direction'),
      measure: cell('measure'),
      baseline: cell('baseline'),
      target: cell('target'),
      periodicity: cell('periodicity'),
      outcome: cell('outcome'),
    };
    const isWhole = (['periodTarget', 'share', 'status'] as const).every((key) =>
      String(sheet.formula(row, places[key])).startsWith('=IF'),
    );
    if (
      !isWhole ||
      !Object.values(cells).every(isPlain) ||
      Object.values(cells).some((each) => typeof each === 'boolean')
    )
      continue;
    const expected = referenceStatus(cells, period, { green, yellow });
    const fill = fillAt(table, row, places.status);
    if (sheet.value(row, places.status) !== expected || !(FILLS[expected] ?? []).includes(fill ?? ''))
      problems.push(
        `row ${row + 1} shows ${JSON.stringify(sheet.value(row, places.status))} in ${fill}, not ${expected}: ${JSON.stringify(cells)}`,
      );
  }
  return problems;
}

/** The fill of the uppermost rule that holds, of those that compare a cell of the row with a word. */
function fillAt({ sheet }: TableModel, row: number, column: number): string | null {
  for (const { areas, formula, format } of sheet.conditionalFormats) {
    const [, letters, word] = /^=\$([A-Z]+)\d+="([^"]*)"$/u.exec(formula) ?? [];
    if (letters === undefined) continue;
    const isOver = areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    );
    const looked = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    if (isOver && sheet.value(row, looked) === word) return format.fill ?? null;
  }
  return null;
}

/** Where the columns stand, by their headers; null unless each is there exactly once. */
function columnsOf({
  columns,
  bodyArea,
}: TableModel): Readonly<Record<keyof ReferenceRow | 'periodTarget' | 'share' | 'status', number>> | null {
  const at = (header: RegExp): number => {
    const found = columns.filter(({ name }) => header.test(name));
    return found.length === 1 ? bodyArea.column + (found[0]?.index ?? NaN) : NaN;
  };
  const places = {
    direction: at(/^Riktning$/u),
    measure: at(/^Mätsätt$/u),
    baseline: at(/^Utfall 2021$/u),
    target: at(/^Mål 2023$/u),
    periodicity: at(/^Periodicitet$/u),
    outcome: at(/^Utfall (april|augusti|helår) 2023$/u),
    periodTarget: at(/^Periodmål$/u),
    share: at(/^Måluppfyllelse$/u),
    status: at(/^Status$/u),
  };
  return Object.values(places).some(Number.isNaN) ? null : places;
}
