import { movedTo } from './movedTo';

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 3, 4],
  ['ArrowDown', 19, 19],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['ArrowUp', -1, 0],
  ['PageDown', 3, 8],
  ['PageDown', 17, 19],
  ['PageUp', 3, 0],
  ['Home', 12, 0],
  ['End', 12, 19],
  ['a', 12, null],
])('%s from %d of 20, five in sight: %p', (key, from, to) => {
  expect(movedTo(key, from, 20, 5)).toBe(to);
});
