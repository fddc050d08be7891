import type { FindingParams, FindingPlace } from './finding';

/** What can be repaired, in the order of the preview. */
export const REPAIR_KINDS = [
  'sheet',
  'table',
  'lostTable',
  'tableName',
  'name',
  'field',
  'column',
  'header',
  'formula',
  'number',
  'board',
  'word',
  'duplicateId',
  'id',
  'dropDown',
  'numberFormat',
] as const;

/** One kind of repair. */
export type RepairKind = (typeof REPAIR_KINDS)[number];

/**
 * What one repair is about, as data: the words come from src/text. `params` by kind:
 * `tableName`, `header`, `number`, `board`, `word`, `duplicateId`: `from` and (not for an ID) `to`; `name`, `field`: `name`;
 * `formula`: `from`, what stood in the cell (null: nothing worth keeping), and `count` of cells; `id`: `count` of rows.
 */
export interface RepairNote {
  readonly kind: RepairKind;
  readonly place: FindingPlace;
  readonly params: FindingParams;
  /** Nothing that somebody entered is given up, and nothing is guessed: done unless the user says no. */
  readonly isSafe: boolean;
}

/** Why something that is broken cannot be repaired here; `place` says what. */
export interface RepairObstacle {
  readonly reason:
    /** A sheet is protected. */
    | 'protected'
    /** Another table or other cells leave no room for a column. */
    | 'noRoom'
    /** The year, the period or the board cannot be told from anything in the workbook. */
    | 'unknownContext';
  readonly place: FindingPlace;
}

/** Repairs are chosen by the group: a kind, with those that only propose (`?`) apart. */
export type RepairGroup = RepairKind | `${RepairKind}?`;

/** @example repairGroup({ kind: 'formula', isSafe: false }) // 'formula?' */
export function repairGroup({ kind, isSafe }: Pick<RepairNote, 'kind' | 'isSafe'>): RepairGroup {
  return isSafe ? kind : `${kind}?`;
}
