import appendix from '../../../tests/data/redistributions-2021.json';
import { DEFAULT_TOLERANCES } from '../thresholds';
import { summariseRedistributions, type OverviewLine } from './redistributionOverview';

const LINE: OverviewLine = {
  rowNumber: 5,
  board: 'RS',
  counterparts: [],
  area: '',
  purpose: 'P',
  text: '',
  type: 'Omfördelning',
  stage: 'Under året',
  duration: '',
  decision: '',
  decisionDate: null,
  amountSek: 0,
};

const lines = appendix.lines.map(({ board, area, family, amount_mkr: amount }, index): OverviewLine => ({
  ...LINE,
  rowNumber: 5 + index,
  board,
  area: area ?? '',
  purpose: family,
  type: family.startsWith('nya läkemedel') ? 'Tillskott' : 'Omfördelning',
  amountSek: Math.round(amount * 1_000_000),
}));

test('the appendix of 2021: ten purposes, one by rounding, one new money, and the sums of the boards', () => {
  const overview = summariseRedistributions(lines, [], DEFAULT_TOLERANCES);
  expect(overview.purposes.map(({ verdict }) => verdict).toSorted()).toEqual([
    ...Array.from({ length: 8 }, () => 'balanced'),
    'net',
    'rounding',
  ]);
  const covid = overview.purposes.find(({ verdict }) => verdict === 'rounding');
  expect(covid).toMatchObject({
    givenSek: -63_090_000,
    receivedSek: 63_100_000,
    residueSek: 10_000,
    isClosed: true,
  });
  expect(covid?.givers.map(({ rowNumber, area }) => [rowNumber, area])).toEqual([
    [40, 'Övrig verksamhet inom Regionstyrelsen'],
  ]);
  expect(covid?.receivers).toHaveLength(7);
  const medicine = overview.purposes.find(({ verdict }) => verdict === 'net');
  expect(medicine).toMatchObject({ newMoneySek: 55_000_000, givers: [], receivers: [], flows: [] });
  expect(medicine?.newMoney.map(({ amountSek }) => amountSek / 1e6)).toEqual([5.72, 34.78, 14.5]);
  expect(overview.all.netSek).toBe(55_010_000);
  expect(overview.withoutPurpose).toEqual([]);
});

test('the flows of 2021 add up to what is given and received, the largest from RS to HSN', () => {
  const { boardFlows, areaFlows, all } = summariseRedistributions(lines, [], DEFAULT_TOLERANCES);
  const sum = (flows: typeof boardFlows, side: 'from' | 'to'): number =>
    flows.reduce((total, flow) => total + (flow[side] === null ? 0 : flow.amountSek), 0);
  for (const flows of [boardFlows, areaFlows]) {
    expect(sum(flows, 'from')).toBe(-all.givenSek);
    expect(sum(flows, 'to')).toBe(all.receivedSek);
  }
  // 46,71 + 0,80 (Covidvård, less the hundredth from nobody), 45,97 (sjuklön), 21,66 (statsbidrag), and 0,15 of the technical.
  expect(boardFlows[0]).toMatchObject({
    from: { board: 'Regionstyrelsen' },
    to: { board: 'Hälso- och sjukvårdsnämnden' },
  });
});

test('only the chosen Skede is summed; rows without Ändamål stand apart and count in the sums', () => {
  const rows = [
    { ...LINE, rowNumber: 5, amountSek: -5 },
    { ...LINE, rowNumber: 6, amountSek: 7, purpose: ' ' },
    { ...LINE, rowNumber: 7, amountSek: 9, stage: 'Plan' },
    { ...LINE, rowNumber: 8, amountSek: null },
  ];
  const overview = summariseRedistributions(rows, [], DEFAULT_TOLERANCES, 'Under året');
  expect(overview.withoutPurpose.map(({ rowNumber }) => rowNumber)).toEqual([6]);
  expect(overview.purposes).toHaveLength(1);
  expect(overview.purposes[0]?.withoutAmount.map(({ rowNumber }) => rowNumber)).toEqual([8]);
  expect(overview.all).toEqual({ givenSek: -5, receivedSek: 7, newMoneySek: 0, netSek: 2 });
  expect(summariseRedistributions(rows, [], DEFAULT_TOLERANCES).all.netSek).toBe(11);
});
