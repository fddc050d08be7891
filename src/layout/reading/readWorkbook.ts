import type { Finding } from '../../domain/finding';
import { finish, inOrder, type Steps } from '../../domain/steps';
import type { Board } from '../boardRegister';
import type { Snapshot } from '../snapshot';
import { STANDARD_TABLES } from '../standardTables';
import type { TableName } from '../tableSpec';
import { checkColumns } from './checkColumns';
import { checkIds } from './checkIds';
import { checkTables } from './checkTables';
import { chooseTables, type ChosenTable } from './chooseTables';
import { checkCounterparts } from './checkCounterparts';
import { WORKBOOK_PLACE } from './findingPlace';
import { inferKind } from './inferKind';
import { BoardReader } from './readBoard';
import { readBoards } from './readBoards';
import { readingFinding } from './readingFinding';
import { readLimits } from './readLimits';
import { readRows, type RowContext } from './readRows';
import { readStart } from './readStart';
import type { ReadTable } from './readTable';
import type { StandardContext, StandardWorkbook } from './standardWorkbook';

const NO_CONTEXT: StandardContext = {
  kind: null,
  board: null,
  isRegionWide: false,
  isAppendix: false,
  preparedOn: null,
  year: null,
  baselineYear: null,
  period: null,
};

/**
 * Reads a workbook as people leave it: tables moved, renamed or converted to ranges, columns in any order, headers and values as
 * typed and pasted. Whatever cannot be recognised or read is a finding with its cell; nothing is guessed and nothing is dropped
 * without a word. A workbook that is none of ours gives LAY-01 alone.
 * @param snapshot with the bodies of all tables; with formulas too, VAL-06 is judged
 */
export function readWorkbook(snapshot: Snapshot): StandardWorkbook {
  return finish(workbookReading(snapshot));
}

/** The same in steps, for workbooks of any size. */
export function* workbookReading(snapshot: Snapshot): Steps<StandardWorkbook> {
  const chosen = chooseTables(snapshot);
  const limits = readLimits(snapshot);
  const register = yield* readRegister(chosen.get('tblNamnder'));
  const { boards } = register;
  if (chosen.size === 0 && !snapshot.names.has('mt_layout')) {
    const findings = [readingFinding('LAY-01', 'error', WORKBOOK_PLACE, {})];
    return { context: NO_CONTEXT, boards, ...limits, tables: new Map(), findings };
  }
  const reader = new BoardReader(boards);
  const isAppendix = isAppendixAlone(chosen);
  const start = readStart(snapshot, reader, { inferKind: () => inferKind(chosen), isAppendix });
  const scope = { context: start.context, boards: reader, definitions: snapshot.definitions };
  const readNext = function* (table: ChosenTable): Steps<ReadOne> {
    const isRegister = table.spec.name === 'tblNamnder' && register.read !== null;
    return isRegister ? register.read : yield* readOne(table, scope);
  };
  const read = yield* inOrder(chosen.values(), readNext, 'tables');
  return {
    context: start.context,
    boards,
    thresholds: limits.thresholds,
    tolerances: limits.tolerances,
    tables: new Map(read.map(({ table }) => [table.spec.name, table])),
    findings: [
      ...start.findings,
      ...limits.findings,
      ...checkTables(snapshot, chosen, isAppendix ? null : start.context.kind),
      ...read.flatMap(({ findings }) => findings),
      ...register.findings,
    ],
  };
}

interface ReadOne {
  readonly table: ReadTable;
  readonly findings: readonly Finding[];
}

function* readOne(chosen: ChosenTable, scope: RowContext): Steps<ReadOne> {
  const { spec, table: source } = chosen;
  const { columns, findings } = checkColumns(chosen, scope.context, scope.context.kind);
  const { rows, findings: cellFindings } = yield* readRows(chosen, columns, scope);
  const table: ReadTable = { spec, source, columns, rows };
  const counterparts = checkCounterparts(table, scope.boards);
  return { table, findings: [...findings, ...cellFindings, ...counterparts, ...checkIds(table)] };
}

/** The register comes first: the other tables are read by it. */
function* readRegister(chosen: ChosenTable | undefined): Steps<{
  readonly boards: readonly Board[];
  readonly read: ReadOne | null;
  readonly findings: readonly Finding[];
}> {
  const scope = { context: { ...NO_CONTEXT, kind: 'plan' }, boards: new BoardReader([]) } as const;
  const read = chosen === undefined ? null : yield* readOne(chosen, scope);
  return { read, ...readBoards(read?.table ?? null) };
}

/** None of the tables that a plan or a follow-up must have, but the redistributions. */
function isAppendixAlone(chosen: ReadonlyMap<TableName, ChosenTable>): boolean {
  const hasRequired = Object.values(STANDARD_TABLES).some(
    ({ name, isRequired }) => (isRequired('plan') || isRequired('uppfoljning')) && chosen.has(name),
  );
  return !hasRequired && chosen.has('tblOmfordelningar');
}
