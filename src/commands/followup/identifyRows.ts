import { foldText } from '../../domain/foldText';
import type { ReadRow } from '../../layout/reading/readTable';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import { GOAL_IDENTITY, type CarryRule } from './carryRules';
import type { IdentifiedRow } from './matchRows';
import { foldedCell } from './rowContent';

/**
 * What tells the rows of a table apart: the ID within the board, and the rule's identities. An identity whose words are all blank is
 * none.
 */
export function identifyRows(
  rows: readonly ReadRow[],
  rule: CarryRule,
  workbook: StandardWorkbook,
): readonly IdentifiedRow[] {
  const names = goalNames(workbook);
  return rows.map((row) => {
    const board = boardKey(row);
    const wordsOf = (key: string): string =>
      key === GOAL_IDENTITY ? goalOf(row, names) : foldedCell(row, key);
    const identities = rule.identities.map((keys) => {
      const words = keys.map(wordsOf);
      return words.every((word) => word === '') && rule.table !== 'tblBudget'
        ? ''
        : [board, ...words].join('\u0000');
    });
    return { id: row.id === null ? null : `${board}\u0000${row.id}`, identities };
  });
}

/** The row's board by code, else by what stands there. */
export function boardKey(row: ReadRow): string {
  return row.board === null ? foldedCell(row, 'board') : foldText(row.board.code);
}

function goalOf(row: ReadRow, names: ReadonlyMap<string, string>): string {
  const number = foldedCell(row, 'goalNumber');
  return number === '' ? '' : `${number} ${names.get(`${boardKey(row)} ${number}`) ?? ''}`;
}

function goalNames({ tables }: StandardWorkbook): ReadonlyMap<string, string> {
  const goals = tables.get('tblMal')?.rows ?? [];
  return new Map(
    goals.map((row) => [`${boardKey(row)} ${foldedCell(row, 'number')}`, foldedCell(row, 'goal')]),
  );
}
