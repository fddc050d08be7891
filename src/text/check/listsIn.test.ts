import { listsIn } from './listsIn';

const numbers = (from: number, count: number, step = 1): string[] =>
  Array.from({ length: count }, (_, at) => String(from + at * step));

test.each([
  [['5'], 'rad 5', 'row 5'],
  [['5', '8'], 'rad 5 och 8', 'rows 5 and 8'],
  [['5', '15', '16', '17'], 'rad 5 och 15–17', 'rows 5 and 15–17'],
  [numbers(5, 40), 'rad 5–18 och 26 till', 'rows 5–18 and 26 more'],
  [
    numbers(5, 16, 2),
    'rad 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31 och 2 till',
    'rows 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31 and 2 more',
  ],
])('rows %j', (rows, swedish, english) => {
  expect([listsIn('sv').rows(rows), listsIn('en').rows(rows)]).toEqual([swedish, english]);
});

test.each([
  [['A'], 'A'],
  [['A', 'B', 'C', 'D'], 'A, B, C och D'],
  [['A', 'B', 'C', 'D', 'E'], 'A, B, C och 2 till'],
])('names %j', (names, swedish) => {
  expect(listsIn('sv').names(names)).toBe(swedish);
});
