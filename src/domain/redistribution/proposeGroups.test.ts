import fc from 'fast-check';
import appendix from '../../../tests/data/redistributions-2021.json';
import { DEFAULT_TOLERANCES } from '../thresholds';
import type { GroupableRow } from './groupableRow';
import { proposeGroups } from './proposeGroups';

const printed: readonly GroupableRow[] = appendix.lines.map((line, index) => ({
  rowNumber: index + 5,
  board: line.board,
  area: line.area ?? '',
  text: line.purpose,
  purpose: '',
  stage: 'Under året',
  amountSek: Math.round(line.amount_mkr * 1_000_000),
}));

function row(
  rowNumber: number,
  text: string,
  amountSek: number,
  purpose = '',
  stage = 'Under året',
): GroupableRow {
  return { rowNumber, board: 'RS', area: 'A', text, purpose, stage, amountSek };
}

describe('the 2021 appendix, as printed', () => {
  const groups = proposeGroups(printed, DEFAULT_TOLERANCES);

  test('falls into its ten families, from wording and amounts alone', () => {
    const families = new Map<string, number[]>();
    appendix.lines.forEach((line, index) =>
      families.set(line.family, [...(families.get(line.family) ?? []), index + 5]),
    );
    expect(groups.map(({ rows }) => rows).toSorted()).toEqual([...families.values()].toSorted());
  });

  test('eight net to zero, Covidvård leaves 0,01 by rounding, läkemedel carries 55,00', () => {
    const verdicts = groups.map(({ verdict }) => verdict);
    expect(verdicts.filter((verdict) => verdict === 'zero')).toHaveLength(8);
    expect(groups.find(({ verdict }) => verdict === 'rounding')).toMatchObject({ residueSek: 10_000 });
    expect(groups.find(({ verdict }) => verdict === 'net')).toMatchObject({ residueSek: 55_000_000 });
  });

  test('every proposal has a name of its own and a reason', () => {
    expect(groups.map(({ proposal }) => proposal)).toEqual([
      'Nya läkemedel och utökat läkemedelsbidrag',
      'Regionfördelad forskning',
      'FVIS',
      'Licensavtal innovationskliniker Medicin',
      'Statsbidrag Cancer, psykisk- och kvinnors hälsa, tillgänglighet, kömiljarden, sjukskrivningsprocessen',
      'Projekt för Covidvård och uppskjuten vård',
      'Statsbidrag Covid inklusive sjuklön',
      'Teknisk justering bla index o soc avgifter',
      'Flytt av tjänst',
      'Kostdistribution Lycksele lasarett',
    ]);
    expect(groups.map(({ reason }) => reason.kind)).not.toContain('alone');
  });

  test('does not depend on the order of the rows', () => {
    const turned = proposeGroups([...printed].reverse(), DEFAULT_TOLERANCES);
    expect(turned.map(({ rows }) => rows).toSorted()).toEqual(groups.map(({ rows }) => rows).toSorted());
  });
});

test('two redistributions under one vague word are told apart where the words divide them into groups that net to zero', () => {
  const groups = proposeGroups(
    [
      row(5, 'statsbidrag kömiljarden', 3_000_000),
      row(6, 'statsbidrag kömiljarden', -3_000_000),
      row(7, 'statsbidrag sjuklön', 2_000_000),
      row(8, 'statsbidrag sjuklön', -2_000_000),
      row(9, 'statsbidrag', 700_000),
    ],
    DEFAULT_TOLERANCES,
  );
  expect(groups.map(({ rows, verdict }) => [rows, verdict])).toEqual([
    [[5, 6], 'zero'],
    [[7, 8], 'zero'],
    [[9], 'net'],
  ]);
});

test('a row joins the purpose that stands in the workbook when it says the same; rows that have theirs are left alone', () => {
  const groups = proposeGroups(
    [row(5, 'x', -360_000, 'Flytt av tjänst'), row(6, 'flytt tjänst HSN', 360_000), row(7, 'y', 1, 'Annat')],
    DEFAULT_TOLERANCES,
  );
  expect(groups).toEqual([
    {
      proposal: 'Flytt av tjänst',
      isExisting: true,
      rows: [6],
      residueSek: 0,
      verdict: 'zero',
      reason: { kind: 'sharedWords', words: ['Flytt', 'tjänst'] },
    },
  ]);
});

test('rows of different stages are never grouped', () => {
  const groups = proposeGroups(
    [row(5, 'lokalvård', -900_000, '', 'Plan'), row(6, 'lokalvård', 900_000, '', 'Under året')],
    DEFAULT_TOLERANCES,
  );
  expect(groups.map(({ rows, reason }) => [rows, reason.kind])).toEqual([
    [[5], 'alone'],
    [[6], 'alone'],
  ]);
  expect(groups.map(({ proposal }) => proposal)).toEqual(['Lokalvård', 'Lokalvård (2)']);
});

test('without common words two rows are paired when they alone cancel out to the krona, and nothing is guessed otherwise', () => {
  const pair = [row(5, 'centralkassor', -3_600_000), row(6, 'bemanning', 3_600_000)];
  expect(proposeGroups(pair, DEFAULT_TOLERANCES).map(({ rows, reason }) => [rows, reason.kind])).toEqual([
    [[5, 6], 'amounts'],
  ]);
  const three = [...pair, row(7, 'städning', 3_600_000)];
  expect(proposeGroups(three, DEFAULT_TOLERANCES).map(({ rows }) => rows)).toEqual([[5], [6], [7]]);
});

test('a row with some of the words joins the one group that its amount closes', () => {
  const groups = proposeGroups(
    [
      row(5, 'samordnad städning operation Umeå', -2_000_000),
      row(6, 'samordnad städning operation Umeå', 1_500_000),
      row(7, 'utökad lokalvård städning Lycksele', 500_000),
      row(8, 'tolktjänst', 40_000),
    ],
    DEFAULT_TOLERANCES,
  );
  expect(groups.map(({ rows, verdict, reason }) => [rows, verdict, reason.kind])).toEqual([
    [[5, 6, 7], 'zero', 'wordsAndAmounts'],
    [[8], 'net', 'alone'],
  ]);
});

test('balanced sets with texts of their own are found again, whatever the order, and every row stands in one proposal', () => {
  const things = [
    'tolktjänst',
    'ambulanshelikopter',
    'lokalvård',
    'röntgenutrustning',
    'vaccinering',
    'hjälpmedel',
  ];
  const sets = fc.subarray(things, { minLength: 1 }).chain((texts) =>
    fc.tuple(
      ...texts.map((text) =>
        fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 5 }).map((amounts) => ({
          text,
          amounts: [...amounts, -amounts.reduce((sum, each) => sum + each, 0)],
        })),
      ),
    ),
  );
  fc.assert(
    fc.property(sets, fc.infiniteStream(fc.nat()), (groups, order) => {
      const rows = groups
        .flatMap(({ text, amounts }) => amounts.map((amount) => ({ text, amount: amount * 10_000 })))
        .map((each) => ({ ...each, at: order.next().value ?? 0 }))
        .sort((one, other) => one.at - other.at)
        .map(({ text, amount }, index) => row(index + 5, `fördelning ${text}`, amount));
      const proposed = proposeGroups(rows, DEFAULT_TOLERANCES);
      expect(proposed.every(({ verdict }) => verdict === 'zero')).toBe(true);
      expect(proposed).toHaveLength(groups.length);
      expect(proposed.flatMap((group) => group.rows).toSorted((a, b) => a - b)).toEqual(
        rows.map((each) => each.rowNumber),
      );
    }),
  );
});
