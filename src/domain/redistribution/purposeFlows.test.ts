import fc from 'fast-check';
import { flowTotals } from './flowTotals';
import { purposeFlows, type Flow, type FlowLine } from './purposeFlows';

function line(
  rowNumber: number,
  board: string,
  amountMkr: number,
  area = '',
  type = 'Omfördelning',
): FlowLine {
  const amountSek = Math.round(amountMkr * 1_000_000);
  return { rowNumber, board, area, type, amountSek };
}

function short(flows: readonly Flow[]): readonly string[] {
  return flows.map(
    ({ from, to, amountSek }) => `${from?.rowNumber ?? '?'}>${to?.rowNumber ?? '?'} ${amountSek / 1e6}`,
  );
}

/** Worked by hand. */
test.each<[string, readonly FlowLine[], readonly string[]]>([
  ['one to one', [line(5, 'HSN', -0.36), line(6, 'RS', 0.36)], ['5>6 0.36']],
  ['one to several', [line(5, 'RS', -3), line(6, 'HSN', 1), line(7, 'RUN', 2)], ['5>6 1', '5>7 2']],
  ['several to one', [line(5, 'RS', -1), line(6, 'HSN', -2), line(7, 'RUN', 3)], ['5>7 1', '6>7 2']],
  // 1 of 3 by 2 : 1 is 0,666… and 0,333…: 0,67 and 0,33; the second giver fills what is left, 1,33 and 0,67.
  [
    'several to several',
    [line(5, 'A', -1), line(6, 'B', -2), line(7, 'C', 2), line(8, 'D', 1)],
    ['5>7 0.67', '5>8 0.33', '6>7 1.33', '6>8 0.67'],
  ],
  ['rounding comes from nobody', [line(5, 'RS', -1), line(6, 'HSN', 1.01)], ['5>6 1', '?>6 0.01']],
  ['an open purpose', [line(5, 'HSN', -0.36)], ['5>? 0.36']],
  [
    'new money is left out',
    [line(5, 'HSN', 40.5, '', 'Tillskott'), line(6, 'HSN', 1, '', 'Ombudgetering')],
    [],
  ],
  [
    'kronor where a row has more decimals',
    [line(5, 'A', -0.000_001), line(6, 'B', 0.000_001)],
    ['5>6 0.000001'],
  ],
])('%s', (_name, lines, expected) => {
  expect(short(purposeFlows('P', lines))).toEqual(expected);
});

const amount = fc.oneof(
  fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((sek) => sek / 1e6),
);

test('every row gives and receives exactly the sum of its flows', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 25 }), (amounts) => {
      const lines = amounts.map((each, index) => line(index, 'RS', each));
      const flows = purposeFlows('P', lines);
      for (const { rowNumber, amountSek } of lines) {
        const received = flows.filter(({ to }) => to?.rowNumber === rowNumber);
        const given = flows.filter(({ from }) => from?.rowNumber === rowNumber);
        const net = sum(received) - sum(given);
        expect(net).toBe(amountSek);
        expect(received.length === 0 || given.length === 0).toBe(true);
      }
      expect(flows.every(({ amountSek, from, to }) => amountSek > 0 && (from ?? to) !== null)).toBe(true);
    }),
  );
});

function sum(flows: readonly { readonly amountSek: number }[]): number {
  return flows.reduce((total, { amountSek }) => total + amountSek, 0);
}

test('totals by board and by area keep every krona, largest first', () => {
  const flows = [
    ...purposeFlows('Mindre', [line(5, 'RS', -1, 'A'), line(6, 'HSN', 1, 'X')]),
    ...purposeFlows('Större', [line(7, 'RS', -3, 'B'), line(8, 'HSN', 2, 'X'), line(9, 'RS', 1, 'A')]),
  ];
  expect(flowTotals(flows, 'board')).toEqual([
    {
      from: { board: 'RS', area: '' },
      to: { board: 'HSN', area: '' },
      amountSek: 3_000_000,
      purposes: [
        { purpose: 'Större', amountSek: 2_000_000 },
        { purpose: 'Mindre', amountSek: 1_000_000 },
      ],
    },
    {
      from: { board: 'RS', area: '' },
      to: { board: 'RS', area: '' },
      amountSek: 1_000_000,
      purposes: [{ purpose: 'Större', amountSek: 1_000_000 }],
    },
  ]);
  expect(
    flowTotals(flows, 'area').map(({ from, to, amountSek }) => [from?.area, to?.area, amountSek]),
  ).toEqual([
    ['B', 'X', 2_000_000],
    ['A', 'X', 1_000_000],
    ['B', 'A', 1_000_000],
  ]);
});
