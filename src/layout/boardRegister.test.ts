import { DEFAULT_BOARDS, findBoard } from './boardRegister';

test.each([
  ['RS', 'RS'],
  ['hsn', 'HSN'],
  ['Hälso-sjukvårdsnämnden', 'HSN'],
  ['HSF', 'HSN'],
  ['Regional utvecklingsnämnden', 'RUN'],
  ['Folkskoleförvaltningen', 'FHS'],
  ['Patientnämnden ', 'PN'],
  ['Region Västerbotten', 'REG'],
  ['nämnden', null],
  ['styrelsen', null],
  ['förvaltningen', null],
])('%s is %j', (text, code) => {
  expect(findBoard(text, DEFAULT_BOARDS)?.code ?? null).toBe(code);
});

test('no name means two boards', () => {
  const names = DEFAULT_BOARDS.flatMap(({ code, name, synonyms }) => [code, name, ...synonyms]);
  for (const name of names) {
    expect(DEFAULT_BOARDS.filter((board) => findBoard(name, [board]) !== null)).toHaveLength(1);
  }
});
