import { newRowId } from './rowId';

test('is eight lower-case consonants, never one already taken, and the same for the same numbers', () => {
  const draw = () => {
    let seed = 7;
    const random = () => ((seed = (seed * 16807) % 2147483647) - 1) / 2147483646;
    const taken = new Set<string>();
    return Array.from({ length: 500 }, () => newRowId(taken, random));
  };
  const ids = draw();
  expect(new Set(ids).size).toBe(500);
  for (const id of ids) expect(id).toMatch(/^[bcdfghjklmnpqrstvwxz]{8}$/);
  expect(draw()).toEqual(ids);
});

test('draws again when the ID is taken', () => {
  const numbers = [...Array<number>(8).fill(0), ...Array<number>(8).fill(0.999)];
  expect(newRowId(new Set(['bbbbbbbb']), () => numbers.shift() ?? 0)).toBe('zzzzzzzz');
});
