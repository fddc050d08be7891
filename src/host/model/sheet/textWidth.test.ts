import { textWidth, wrappedLineCount } from './textWidth';

test('a text is as wide as its letters, and wider in bold', () => {
  expect(textWidth('Mål', 10, false)).toBeCloseTo(8.55 + 4.79 + 2.29, 1);
  expect(textWidth('Mål', 10, true)).toBeGreaterThan(textWidth('Mål', 10, false));
});

test('lines break at spaces and hyphens, at line feeds, and inside words that are too wide', () => {
  expect(wrappedLineCount('', 100, 11, false)).toBe(1);
  expect(wrappedLineCount('ett två', 100, 11, false)).toBe(1);
  expect(wrappedLineCount('ett två tre fyra', 40, 11, false)).toBe(2);
  expect(wrappedLineCount('ett\ntvå\n\ntre', 100, 11, false)).toBe(4);
  expect(wrappedLineCount('informationsteknik', 40, 11, false)).toBe(3);
  expect(wrappedLineCount('hälso-sjukvård', 40, 11, false)).toBe(2);
});
