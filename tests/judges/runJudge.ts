import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PYTHON = '/usr/bin/python3';
const JUDGE = join(__dirname, 'judge.py');

/** What `judge.py` found when it compared a workbook before and after; names as in the script. */
export interface Verdict {
  /** feature → 'ok', 'added', 'LOST', 'changed' or 'changed n/m' */
  score: Record<string, string>;
  /** the features that are not 'ok': name, score, before, after */
  lines: [feature: string, score: string, before: unknown, after: unknown][];
  /** cells whose cached value is gone */
  cached: number;
  /** number of cells before, addresses lost, addresses with another value; addresses as 'Sheet!A1' */
  cells: [count: number, lost: string[], changed: string[]];
  formulas: [count: number, lost: string[], changed: string[]];
  /** style facet (font, fill, numFmt, cellMissing …) → number of cells in which it changed */
  styles: Record<string, number>;
  /** style facet → an example: address, before, after */
  styleEx: Record<string, [cell: string, before: string, after: string]>;
  partsLost: string[];
  partsAdded: string[];
  /** things that make Excel repair the file */
  prob: string[];
  /** violations of the ECMA-376 schemas: part, message */
  xsd: [part: string, message: string][];
}

/** Compares two workbooks with the independent judge (lxml, openpyxl, the schemas). Throws when it cannot run. */
export function runJudge(before: Uint8Array, after: Uint8Array): Verdict {
  const folder = mkdtempSync(join(tmpdir(), 'judge-'));
  try {
    const files = [join(folder, 'before.xlsx'), join(folder, 'after.xlsx')] as const;
    writeFileSync(files[0], before);
    writeFileSync(files[1], after);
    const output = execFileSync(PYTHON, [JUDGE, '--json', ...files], { encoding: 'utf8', maxBuffer: 1e9 });
    return JSON.parse(output) as Verdict;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Tests that need the judge. Where Python lacks lxml or openpyxl they are not defined, and a line says so; on the
 * build server (`CI` set) they are always defined, so that they fail there instead of vanishing.
 */
export function describeWithJudge(name: string, body: () => void): void {
  const found = spawnSync(PYTHON, ['-c', 'import lxml, openpyxl']).status === 0;
  if (found || process.env['CI']) describe(name, body);
  else console.info(`not run, ${PYTHON} lacks lxml or openpyxl: ${name}`);
}
