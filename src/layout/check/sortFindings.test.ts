import type { Finding } from '../../domain/finding';
import { sortFindings } from './sortFindings';

function at(sheet: string | null, address: string | null): Finding {
  const row = address === null ? null : Number(/\d+$/u.exec(address)?.[0]);
  return {
    rule: 'VAL-03',
    severity: 'error',
    place: { sheet, table: null, column: null, row, address },
    params: {},
    fix: null,
  };
}

test('by tab, row and column; the workbook first, then a whole sheet before its cells', () => {
  const found = [
    at('Mål', 'Mål!AA5'),
    at('Mål', 'Mål!B5'),
    at('Finansiella mål', "'Finansiella mål'!A2"),
    at('Mål', 'Mål!A12'),
    at('Mål', null),
    at('Start', 'Start!C9'),
    at(null, null),
  ];
  const sorted = sortFindings(found, ['Start', 'Mål', 'Finansiella mål']);
  expect(sorted.map(({ place }) => place.address ?? place.sheet)).toEqual([
    null,
    'Start!C9',
    'Mål',
    'Mål!B5',
    'Mål!AA5',
    'Mål!A12',
    "'Finansiella mål'!A2",
  ]);
});
