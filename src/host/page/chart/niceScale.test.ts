import fc from 'fast-check';
import { niceScale } from './niceScale';

test.each([
  [0, 8, 5, [0, 2, 4, 6, 8]],
  [-12.5, 2.2, 4, [-15, -10, -5, 0, 5]],
  [0, 0.9, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [3, 3, 4, [0, 1, 2, 3]],
  [-4, -1, 2, [-4, -2, 0]],
  [0, 0, 2, [0, 0.5, 1]],
])('from %d to %d in about %d steps', (least, most, lines, ticks) => {
  expect(niceScale(least, most, lines).ticks).toEqual(ticks);
});

test('any scale holds its values and nought, in few lines', () => {
  const values = fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(values, values, fc.integer({ min: 1, max: 12 }), (one, other, lines) => {
      fc.pre(Math.abs(one) > 1e-6 || Math.abs(other) > 1e-6);
      const [least, most] = [Math.min(one, other), Math.max(one, other)];
      const scale = niceScale(least, most, lines);
      const slack = (scale.most - scale.least) * 1e-6;
      expect(scale.least).toBeLessThanOrEqual(Math.min(0, least) + slack);
      expect(scale.most).toBeGreaterThanOrEqual(Math.max(0, most) - slack);
      expect(scale.ticks.length).toBeLessThanOrEqual(lines + 3);
    }),
  );
});
