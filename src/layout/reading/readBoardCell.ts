import { foldText } from '../../domain/foldText';
import { REGION_CODE, type Board } from '../boardRegister';
import { isCellError, type RawValue } from '../snapshot';
import { NET_CHANGE } from '../tables/controlSumTable';
import type { TableName } from '../tableSpec';
import { cellProblem, type CellOutcome } from './cellProblem';
import { errorProblem } from './errorProblem';
import { rawText } from './rawText';
import type { BoardReader } from './readBoard';
import { isBlank } from './sheetGrid';
import type { StandardContext } from './standardWorkbook';

/** A board's cell, with what NAM-01 says about it. */
export interface BoardOutcome extends CellOutcome {
  readonly finding: {
    readonly form: 'unknown' | 'similar' | 'synonym' | 'blank' | 'region';
    readonly board: Board | null;
    readonly replacement: string | null;
  } | null;
}

/**
 * Reads `Nämnd`. Blank is the workbook's one board, or VAL-03 in a samlad one; a synonym is its board; a name that is only similar is
 * no board. REG stands in samlade workbooks alone; `Nettoförändring` in tblKontrollsummor is a text. Source: layouts.md, NAM-01.
 */
export function readBoardCell(
  raw: RawValue,
  table: TableName,
  { context, boards }: { readonly context: StandardContext; readonly boards: BoardReader },
): BoardOutcome {
  const unread = { kind: 'unreadable' } as const;
  if (isCellError(raw)) {
    const problem = errorProblem(raw.error);
    return { value: unread, problem, finding: null };
  }
  if (isBlank(raw)) return readBlank(context);
  const text = rawText(raw);
  if (table === 'tblKontrollsummor' && foldText(text) === foldText(NET_CHANGE)) {
    return { value: { kind: 'text', text: NET_CHANGE }, problem: null, finding: null };
  }
  const reading = boards.read(text);
  if (reading.form === 'similar' || reading.form === 'unknown') {
    return { value: unread, problem: null, finding: { ...reading, replacement: null } };
  }
  const { form } = reading;
  const board: Board = reading.board;
  const value = { kind: 'board', board } as const;
  if (board.code === REGION_CODE && context.board !== null) {
    return { value, problem: null, finding: { form: 'region', board, replacement: null } };
  }
  if (form === 'exact') return { value, problem: null, finding: null };
  return { value, problem: null, finding: { form, board, replacement: board.name } };
}

function readBlank({ board }: StandardContext): BoardOutcome {
  if (board === null) {
    return { value: { kind: 'missing' }, problem: cellProblem('VAL-03', 'error', {}), finding: null };
  }
  const value = { kind: 'board', board } as const;
  return { value, problem: null, finding: { form: 'blank', board, replacement: board.name } };
}
