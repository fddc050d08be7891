import { placeText } from './placeText';

const sevenPixelsEach = (text: string): number => text.length * 7;

test('every line of an indented text is indented', () => {
  const cell = { format: { indent: 1, wrap: true }, isMerged: false, columnPixels: 60 };
  expect(placeText(cell, 'fler bokade tider', sevenPixelsEach)).toBe('\u2002fler\n\u2002bokade\n\u2002tider');
});

test('a merged cell has the width of all its columns', () => {
  const cell = { format: { indent: 0, wrap: true }, isMerged: true, columnPixels: 200 };
  expect(placeText(cell, 'fler bokade tider', sevenPixelsEach)).toBe('fler bokade tider');
});
