import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newWorkbook } from '../../src/commands/newWorkbook';
import { ALL_BOARDS } from '../../src/layout/layoutContext';
import { openExcel } from '../excel/openExcel';
import { seededRandom } from '../examples/seededRandom';
import { benchBoards, benchContent } from './benchContent';
import { COLLECT_SIZES, type BenchSizeName } from './benchSizes';

/** Writes an empty region's workbook and every board's file into a folder; gives their paths. */
export async function writeCollectFiles(
  folder: string,
  size: BenchSizeName,
): Promise<{ region: string; files: string[] }> {
  const content = { ...COLLECT_SIZES[size], boards: 1 };
  const boards = benchBoards(COLLECT_SIZES[size]);
  const shared = { layout: 'uppfoljning', year: 2023, period: 'Helår', createdOn: 45_000, boards } as const;
  const write = async (name: string, options: Parameters<typeof newWorkbook>[0]): Promise<string> => {
    const { book, model } = openExcel();
    await book.apply(newWorkbook(options));
    const path = join(folder, `${size}-${name}.xlsx`);
    writeFileSync(path, model.save());
    return path;
  };
  const files: string[] = [];
  for (const [index, { name, code }] of boards.entries()) {
    const own = Object.fromEntries(
      Object.entries(benchContent(content, index)).map(([table, rows]) => [
        table,
        rows.map((row) => ({ ...row, board: name })),
      ]),
    );
    const random = seededRandom(100 + index);
    files.push(await write(code, { ...shared, board: name, content: own, random }));
  }
  return { region: await write('region', { ...shared, board: ALL_BOARDS, random: seededRandom(7) }), files };
}
