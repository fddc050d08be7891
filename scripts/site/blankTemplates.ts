import { PERIODS, type Period } from '../../src/domain/period';
import { newWorkbook } from '../../src/commands/newWorkbook';
import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { DEFAULT_BOARDS, REGION_CODE } from '../../src/layout/boardRegister';
import { ALL_BOARDS } from '../../src/layout/layoutContext';

/** A blank workbook for a board, or for all of them. */
export interface BlankTemplate {
  readonly file: string;
  readonly board: string;
  /** Null in a plan. */
  readonly period: Period | null;
}

/** The templates of a year, board by board, all boards last. */
export function blankTemplates(year: number): readonly BlankTemplate[] {
  const boards = [
    ...DEFAULT_BOARDS.filter(({ code }) => code !== REGION_CODE).map(({ code, name }) => ({ code, name })),
    { code: 'alla', name: ALL_BOARDS },
  ];
  return boards.flatMap(({ code, name }) =>
    [null, ...PERIODS].map((period) => ({ file: fileName(year, code, period), board: name, period })),
  );
}

function fileName(year: number, code: string, period: Period | null): string {
  const kind = period === null ? 'plan' : `uppfoljning-${period.toLocaleLowerCase('sv').replace('å', 'a')}`;
  return `${kind}-${year}-${code.toLowerCase()}.xlsx`;
}

/**
 * A template's bytes, made as the pane makes a new workbook; the same input gives the same bytes.
 * @param createdOn the day that Start shows, an Excel serial number
 */
export async function buildTemplate(
  { board, period }: BlankTemplate,
  year: number,
  createdOn: number,
): Promise<Uint8Array> {
  const { book, model } = openHostedWorkbook(null);
  const layout = period === null ? 'plan' : 'uppfoljning';
  await book.apply(
    newWorkbook({ layout, board, year, createdOn, random: () => 0, ...(period !== null && { period }) }),
  );
  return model.save();
}
