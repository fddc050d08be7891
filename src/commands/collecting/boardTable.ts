import type { Steps } from '../../domain/steps';
import type { Board } from '../../layout/boardRegister';
import type { CollectedRow, CollectedTable, StandardFile } from '../../layout/collect/boardFile';
import { STANDARD_TABLES } from '../../layout/standardTables';
import type { ReadTable } from '../../layout/reading/readTable';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import { COLLECT_RULES, type CollectRule } from './collectRules';
import { goalNames, matchCollected } from './matchCollected';
import { regionRows, type RegionRow } from './regionRows';

/** A file that is taken, with the board whose rows it holds. */
export interface TakenFile {
  /** Its place in the list of files. */
  readonly index: number;
  readonly file: StandardFile;
  readonly board: Board;
  /** The board's place in the register, from 0. */
  readonly order: number;
}

/** A board's rows of one table, in the file and in the region's workbook, paired. */
export interface BoardTable {
  readonly taken: TakenFile;
  readonly rule: CollectRule;
  readonly table: ReadTable;
  readonly source: CollectedTable;
  readonly rows: readonly PairedRow[];
  readonly old: readonly RegionRow[];
  readonly gone: readonly RegionRow[];
}

/** A row of the file with the row of the region's workbook that it continues; null for a new one. */
export interface PairedRow {
  readonly row: CollectedRow;
  readonly old: RegionRow | null;
}

/** Pairs the rows of every table that both the file and the region's workbook have, in the order of the tabs. */
export function* boardTables(taken: TakenFile, region: StandardWorkbook): Steps<readonly BoardTable[]> {
  const { file, board } = taken;
  const goals = {
    next: goalNames(file.tables.find(({ table }) => table === 'tblMal')?.rows ?? []),
    old: goalNames(regionRows(region.tables.get('tblMal'), board)),
  };
  const tables: BoardTable[] = [];
  for (const { name } of Object.values(STANDARD_TABLES)) {
    const rule = COLLECT_RULES.get(name);
    const table = region.tables.get(name);
    const source = file.tables.find((each) => each.table === name);
    if (rule === undefined || table === undefined || source === undefined) continue;
    const old = regionRows(table, board);
    const continues = matchCollected(
      { rows: source.rows, goals: goals.next },
      { rows: old, goals: goals.old },
      rule,
    );
    const rows = source.rows.map((row, index): PairedRow => ({
      row,
      old: old[continues[index] ?? -1] ?? null,
    }));
    const kept = new Set(rows.map((each) => each.old));
    tables.push({ taken, rule, table, source, rows, old, gone: old.filter((row) => !kept.has(row)) });
    yield;
  }
  return tables;
}
