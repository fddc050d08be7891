import { checkResult } from '../renderPane';
import { NO_FILTER, WORKBOOK } from './findingFilter';
import { findingRows } from './findingRows';
import { filterFindings, listFindings, type ListedFinding } from './listFindings';
import { missingDirection, OLD_VERSION, textNumber } from './testFindings';

const BOARDS = new Map([
  ['tblEkonomi 5', 'Regionstyrelsen'],
  ['tblIndikatorer 28', 'Patientnämnden'],
]);
const listed = listFindings(
  checkResult([OLD_VERSION, textNumber(0), textNumber(1), missingDirection('Chefer', 28)], BOARDS),
  'sv',
);
const addresses = (entries: readonly ListedFinding[]): (string | null)[] =>
  entries.map(({ finding }) => finding.place.address);

test('each finding has its words, its rule’s reason and its row’s board', () => {
  expect(listed[1]).toMatchObject({
    message:
      'Årsprognos för ”Rad 0” är texten ”0,5”. Den läses som 0,5, men Excels formler räknar inte med den.',
    sheet: 'Ekonomi',
    board: 'Regionstyrelsen',
    rule: { id: 'VAL-02', title: 'Ett tal är lagrat som text', why: expect.stringContaining('formler') },
  });
  expect(listed[0]).toMatchObject({ sheet: WORKBOOK, board: null });
});

test('ids are unique, and the same for a cell that now holds something else that is wrong', () => {
  const twice = listFindings(checkResult([textNumber(0), textNumber(0)]), 'sv').map(({ id }) => id);
  expect(new Set(twice).size).toBe(2);
  const other = { ...textNumber(0), params: { ...textNumber(0).params, value: '7 kr' } };
  expect(listFindings(checkResult([other]), 'sv')[0]?.id).toBe(twice[0]);
});

test.each([
  ['severity', { severities: ['error'] as const }, ['Indikatorer!G28']],
  ['two severities', { severities: ['error', 'info'] as const }, [null, 'Indikatorer!G28']],
  ['sheet', { sheet: 'Ekonomi' }, ['Ekonomi!J5', 'Ekonomi!J6']],
  ['no sheet', { sheet: WORKBOOK }, [null]],
  ['board', { board: 'Patientnämnden' }, ['Indikatorer!G28']],
  ['rule', { rule: 'VAL-02' }, ['Ekonomi!J5', 'Ekonomi!J6']],
  ['words in any order and case', { search: 'TEXT  årsprognos' }, ['Ekonomi!J5', 'Ekonomi!J6']],
  ['a cell', { search: 'j6' }, ['Ekonomi!J6']],
  ['a rule’s id', { search: 'ind-04' }, ['Indikatorer!G28']],
  ['all parts at once', { search: 'rad 1', severities: ['error'] as const }, []],
])('filters by %s', (_, filter, expected) => {
  expect(addresses(filterFindings(listed, { ...NO_FILTER, ...filter }))).toEqual(expected);
});

test.each([
  ['severity', ['error 1', 'Indikatorer!G28', 'warning 2', 'Ekonomi!J5', 'Ekonomi!J6', 'info 1', null]],
  ['sheet', [' 1', null, 'Ekonomi 2', 'Ekonomi!J5', 'Ekonomi!J6', 'Indikatorer 1', 'Indikatorer!G28']],
  ['rule', ['LAY-06 1', null, 'VAL-02 2', 'Ekonomi!J5', 'Ekonomi!J6', 'IND-04 1', 'Indikatorer!G28']],
] as const)('groups by %s, and counts positions through the whole list', (grouping, expected) => {
  const rows = findingRows(listed, grouping);
  expect(
    rows.map((row) =>
      row.kind === 'group' ? `${row.group.key} ${row.group.count}` : row.listed.finding.place.address,
    ),
  ).toEqual(expected);
  expect(rows.flatMap((row) => (row.kind === 'finding' ? [row.position] : []))).toEqual([0, 1, 2, 3]);
});
