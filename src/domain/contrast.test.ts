import { contrastRatio } from './contrast';

test('black on white has the most contrast, and a colour on itself none', () => {
  expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 10);
  expect(contrastRatio('#FFFFFF', '#000000')).toBeCloseTo(21, 10);
  expect(contrastRatio('#E8A0A0', '#E8A0A0')).toBe(1);
});

// Figures of practice.md 4.3, measured with another program.
test.each([
  ['#B7E1CD', '#0B3D20', 8.61],
  ['#FFF2AE', '#5C4400', 8.14],
  ['#E8A0A0', '#4A0008', 7.7],
  ['#C6EFCE', '#006100', 6.14],
  ['#00B050', '#FFFFFF', 2.87],
])('%s against %s is %d to 1', (fill, text, ratio) => {
  expect(contrastRatio(fill, text)).toBeCloseTo(ratio, 1);
  expect(Math.abs(contrastRatio(fill, text) - ratio)).toBeLessThan(0.01);
});
