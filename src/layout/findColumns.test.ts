import { findColumns } from './findColumns';
import { INDICATOR_TABLE } from './tables/indicatorTable';
import { ECONOMY_TABLE } from './tables/economyTable';

const CONTEXT = { year: 2023, baselineYear: 2021, period: 'April' } as const;

function indexes(headers: readonly string[], columns = INDICATOR_TABLE.columns) {
  return Object.fromEntries(
    [...findColumns(headers, columns, CONTEXT)].map(([key, { index }]) => [key, index]),
  );
}

test('finds columns in any order, with others between, however they are spaced', () => {
  expect(indexes(['Eget', ' MÅL  2023', 'Utfall\u00a02021', 'riktning', 'Utfall april 2023'])).toEqual({
    target: 1,
    baseline: 2,
    direction: 3,
    outcome: 4,
  });
});

test('columns of other years and periods are for comparison', () => {
  expect(
    indexes(['Utfall 2019', 'Utfall 2021', 'Utfall 2020', 'Utfall augusti 2022', 'Utfall april 2023']),
  ).toEqual({
    baseline: 1,
    outcome: 4,
  });
});

test('a column of another year is found and marked when the right one is not there', () => {
  const match = findColumns(['Mål 2024'], INDICATOR_TABLE.columns, CONTEXT).get('target');
  expect(match).toMatchObject({ index: 0, isExact: false });
});

test('this year’s and last year’s outcome are told apart', () => {
  expect(indexes(['Utfall april 2022', 'Utfall april 2023'], ECONOMY_TABLE.columns)).toEqual({
    previousOutcome: 0,
    periodOutcome: 1,
  });
});

test('names a second column of the same role', () => {
  const match = findColumns(['Status', 'Kommentar', 'status '], INDICATOR_TABLE.columns, CONTEXT).get(
    'status',
  );
  expect(match).toMatchObject({ index: 0, duplicates: [2] });
});
