import { keepIds } from './rowIds';

test('keeps the plan’s IDs, then the earlier follow-up’s, and leaves the rest to be drawn', () => {
  const taken = new Set<string>();
  const rows = [
    { own: null, earlier: 'bcdfghjk' },
    { own: 'klmnpqrs', earlier: 'klmnpqrs' },
    { own: null, earlier: null },
  ];
  expect(keepIds(rows, taken)).toEqual(['bcdfghjk', 'klmnpqrs', null]);
  expect(taken).toEqual(new Set(['bcdfghjk', 'klmnpqrs']));
});

test('of copied rows the one that continues the earlier row keeps the ID, else the upper one', () => {
  const copies = (earlier: string | null) => [
    { own: 'a', earlier: null },
    { own: 'a', earlier },
  ];
  expect(keepIds(copies('a'), new Set())).toEqual([null, 'a']);
  expect(keepIds(copies(null), new Set())).toEqual(['a', null]);
});

test('an ID is never given twice', () => {
  expect(
    keepIds(
      [
        { own: null, earlier: 'a' },
        { own: 'a', earlier: null },
      ],
      new Set(),
    ),
  ).toEqual([null, 'a']);
  expect(keepIds([{ own: 'a', earlier: null }], new Set(['a']))).toEqual([null]);
});
