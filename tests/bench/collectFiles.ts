import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newWorkbook } from '../../src/commands/newWorkbook';
import { ALL_BOARDS } from '../../src/layout/layoutContext';
import { openExcel } from '../excel/openExcel';
import { seededRandom } from '../examples/seededRandom';
import { benchBoards, benchContent } from './benchContent';

/** How many boards' files are collected, and how many rows each has. */
export const COLLECT_SIZE = { files: 20, rows: 1_000 } as const;

/** Goals and sub-goals come to 40; the rest of a file's rows. */
const CONTENT = { boards: 1, indicators: 500, assignments: 160, redistributions: 300 } as const;

/** Writes an empty region's workbook and every board's file into a folder; gives their paths. */
export async function writeCollectFiles(folder: string): Promise<{ region: string; files: string[] }> {
  const boards = benchBoards({ ...CONTENT, boards: COLLECT_SIZE.files });
  const shared = { layout: 'uppfoljning', year: 2023, period: 'Helår', createdOn: 45_000, boards } as const;
  const write = async (name: string, options: Parameters<typeof newWorkbook>[0]): Promise<string> => {
    const { book, model } = openExcel();
    await book.apply(newWorkbook(options));
    const path = join(folder, name);
    writeFileSync(path, model.save());
    return path;
  };
  const files: string[] = [];
  for (const [index, { name, code }] of boards.entries()) {
    const content = Object.fromEntries(
      Object.entries(benchContent(CONTENT, index)).map(([table, rows]) => [
        table,
        rows.map((row) => ({ ...row, board: name })),
      ]),
    );
    files.push(
      await write(`${code}.xlsx`, { ...shared, board: name, content, random: seededRandom(100 + index) }),
    );
  }
  return {
    region: await write('region.xlsx', { ...shared, board: ALL_BOARDS, random: seededRandom(7) }),
    files,
  };
}
