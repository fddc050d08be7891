import fc from 'fast-check';
import { matchRows, type IdentifiedRow } from './matchRows';

function row(id: string | null, ...identities: string[]): IdentifiedRow {
  return { id, identities };
}

test('the ID comes first, whatever the texts say', () => {
  const matches = matchRows([row('a', 'x'), row('b', 'y')], [row('b', 'x'), row('a', 'y')]);
  expect([...matches.earlierOf]).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('without ID the strictest identity that stands once decides', () => {
  const rows = [row(null, '4 God vård|Läsning', 'Läsning'), row(null, '5 Kultur|Läsning', 'Läsning')];
  const earlier = [row('q', '5 Kultur|Läsning', 'Läsning'), row('r', '7 Annat|Läsning', 'Läsning')];
  const matches = matchRows(rows, earlier);
  expect([...matches.earlierOf].sort()).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('an ID that was copied decides nothing; the texts do', () => {
  const matches = matchRows([row('a', 'x'), row('a', 'y')], [row('a', 'y'), row('c', 'z')]);
  expect([...matches.earlierOf]).toEqual([[1, 0]]);
  expect([...matches.ambiguous]).toEqual([0]);
});

test('rows that nothing tells apart are not guessed', () => {
  const matches = matchRows([row(null, 'x'), row(null, 'x')], [row(null, 'x')]);
  expect(matches.earlierOf.size).toBe(0);
  expect([...matches.ambiguous]).toEqual([0, 1]);
  expect([...matches.ambiguousEarlier]).toEqual([0]);
});

test('blank identities pair nothing', () => {
  expect(matchRows([row(null, '')], [row(null, '')]).earlierOf.size).toBe(0);
});

const rows = fc.array(
  fc.record({
    id: fc.option(fc.constantFrom('a', 'b', 'c')),
    identities: fc.tuple(fc.constantFrom('', 'x', 'y', 'z'), fc.constantFrom('', 'p', 'q')),
  }),
  { maxLength: 8 },
);

test('no row is paired twice, and rows in another order are paired alike', () => {
  fc.assert(
    fc.property(rows, rows, (left, right) => {
      const { earlierOf, ambiguous } = matchRows(left, right);
      expect(new Set(earlierOf.values()).size).toBe(earlierOf.size);
      for (const index of ambiguous) expect(earlierOf.has(index)).toBe(false);
      const turned = matchRows([...left].reverse(), [...right].reverse());
      const back = [...turned.earlierOf].map(([a, b]) => [left.length - 1 - a, right.length - 1 - b]);
      expect(new Map(back as [number, number][])).toEqual(earlierOf);
    }),
  );
});
