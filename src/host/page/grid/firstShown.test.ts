import { firstShown } from './firstShown';

const sizeOf = (): number => 20;

test('what is in sight stays where it is', () => {
  expect(firstShown({ index: 14, first: 5, frozen: 4, room: 200, sizeOf })).toBe(5);
  expect(firstShown({ index: 2, first: 900, frozen: 4, room: 200, sizeOf })).toBe(900);
});

test('what is out of sight comes to the middle', () => {
  expect(firstShown({ index: 15, first: 5, frozen: 4, room: 200, sizeOf })).toBe(11);
  expect(firstShown({ index: 100, first: 1, frozen: 4, room: 200, sizeOf })).toBe(96);
  expect(firstShown({ index: 6, first: 90, frozen: 4, room: 200, sizeOf })).toBe(5);
});
