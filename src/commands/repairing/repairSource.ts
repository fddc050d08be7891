import type { RepairObstacle } from '../../domain/repairNote';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import type { Snapshot } from '../../layout/snapshot';
import type { Blueprint } from './blueprint';

/** What the repairs are planned from. */
export interface RepairSource {
  readonly snapshot: Snapshot;
  readonly workbook: StandardWorkbook;
  /** What a new workbook of this kind would hold; null where its year, period or board cannot be told. */
  readonly blueprint: Blueprint | null;
  /** Numbers from 0 to below 1, for the row IDs. */
  readonly random: () => number;
}

/** Collects what stands in the way. */
export type Obstacles = RepairObstacle[];
