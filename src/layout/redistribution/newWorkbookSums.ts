import { REGION_CODE, type Board } from '../boardRegister';
import type { Change } from '../change';
import { ALL_BOARDS, type LayoutContext } from '../layoutContext';
import { HEADER_ROW, type TableSheet } from '../tableSheet';
import { sumChanges, SUM_ROWS } from './sumBlocks';

/** The sums beside a new workbook's tblOmfordelningar; none where it is not written. Written when every table is there. */
export function newWorkbookSums(
  tables: readonly TableSheet[],
  context: LayoutContext,
  register: readonly Board[],
): readonly Change[] {
  const table = tables.find(({ spec }) => spec.name === 'tblOmfordelningar');
  if (table === undefined) return [];
  const { spec, columns, headers } = table;
  const header = (key: string): string => headers[columns.findIndex((column) => column.key === key)] ?? '';
  const boards = register.filter(({ code }) => code !== REGION_CODE).map(({ name }) => name);
  const source = {
    sheet: spec.sheet,
    table: spec.name,
    headers: {
      board: header('board'),
      amount: header('amount'),
      type: header('type'),
      stage: header('stage'),
    },
    stage: context.kind === 'plan' ? 'Plan' : 'Under året',
    boards: context.board === ALL_BOARDS ? boards : [context.board],
  };
  const origin = { row: HEADER_ROW - SUM_ROWS, column: columns.length + 1 };
  return sumChanges(origin, source, { hasOwnColumns: true, isNamed: false });
}
