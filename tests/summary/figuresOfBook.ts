import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { figuresOf, summaryFigures } from '../../src/commands/summaryFigures';
import type { PartSummary, SummaryReport } from '../../src/domain/summary/summaryReport';
import type { Tally } from '../../src/domain/summary/tally';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import { handMadeSnapshot, type HandMadeOptions, type HandMadeTables } from '../check/handMadeWorkbook';

const ROOT = join(__dirname, '../..');

/** The figures of a workbook of the project, read through Office.js. @throws Error when they are refused */
export async function figuresOfFile(path: string): Promise<SummaryReport> {
  const { book } = openHostedWorkbook(readFileSync(join(ROOT, path)));
  const figures = await summaryFigures(book);
  if (figures.kind === 'refused') throw new Error(figures.refusal);
  return figures.report;
}

/** The figures of a hand-made follow-up of April 2023, all boards unless the options say. @throws Error when they are refused */
export function figuresOfTables(tables: HandMadeTables, options: HandMadeOptions = {}): SummaryReport {
  const snapshot = handMadeSnapshot(tables, {
    kind: 'uppfoljning',
    period: 'April',
    board: 'Alla nämnder',
    ...options,
  });
  const figures = figuresOf(readWorkbook(snapshot));
  if (figures.kind === 'refused') throw new Error(figures.refusal);
  return figures.report;
}

/** A board's part, or the region's. @throws Error when there is none */
export function partOf({ boards, region }: SummaryReport, code: string): PartSummary {
  const part = code === 'region' ? region : boards.find((each) => each.code === code);
  if (part === null || part === undefined) throw new Error(`no part ${code}`);
  return part;
}

/** The numbers of a tally in their order. */
export function numbersOf(tally: Tally<string>): readonly number[] {
  return Object.values(tally.parts).map(({ count }) => count);
}

/** Text with plain spaces, for reading and comparing. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
