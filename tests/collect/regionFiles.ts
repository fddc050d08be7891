import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHostedWorkbook, type HostedWorkbook } from '../../src/cli/hostedWorkbook';
import { closedSnapshot } from '../../src/commands/closedSnapshot';
import { newWorkbook, type NewWorkbookOptions } from '../../src/commands/newWorkbook';
import { readBoardFile } from '../../src/commands/readBoardFile';
import type { StandardFile } from '../../src/layout/collect/boardFile';
import type { ContentRow, LayoutContent } from '../../src/layout/layoutContent';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import { isCellError } from '../../src/layout/snapshot';
import { seededRandom } from '../examples/seededRandom';

/** The region's real follow-up, all boards. */
export const REGION_FILE = readFileSync(join(__dirname, '../fixtures/uppfoljning-region-april-2023.xlsx'));
export const BOARDS = ['RS', 'HSN', 'RUN', 'FHS', 'PN'] as const;
export type BoardCode = (typeof BOARDS)[number];

const APRIL_2023 = {
  layout: 'uppfoljning',
  year: 2023,
  baselineYear: 2021,
  period: 'April',
  palette: 'standard',
  createdOn: 45_068,
} as const;

const REGION = readWorkbook(closedSnapshot(REGION_FILE));

/** The rows of some boards of the region's follow-up, with their IDs, as they are filled in. */
export function contentOfBoards(codes: readonly string[]): LayoutContent {
  const entries = [...REGION.tables].filter(([name]) => name !== 'tblNamnder');
  return Object.fromEntries(
    entries.map(([name, { rows, columns }]) => [
      name,
      rows
        .filter(({ board }) => board !== null && codes.includes(board.code))
        .map((row): ContentRow => {
          const inputs = [...columns].filter(([, { column }]) => column.formula === undefined);
          return Object.fromEntries(
            inputs.map(([key]) => {
              const raw = row.cells.get(key)?.raw ?? null;
              return [key, isCellError(raw) ? raw.error : raw];
            }),
          );
        }),
    ]),
  );
}

const written = new Map<string, Uint8Array>();

/** A workbook written by the product's own commands; the same options are written once. */
export async function writtenBook(
  options: Partial<NewWorkbookOptions> & { board: string },
): Promise<Uint8Array> {
  const key = JSON.stringify(options);
  const known = written.get(key);
  if (known !== undefined) return known;
  const { book, model } = openHostedWorkbook(null);
  await book.apply(newWorkbook({ ...APRIL_2023, random: seededRandom(11), ...options }));
  const bytes = model.save();
  written.set(key, bytes);
  return bytes;
}

/** A board's own file, with the rows that the region's follow-up has of it. */
export function boardBytes(code: BoardCode): Promise<Uint8Array> {
  const entries = Object.entries(contentOfBoards([code])).filter(([name]) => name !== 'tblFinansiellaMal');
  return writtenBook({ board: code, content: Object.fromEntries(entries) });
}

/** The region's workbook before anything was collected: with its own rows alone, or with boards' too. */
export function regionBytes(codes: readonly string[] = []): Promise<Uint8Array> {
  return writtenBook({ board: 'alla', content: contentOfBoards(['REG', ...codes]) });
}

/** A file after somebody has worked in it. */
export function worked(bytes: Uint8Array, work: (opened: HostedWorkbook) => void): Uint8Array {
  const opened = openHostedWorkbook(bytes);
  work(opened);
  return opened.model.save();
}

/** Reads a file that is a standard workbook. @throws Error for any other */
export function readStandard(bytes: Uint8Array, name: string): StandardFile {
  const file = readBoardFile(bytes, name);
  if (file.kind !== 'standard') throw new Error(`${name} is ${file.kind}`);
  return file;
}

/** All boards' files, read. */
export async function readBoards(codes: readonly BoardCode[] = BOARDS): Promise<StandardFile[]> {
  const files: StandardFile[] = [];
  for (const code of codes) files.push(readStandard(await boardBytes(code), `${code}.xlsx`));
  return files;
}
