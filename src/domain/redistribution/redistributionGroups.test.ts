import fc from 'fast-check';
import printed from '../../../tests/data/redistributions-2021.json';
import { toSek } from '../money';
import { DEFAULT_TOLERANCES } from '../thresholds';
import { redistributionGroups, type RedistributionLine } from './redistributionGroups';

const LINE: RedistributionLine = {
  board: 'Regionstyrelsen',
  counterparts: [],
  purpose: 'FVIS',
  amountSek: 0,
  type: 'Omfördelning',
  stage: 'Plan',
};

function line(amountSek: number | null, more: Partial<RedistributionLine> = {}): RedistributionLine {
  return { ...LINE, amountSek, ...more };
}

function groups(...lines: readonly RedistributionLine[]): ReturnType<typeof redistributionGroups> {
  return redistributionGroups(lines, DEFAULT_TOLERANCES);
}

test('the ten purposes of 2021: eight net to zero, one leaves a hundredth, one carries the net', () => {
  const found = groups(
    ...printed.lines.map(({ board, family, amount_mkr: amount }) =>
      line(toSek(amount, 'mkr'), {
        board,
        purpose: family,
        type: family.startsWith('nya läkemedel') ? 'Tillskott' : 'Omfördelning',
      }),
    ),
  );
  expect(found.map(({ verdict }) => verdict)).toEqual([
    'net',
    ...(['balanced', 'balanced', 'balanced', 'balanced'] as const),
    'rounding',
    ...(['balanced', 'balanced', 'balanced', 'balanced'] as const),
  ]);
  expect(found[5]).toMatchObject({
    residueSek: 10_000,
    toleranceSek: 40_010,
    boards: ['Hälso- och sjukvårdsnämnden', 'Regionstyrelsen', 'Regionala utvecklingsnämnden'],
    isClosed: true,
    newMoneySek: 0,
  });
  expect(found[0]).toMatchObject({ residueSek: 55_000_000, newMoneySek: 55_000_000, mustNetToZero: false });
});

test.each([
  [3, -3, 'balanced'],
  [3_360_010, -3_360_000, 'balanced'],
  [3_360_011, -3_360_000, 'rounding'],
  [3_365_010, -3_360_000, 'rounding'],
  [3_365_011, -3_360_000, 'unbalanced'],
  [3_370_000, -3_360_000, 'rounding'],
  [3_380_000, -3_360_000, 'unbalanced'],
  [null, -3_360_000, 'unknown'],
  [0, -3_360_000, 'unknown'],
] as const)('%j and %j kronor: %s', (one, other, verdict) => {
  expect(groups(line(one), line(other))[0]?.verdict).toBe(verdict);
});

test('Ändamål compares as names do and shows its first spelling; Skede parts it; no Ändamål is no group', () => {
  const found = groups(
    line(1, { purpose: 'Flytt av  tjänst' }),
    line(-1, { purpose: 'flytt\u00a0av tjänst.' }),
    line(1, { purpose: 'Flytt av tjänst', stage: 'Under året' }),
    line(1, { purpose: ' ' }),
  );
  expect(found.map(({ purpose, stage, rows }) => [purpose, stage, rows.length])).toEqual([
    ['Flytt av  tjänst', 'Plan', 2],
    ['Flytt av tjänst', 'Under året', 1],
  ]);
});

test('a group is open while a named board has no row here; a row of an unknown board may be it', () => {
  const named = line(-1, { counterparts: ['Patientnämnden'] });
  const [open] = groups(named);
  expect(open).toMatchObject({ isClosed: false, missingBoards: ['Patientnämnden'] });
  expect(groups(named, line(1, { board: 'Patientnämnden' }))[0]).toMatchObject({
    isClosed: true,
    missingBoards: [],
  });
  expect(groups(named, line(1, { board: null }))[0]?.isClosed).toBe(true);
  const elsewhere = groups(named, line(1, { board: 'Patientnämnden', purpose: 'Annat' }));
  expect(elsewhere[0]?.isClosed).toBe(false);
});

test('types', () => {
  const typed = (...types: readonly string[]): ReturnType<typeof groups>[number] | undefined =>
    groups(...types.map((type) => line(1, { type })))[0];
  expect(typed('Omfördelning', '')).toMatchObject({ type: 'Omfördelning', mustNetToZero: true });
  expect(typed('Omfördelning', 'Teknisk justering')).toMatchObject({ type: 'mixed', mustNetToZero: true });
  expect(typed('Omfördelning', 'Tillskott')).toMatchObject({ type: 'mixed', verdict: 'net', newMoneySek: 1 });
  expect(typed('', '')).toMatchObject({ type: '', mustNetToZero: false, verdict: 'unknown' });
});

test('a row without Skede leaves its Ändamål unjudged, unless no row has one', () => {
  const lines = [line(1, { stage: '' }), line(-1, { counterparts: ['Patientnämnden'] }), line(-2)];
  expect(groups(...lines).map(({ verdict, isClosed }) => [verdict, isClosed])).toEqual([
    ['unknown', true],
    ['unknown', true],
  ]);
  expect(groups(line(1, { stage: '' }), line(-1, { stage: '' }))[0]?.verdict).toBe('balanced');
});

test('every row with an Ändamål stands in one group, and groups in the order of their first rows', () => {
  const rows = fc.array(
    fc.record({
      purpose: fc.constantFrom('A', 'a ', 'B', 'C', ''),
      stage: fc.constantFrom('Plan', 'Under året', ''),
      amountSek: fc.option(fc.integer({ min: -1e9, max: 1e9 })),
    }),
  );
  fc.assert(
    fc.property(rows, (drawn) => {
      const lines = drawn.map((each) => ({ ...LINE, ...each }));
      const found = groups(...lines);
      const firsts = found.map((group) => lines.findIndex((each) => each === group.rows[0]));
      expect(firsts).toEqual(firsts.toSorted((one, other) => one - other));
      expect(found.flatMap((group) => group.rows)).toHaveLength(
        lines.filter(({ purpose }) => purpose !== '').length,
      );
    }),
  );
});
