import { tintColor } from './tintColor';

/** Colours as Excel's colour menu shows them for the Office theme; Excel rounds on the way, so one step off is right. */
describe('tintColor', () => {
  it.each([
    ['#FFFFFF', -0.249977111117893, '#BFBFBF'],
    ['#000000', 0.499984740745262, '#7F7F7F'],
    ['#4472C4', 0.799981688894314, '#D9E2F3'],
    ['#4472C4', -0.249977111117893, '#2F5496'],
    ['#ED7D31', 0.599993896298105, '#F7CAAC'],
    ['#70AD47', -0.499984740745262, '#375623'],
    ['#44546A', 0, '#44546A'],
  ])('%s with %s is %s', (color, tint, shown) => {
    const channels = (text: string) => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));
    const expected = channels(shown);
    channels(tintColor(color, tint)).forEach((value, index) => {
      expect(Math.abs(value - (expected[index] ?? 0))).toBeLessThanOrEqual(2);
    });
  });
});
