import { statusOf } from './indicatorStatus';
import { DEFAULT_THRESHOLDS, readThresholds } from './thresholds';

test.each<[unknown, unknown, number, number]>([
  [0.975, 0.7, 0.975, 0.7],
  [null, '75 %', 1, 0.75],
  [1, 0.8, 1, 0.8],
  ['nittio', { error: '#REF!' }, 1, 0.8],
  [0, -0.5, 1, 0.8],
])('limits %j and %j are read as %d and %d', (green, yellow, readGreen, readYellow) => {
  expect(readThresholds(green, yellow)).toEqual({ green: readGreen, yellow: readYellow });
});

test.each([
  [1, 'Grön'],
  [0.999, 'Gul'],
  [0.8, 'Gul'],
  [0.799, 'Röd'],
  [-2.6, 'Röd'],
])('a share of %d is %s by the printed rule', (share, status) => {
  expect(statusOf(share, DEFAULT_THRESHOLDS)).toBe(status);
});

test.each([
  [0.975, 'Grön'],
  [0.974, 'Gul'],
  [0.7, 'Gul'],
  [0.699, 'Röd'],
])('a share of %d is %s where the region has decided 97,5 and 70 %%', (share, status) => {
  expect(statusOf(share, { green: 0.975, yellow: 0.7 })).toBe(status);
});
