import type { Finding } from '../domain/finding';
import { checkListText } from './checkListText';

const workbook = { layout: 'uppfoljning', board: 'Regionstyrelsen', year: 2023, period: 'April' } as const;
const params = { column: 'Mål 2023', label: 'Antal vårdmöten' };

function finding(part: Partial<Finding>): Finding {
  const place = {
    sheet: 'Indikatorer',
    table: 'tblIndikatorer',
    column: 'Mål 2023',
    row: 9,
    address: 'Indikatorer!J9',
  };
  return { rule: 'VAL-03', severity: 'error', place, params, fix: null, ...part };
}

const nowhere = { sheet: null, table: null, column: null, row: null, address: null };
const FINDINGS = [
  finding({ rule: 'LAY-06', severity: 'info', place: nowhere, params: { version: '2', known: 1 } }),
  finding({}),
  finding({
    severity: 'warning',
    rule: 'LAY-08',
    place: { ...finding({}).place, address: "'Finansiella mål'!J10", sheet: 'Finansiella mål' },
    params: { id: 'bcdfghjk', firstRow: 5 },
    fix: { kind: 'newId', params: { cells: ['J10'] } },
  }),
];

test('no line begins as a formula does, whatever sheets and cells are called', () => {
  const hostile = (sheet: string): Finding =>
    finding({
      place: { ...finding({}).place, sheet, address: `'${sheet}'!J9` },
      params: { ...params, label: '\n=HYPERLINK("x";"y")\r\n+1' },
    });
  const findings = ["=cmd|'x'!A0", '@SUM(1)', '+1', '\t=1'].map(hostile);
  const lines = checkListText('sv', { workbook, counts: { error: 4, warning: 0, info: 0 } }, findings).split(
    '\n',
  );
  expect(lines.filter((line) => !/^($|[\p{L}\p{N}”]|- Fel)/u.test(line))).toEqual([]);
});

test('the workbook, the counts, and a line a finding under its sheet', () => {
  expect(checkListText('sv', { workbook, counts: { error: 1, warning: 1, info: 1 } }, FINDINGS))
    .toBe(`Uppföljning · Regionstyrelsen · 2023 · April
1 fel, 1 varning och 1 upplysning.

Arbetsboken
- Upplysning: Layoutversion 2 är okänd här, där version 1 är den senaste. Arbetsboken läses så långt den känns igen. (LAY-06)

Indikatorer
- Fel, J9: Mål 2023 för ”Antal vårdmöten” saknas. (VAL-03)

Finansiella mål
- Varning, J10: Raden har samma ID (bcdfghjk) som rad 5. Då förväxlas raderna när plan, uppföljning och region knyts ihop. Åtgärd: Ge den nedre raden ett nytt ID. (LAY-08)
`);
});

test('names the board in a workbook of several', () => {
  const counts = { error: 1, warning: 0, info: 0 };
  const text = checkListText('sv', { workbook, counts }, FINDINGS.slice(1, 2), () => 'Patientnämnden');
  expect(text).toContain('- Fel, J9: Patientnämnden: Mål 2023 för');
});

test('says when only some are listed, and that there are none', () => {
  const counts = { error: 2, warning: 1, info: 0 };
  expect(checkListText('sv', { workbook, counts }, FINDINGS.slice(1, 2)).split('\n')[2]).toBe(
    'Här visas 1 av 3 fynd.',
  );
  expect(checkListText('en', { workbook, counts: { error: 0, warning: 0, info: 0 } }, [])).toBe(
    'Follow-up · Regionstyrelsen · 2023 · April\nNothing found.\n',
  );
});
