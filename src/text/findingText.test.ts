import type { Finding, FindingFix, FindingParams } from '../domain/finding';
import type { RuleId } from '../domain/ruleId';
import { findingsEn } from './findingsEn';
import { findingsSv } from './findingsSv';
import { findingText } from './findingText';

const WRITE: FindingFix = { kind: 'writeValue', params: { value: 'Löpande' } };

function finding(rule: RuleId, params: FindingParams, fix: FindingFix | null = null): Finding {
  const place = { sheet: null, table: null, column: null, row: null, address: null };
  return { rule, severity: 'error', place, params, fix };
}

const said = (rule: RuleId, params: FindingParams, fix: FindingFix | null = null) =>
  findingText('sv', finding(rule, params, fix));

const WASTE = { column: 'Utfall april 2023', label: 'Andel källsorterat avfall' };

test('an unreadable value is quoted with its row and what to do', () => {
  const params = { ...WASTE, value: '19 procent ca', expected: 'value', reason: 'approximate' };
  expect(said('VAL-01', params)).toEqual({
    message:
      'Utfall april 2023 för ”Andel källsorterat avfall” är texten ”19 procent ca” och går inte att läsa som ett tal. Skriv bara talet, och förbehållet i en kommentar.',
    fix: null,
  });
  expect(findingText('en', finding('VAL-01', params))?.message).toBe(
    'Utfall april 2023 for “Andel källsorterat avfall” is the text “19 procent ca” and cannot be read as a number. Write the number alone, and the reservation in a comment.',
  );
});

test.each([
  ['number', 1061, '1\u00a0061', 'Skriv talet 1\u00a0061.'],
  ['percent', 0.106, '10,6\u00a0%', 'Skriv talet 10,6\u00a0%.'],
  ['amount', -0.36, '−0,36\u00a0mkr', 'Skriv talet −0,36.'],
  ['date', 45291, '2023-12-31', 'Skriv datumet 2023-12-31.'],
])('a %s stored as text is told as Swedish Excel shows it', (form, number, shown, fix) => {
  const text = said('VAL-02', { ...WASTE, form, value: 'x', number, word: null }, WRITE);
  expect([text?.message.includes(`Den läses som ${shown}, men`), text?.fix]).toEqual([true, fix]);
});

test('line breaks and long cells do not break a message', () => {
  const message = said('VAL-04', {
    column: 'Utfall\n april 2023',
    label: null,
    value: `rad\nbruten ${'x'.repeat(200)}`,
    nearest: null,
    words: ['Öka', 'Minska'],
  })?.message;
  expect(message).toMatch(
    /^Utfall april 2023 är ”rad bruten x{60,70}…”, som inte finns i listan\. Välj Öka eller Minska\.$/,
  );
});

test('an end date that is nearly a word proposes it', () => {
  const params = {
    column: 'Slutdatum',
    label: null,
    value: 'Löpand',
    expected: 'endDate',
    reason: 'notDate',
  };
  expect(said('VAL-01', params, WRITE)?.fix).toBe('Skriv ”Löpande”.');
});

test('forty rows of one name are one sentence', () => {
  expect(said('NAM-01', { form: 'blank', value: '', board: 'Regionstyrelsen', count: 38 }, WRITE)).toEqual({
    message:
      'Nämnd är tom på 38 rader och läses som Regionstyrelsen. Formlerna räknar bara rader med namnet utskrivet.',
    fix: 'Skriv Regionstyrelsen i de 38 cellerna.',
  });
});

test('a rule of another family has its words elsewhere', () => {
  expect(said('IND-01', {})).toBeNull();
});

test('both languages speak of the same rules', () => {
  expect(Object.keys(findingsEn)).toEqual(Object.keys(findingsSv));
});
