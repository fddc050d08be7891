import { newWorkbook } from '../../src/commands/newWorkbook';
import { excelDate } from '../../src/layout/excelDate';
import type { LayoutContent } from '../../src/layout/layoutContent';
import { ironCalcInNode } from '../../src/host/model/calc/ironCalcInNode';
import type { ApiLevel } from '../../src/excel/excelHost';
import { seededRandom } from '../examples/seededRandom';
import { openExcel, type OpenExcel } from '../excel/openExcel';

const BOARD = 'Regionstyrelsen';
const INDICATOR = { board: BOARD, goalNumber: 1, subGoal: 'Delmål', target: 100, direction: 'Öka' };

/** One indicator of each status, then two more; goals, sub-goals and assignments of every kind. Invented figures. */
export const COLOURED_CONTENT: LayoutContent = {
  tblMal: [
    { board: BOARD, number: 1, goal: 'God hälsa', assessment: 'Uppfylls helt' },
    { board: BOARD, number: 2, goal: 'Ett gott arbetsliv', assessment: 'Uppfylls inte' },
  ],
  tblDelmal: [
    { board: BOARD, goalNumber: 1, subGoalNumber: 1, subGoal: 'Delmål', assessment: 'Uppfylls delvis' },
  ],
  tblIndikatorer: [
    { ...INDICATOR, indicator: 'A', outcome: 100 },
    { ...INDICATOR, indicator: 'B', outcome: 85 },
    { ...INDICATOR, indicator: 'C', outcome: 40 },
    { ...INDICATOR, indicator: 'D', outcome: null },
    { ...INDICATOR, indicator: 'E', outcome: null, periodicity: 'År' },
    { ...INDICATOR, indicator: 'F', outcome: 120, direction: 'Minska' },
    { ...INDICATOR, indicator: 'G', outcome: 121, direction: 'Minska' },
  ],
  tblUppdrag: [
    { board: BOARD, assignment: 'I tid', status: 'Avslutat', endDate: excelDate(2023, 3, 31) },
    { board: BOARD, assignment: 'Sent', status: 'Pågående enligt plan', endDate: excelDate(2023, 4, 30) },
    { board: BOARD, assignment: 'Än så länge', status: 'Pågående', endDate: excelDate(2023, 5, 1) },
  ],
};

const written = new Map<LayoutContent, Promise<Uint8Array>>();

/** A follow-up as «Ny arbetsbok» writes it through the real Office.js, opened in an Excel of a level; written once for all tests. */
export async function colouredBook(
  apiLevel: ApiLevel = '1.14',
  content = COLOURED_CONTENT,
): Promise<OpenExcel> {
  const bytes = written.get(content) ?? write(content);
  written.set(content, bytes);
  return openExcel({ engine: ironCalcInNode(), apiLevel, bytes: await bytes });
}

async function write(content: LayoutContent): Promise<Uint8Array> {
  const { book, model } = openExcel({ engine: ironCalcInNode() });
  await book.apply(
    newWorkbook({
      layout: 'uppfoljning',
      board: 'RS',
      year: 2023,
      period: 'April',
      createdOn: excelDate(2023, 5, 15),
      random: seededRandom(1),
      content,
    }),
  );
  return model.save();
}

/** A rule of a sheet in short: where, what, in which fill. */
export function rulesOn({ model }: OpenExcel, sheet: string): readonly string[] {
  return (model.sheet(sheet)?.conditionalFormats ?? []).map(
    ({ areas, formula, format }) =>
      `${areas.map(({ row, column, rowCount }) => `${row + 1}+${rowCount}@${column}`).join(' ')} ${formula} ${format.fill ?? '-'}`,
  );
}
