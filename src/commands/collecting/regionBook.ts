import type { CollectedLayout } from '../../domain/collect/collectionIssue';
import type { CollectionRefusal } from '../../domain/collect/collectionReport';
import type { Period } from '../../domain/period';
import type { Steps } from '../../domain/steps';
import {
  LOG_SHEET,
  LOG_TABLE,
  readCollectionLog,
  type CollectionLog,
} from '../../layout/collect/collectionLog';
import { workbookReading } from '../../layout/reading/readWorkbook';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import type { ReadRequest, Snapshot } from '../../layout/snapshot';
import { STANDARD_TABLES } from '../../layout/standardTables';

/** The workbook that boards are collected into. */
export interface RegionBook {
  readonly snapshot: Snapshot;
  readonly workbook: StandardWorkbook;
  readonly context: {
    readonly layout: CollectedLayout;
    readonly year: number;
    /** Null in a plan. */
    readonly period: Period | null;
  };
  readonly log: Exclude<CollectionLog, { kind: 'taken' }>;
}

/** Everything that collecting needs to see, in one reading. */
export const COLLECT_REQUEST: ReadRequest = {
  tables: [...Object.keys(STANDARD_TABLES), LOG_TABLE].map((name) => name.toLowerCase()),
  formulas: true,
  numberFormats: true,
  colourRules: true,
  cells: [LOG_SHEET],
};

/** The region's workbook, or why nothing can be collected into it. */
export function* regionBook(
  snapshot: Snapshot,
): Steps<
  | { readonly kind: 'region'; readonly region: RegionBook }
  | { readonly kind: 'refused'; readonly refusal: CollectionRefusal }
> {
  const workbook = yield* workbookReading(snapshot);
  const { kind: layout, isAppendix, isRegionWide, year, period } = workbook.context;
  const log = readCollectionLog(snapshot);
  const refused = (refusal: CollectionRefusal) => ({ kind: 'refused', refusal }) as const;
  if (layout === null || isAppendix) return refused({ reason: 'notStandard' });
  if (!isRegionWide) return refused({ reason: 'notRegionWide' });
  if (isNewer(workbook)) return refused({ reason: 'newerLayout' });
  if (year === null) return refused({ reason: 'yearMissing' });
  if (layout === 'uppfoljning' && period === null) return refused({ reason: 'periodMissing' });
  if (log.kind === 'taken') return refused({ reason: 'logTaken', sheet: log.sheet });
  return { kind: 'region', region: { snapshot, workbook, context: { layout, year, period }, log } };
}

function isNewer({ findings }: StandardWorkbook): boolean {
  const finding = findings.find(({ rule }) => rule === 'LAY-06');
  return Number(finding?.params['version']) > Number(finding?.params['known']);
}
