import { findBoard, REGION_CODE } from '../../layout/boardRegister';
import { readCollectionLog } from '../../layout/collect/collectionLog';
import { isoMinuteOf } from '../../layout/excelDate';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import type { Snapshot } from '../../layout/snapshot';

/** How far collecting has come in a workbook for all boards. */
export interface CollectionStanding {
  /** Boards of the register, the region's own rows left out. */
  readonly boards: number;
  /** Boards that the log names. */
  readonly collected: number;
  /** Local date and time of the last collecting, `2023-05-12 14:05`; null before the first. */
  readonly lastAt: string | null;
  /** Boards that have neither been collected nor have any rows here, by name; null where the rows have not been read. */
  readonly missing: readonly string[] | null;
}

/**
 * Which boards have been collected, by the sheet Insamling; null in a workbook that is not for all boards, and where the name of the
 * log is taken by something else.
 * @param isRead the rows of the workbook's tables have been read too
 */
export function collectionStanding(
  snapshot: Snapshot,
  { context, boards: register, tables }: StandardWorkbook,
  isRead: boolean,
): CollectionStanding | null {
  const log = readCollectionLog(snapshot);
  if (!context.isRegionWide || log.kind === 'taken') return null;
  const entries = log.kind === 'none' ? [] : log.entries;
  const collected = new Set(entries.map(({ board }) => findBoard(board, register)?.code));
  const present = new Set(
    [...tables.values()].flatMap(({ rows }) => rows.flatMap(({ board }) => board?.code ?? [])),
  );
  const boards = register.filter(({ code }) => code !== REGION_CODE);
  const absent = boards.filter(({ code }) => !collected.has(code) && !present.has(code));
  const times = entries.flatMap(({ collectedOn }) => collectedOn ?? []);
  return {
    boards: boards.length,
    collected: boards.filter(({ code }) => collected.has(code)).length,
    lastAt: times.length === 0 ? null : isoMinuteOf(Math.max(...times)),
    missing: isRead ? absent.map(({ name }) => name) : null,
  };
}
