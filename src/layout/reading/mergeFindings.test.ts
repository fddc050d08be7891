import type { Finding, FindingFix } from '../../domain/finding';
import { mergeFindings } from './mergeFindings';

function finding(rule: Finding['rule'], address: string, fix: FindingFix | null = null): Finding {
  const place = { sheet: 'Omfördelningar', table: null, column: null, row: null, address };
  return { rule, severity: 'warning', place, params: {}, fix };
}

test('a specific rule replaces what reading says of its cell, and of the cells that its fix writes', () => {
  const cells = { kind: 'writeValue', params: { value: 'FVIS', cells: ['D5', 'D9'] } } as const;
  const merged = mergeFindings(
    [finding('OMF-17', 'Omfördelningar!D5', cells)],
    ['D5', 'D9', 'D7', 'F9'].map((cell) => finding('VAL-03', `Omfördelningar!${cell}`)),
    [finding('VAL-02', 'Omfördelningar!D5'), finding('VAL-03', 'Budget!D9')],
  );
  expect(merged.map(({ rule, place }) => `${rule} ${place.address ?? ''}`)).toEqual([
    'OMF-17 Omfördelningar!D5',
    'VAL-03 Omfördelningar!D7',
    'VAL-03 Omfördelningar!F9',
    'VAL-02 Omfördelningar!D5',
    'VAL-03 Budget!D9',
  ]);
});
