import type { Finding, Severity } from '../../domain/finding';
import type { CellFix } from './cellFix';
import { settleConflicts } from './settleConflicts';

function fix(severity: Severity, value: string, rows: readonly number[]): CellFix {
  const place = { sheet: 'Mål', table: null, column: null, row: null, address: `Mål!A${rows[0] ?? 0}` };
  const finding: Finding = { rule: 'VAL-02', severity, place, params: { value }, fix: null };
  return {
    finding,
    cells: rows.map((row) => ({ sheet: 'Mål', row, column: 0 })),
    input: { kind: 'value', value },
  };
}

test('fixes that write the same are no conflict', () => {
  const fixes = [fix('info', 'a', [1, 2]), fix('error', 'a', [2, 3])];
  expect(settleConflicts(fixes)).toEqual({ kept: fixes, conflicting: [] });
});

test('a fix of many cells that loses one writes none, and keeps nobody else from them', () => {
  const many = fix('info', 'a', [1, 2]);
  const grave = fix('error', 'b', [2]);
  const other = fix('info', 'c', [1]);
  expect(settleConflicts([many, grave, other])).toEqual({
    kept: [grave, other],
    conflicting: [{ finding: many.finding, winner: grave.finding }],
  });
});
