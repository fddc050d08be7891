import { thisRow } from './thisRow';

test.each([
  ['Riktning', '[@Riktning]'],
  ['Måluppfyllelse', '[@Måluppfyllelse]'],
  ['Mål 2023', '[@[Mål 2023]]'],
  ["Nivå [mkr] 'x'", "[@[Nivå '[mkr'] ''x'']]"],
])('%s is %s', (header, reference) => {
  expect(thisRow(header)).toBe(reference);
});
