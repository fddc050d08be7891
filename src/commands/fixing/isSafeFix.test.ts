import type { Finding, FindingFix, FindingParams } from '../../domain/finding';
import { isSafeFix } from './isSafeFix';

const PLACE = { sheet: 'Mål', table: 'tblMal', column: 'Nr', row: 5, address: 'Mål!C5' };

function finding(rule: Finding['rule'], params: FindingParams, fix: FindingFix | null): Finding {
  return { rule, severity: 'warning', place: PLACE, params, fix };
}

const write: FindingFix = { kind: 'writeValue', params: { value: 'x', cells: ['C5'] } };
const formula = (hasInputs: 0 | 1): FindingFix => ({
  kind: 'writeFormula',
  params: { formula: '=1', hasInputs, cells: ['C5'] },
});

test.each<[string, Finding, boolean]>([
  ['no fix', finding('IND-01', {}, null), false],
  ['a number stored as text', finding('VAL-02', { form: 'number' }, write), true],
  ['a board by its synonym', finding('NAM-01', { form: 'synonym' }, write), true],
  ['a blank board in a workbook of one', finding('NAM-01', { form: 'blank' }, write), true],
  ['a board that is only similar', finding('NAM-01', { form: 'similar' }, write), false],
  ['a misspelled word', finding('VAL-04', {}, write), false],
  ['a misspelled header', finding('LAY-03', {}, write), false],
  ['another unit', finding('IND-02', { form: 'mixedScale' }, write), false],
  ['another Mätsätt', finding('IND-12', { form: 'percent' }, write), false],
  ['an empty cell for a formula', finding('VAL-06', { form: 'empty' }, formula(0)), true],
  ['a constant that can be computed', finding('VAL-06', { form: 'constant' }, formula(1)), true],
  ['a constant that is all there is', finding('VAL-06', { form: 'constant' }, formula(0)), false],
  ['somebody’s own formula', finding('VAL-06', { form: 'changed' }, formula(1)), false],
  ['a copied ID', finding('LAY-08', {}, { kind: 'newId', params: { cells: ['C5'] } }), true],
  ['a lost table', finding('LAY-02', {}, { kind: 'addTable', params: {} }), true],
  ['a lost column', finding('LAY-03', {}, { kind: 'insertColumn', params: {} }), true],
  ['a word to choose', finding('IND-04', {}, { kind: 'chooseWord', params: { words: ['Öka'] } }), false],
])('%s', (_, given, isSafe) => {
  expect(isSafeFix(given)).toBe(isSafe);
});
