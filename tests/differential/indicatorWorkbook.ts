import { openHostedWorkbook, type HostedWorkbook } from '../../src/cli/hostedWorkbook';
import { newWorkbook } from '../../src/commands/newWorkbook';
import type { Period } from '../../src/domain/period';
import type { Thresholds } from '../../src/domain/thresholds';
import type { Change } from '../../src/layout/change';
import type { ContentCell } from '../../src/layout/layoutContent';
import type { CellValue } from '../../src/ooxml/cellValue';
import { seededRandom } from '../examples/seededRandom';
import type { DrawnCell, DrawnIndicator } from './drawnIndicator';

/** What the sheet's three formulas show; an empty text is null. */
export interface ShownIndicator {
  readonly periodTarget: CellValue;
  readonly share: CellValue;
  readonly status: CellValue;
}

/** Reads one cell by its reference, e.g. `P5`. */
export type CellReader = (sheet: string, reference: string) => CellValue;

const SHEET = 'Indikatorer';
const FIRST_ROW = 5;
/** The columns of a follow-up's tblIndikatorer. */
const COLUMNS: Readonly<Record<keyof DrawnIndicator | keyof ShownIndicator, string>> = {
  direction: 'G',
  measure: 'H',
  baseline: 'I',
  target: 'J',
  periodicity: 'K',
  outcome: 'M',
  periodTarget: 'N',
  share: 'O',
  status: 'P',
};
const ERROR_FORMULAS = { '#N/A': '=NA()', '#DIV/0!': '=1/0', '#VALUE!': '="a"*1' } as const;

/** Writes indicators into a new follow-up through the real Office.js, with the limits on Regler and errors where they are drawn. */
export async function writeIndicators(
  rows: readonly DrawnIndicator[],
  period: Period,
  thresholds: Thresholds,
): Promise<HostedWorkbook> {
  const hosted = openHostedWorkbook(null);
  const content = {
    tblIndikatorer: rows.map((row) => ({
      board: 'Regionstyrelsen',
      goalNumber: 1,
      subGoal: 'Delmål',
      indicator: 'Indikator',
      direction: plain(row.direction),
      measure: plain(row.measure),
      baseline: plain(row.baseline),
      target: plain(row.target),
      periodicity: row.periodicity,
      outcome: plain(row.outcome),
    })),
  };
  const random = seededRandom(1);
  await hosted.book.apply([
    ...newWorkbook({ layout: 'uppfoljning', board: 'RS', year: 2023, period, content, random }),
    { kind: 'cells', sheet: 'Regler', row: 3, column: 2, cells: [[thresholds.green], [thresholds.yellow]] },
    ...rows.flatMap(errorCells),
  ]);
  return hosted;
}

/** What the formulas of a row show, by whoever computed them. */
export function shownIndicator(read: CellReader, index: number): ShownIndicator {
  const cell = (key: keyof ShownIndicator): CellValue => {
    const value = read(SHEET, `${COLUMNS[key]}${FIRST_ROW + index}`);
    return value === '' ? null : value;
  };
  return { periodTarget: cell('periodTarget'), share: cell('share'), status: cell('status') };
}

/** The header above each column, for a test that the columns are where they are taken to be. */
export function headersOf(read: CellReader): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(
    Object.entries(COLUMNS).map(([key, letters]) => [key, read(SHEET, `${letters}${FIRST_ROW - 1}`)]),
  );
}

function errorCells(row: DrawnIndicator, index: number): readonly Change[] {
  return Object.entries(row).flatMap(([key, cell]: [string, DrawnCell]) => {
    if (typeof cell !== 'object' || cell === null) return [];
    const letters = COLUMNS[key as keyof DrawnIndicator];
    const column = letters.charCodeAt(0) - 'A'.charCodeAt(0);
    const cells = [[{ formula: ERROR_FORMULAS[cell.error] }]];
    return [{ kind: 'cells', sheet: SHEET, row: FIRST_ROW - 1 + index, column, cells } as const];
  });
}

function plain(cell: DrawnCell): ContentCell {
  return typeof cell === 'object' ? null : cell;
}
