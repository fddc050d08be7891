import { flowLayout } from './flowLayout';

test('bands are as wide as their amounts, and fill their nodes’ bars', () => {
  const { givers, receivers, bands } = flowLayout([
    { from: 'RS', to: 'HSN', amountSek: 60 },
    { from: 'RS', to: 'RS', amountSek: 30 },
    { from: 'HSN', to: 'RS', amountSek: 10 },
  ]);
  expect(bands.map(({ width }) => width)).toEqual([90, 45, 15]);
  expect(givers.map(({ name, barHeight, amountSek }) => [name, barHeight, amountSek])).toEqual([
    ['RS', 135, 90],
    ['HSN', 15, 10],
  ]);
  expect(receivers.map(({ name, barHeight }) => [name, barHeight])).toEqual([
    ['HSN', 90],
    ['RS', 60],
  ]);
  // Bands stand edge to edge: the second begins where the first ends.
  const [first, second] = bands;
  expect((second?.fromY ?? 0) - (first?.fromY ?? 0)).toBe(90 / 2 + 45 / 2);
});

test('the smallest band can be seen, and every label has room', () => {
  const { bands, receivers, height } = flowLayout([
    { from: 'Regionstyrelsen', to: 'Hälso- och sjukvårdsnämnden', amountSek: 1_000_000 },
    { from: 'Regionstyrelsen', to: 'Folkhögskolestyrelsen', amountSek: 1 },
  ]);
  expect(bands[1]?.width).toBe(2);
  const [, school] = receivers;
  // 21 letters in lines of 11, and the amount.
  expect(school?.height).toBe(48);
  expect(height).toBe((school?.top ?? 0) + 48);
  expect(school?.top).toBeGreaterThanOrEqual((receivers[0]?.height ?? 0) + 8);
});
