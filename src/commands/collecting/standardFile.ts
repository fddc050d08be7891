import type { CollectionIssue } from '../../domain/collect/collectionIssue';
import type { BoardFile } from '../../layout/collect/boardFile';
import { fileMark } from '../../layout/collect/fileMark';
import { LAYOUT_VERSION } from '../../layout/layoutContext';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import { readWorkbookContext } from '../../layout/readWorkbookContext';
import type { Snapshot } from '../../layout/snapshot';
import { STANDARD_TABLES } from '../../layout/standardTables';
import type { ClosedWorkbook } from '../../ooxml/readClosedWorkbook';
import type { CheckResult } from '../check';
import { otherSheets } from '../followup/otherSheets';
import { closedTraces } from './closedTraces';
import { collectedTable } from './collectedTable';
import { tableIssues } from './tableIssues';

/** A list shows so many errors of a file. */
const MOST_ERRORS = 50;

/** A file in all the forms that reading gives. */
export interface ReadFile {
  readonly name: string;
  readonly closed: ClosedWorkbook;
  readonly snapshot: Snapshot;
  readonly workbook: StandardWorkbook;
  readonly checked: CheckResult;
}

/** What collecting needs of a standard workbook, in plain data, with what can be said of the file alone. */
export function standardFile({ name, closed, snapshot, workbook, checked }: ReadFile): BoardFile {
  const { context, thresholds, tolerances } = workbook;
  const read = [...workbook.tables.values()].filter(({ spec }) => spec.name !== 'tblNamnder');
  const tables = read.map((table) => collectedTable(table, context));
  return {
    kind: 'standard',
    name,
    layout: context.kind,
    isAppendix: context.isAppendix,
    isRegionWide: context.isRegionWide,
    board: context.board?.name ?? null,
    boardText: readWorkbookContext(snapshot).board,
    year: context.year,
    period: context.period,
    thresholds,
    tolerances,
    tables,
    counts: checked.counts,
    errors: checked.findings.filter(({ severity }) => severity === 'error').slice(0, MOST_ERRORS),
    issues: [
      ...newerLayout(workbook),
      ...missingTables(workbook),
      ...read.flatMap((table) => tableIssues(table, workbook)),
      ...read.flatMap((table) => closedTraces(table, workbook, closed)),
      ...otherSheets(snapshot, workbook).map((sheet): CollectionIssue => ({ kind: 'sheetLeftOut', sheet })),
    ],
    mark: fileMark(tables),
  };
}

/** A version that is older, or no number, is read as it is: the check says so. */
function newerLayout({ findings }: StandardWorkbook): readonly CollectionIssue[] {
  const version = findings.find(({ rule }) => rule === 'LAY-06')?.params['version'];
  if (typeof version !== 'string' || !(Number(version.replace(',', '.')) > LAYOUT_VERSION)) return [];
  return [{ kind: 'newerLayout', version, known: LAYOUT_VERSION }];
}

/** Its rows in the region's workbook would be a mystery: neither there nor not. */
function missingTables({ context, tables }: StandardWorkbook): readonly CollectionIssue[] {
  const { kind } = context;
  if (kind === null) return [];
  return Object.values(STANDARD_TABLES)
    .filter((spec) => spec.isRequired(kind) && !tables.has(spec.name))
    .map(({ sheet }) => ({ kind: 'missingTable', sheet }));
}
