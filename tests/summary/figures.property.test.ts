import fc from 'fast-check';
import { PERIODS } from '../../src/domain/period';
import { compareSummaries } from '../../src/domain/summary/compareSummaries';
import { summarise } from '../../src/domain/summary/summarise';
import type { SummaryInput, SummaryRow } from '../../src/domain/summary/summaryInput';
import type { BoardName, PartSummary, SummaryReport } from '../../src/domain/summary/summaryReport';
import { summaryState } from '../../src/domain/summary/summaryState';
import type { Tally } from '../../src/domain/summary/tally';
import { ASSESSMENTS, ASSIGNMENT_STATUSES } from '../../src/domain/statusWords';
import { DEFAULT_THRESHOLDS, DEFAULT_TOLERANCES } from '../../src/domain/thresholds';
import { summaryGoalText } from '../../src/text/summaryGoalText';
import { summaryHeadlines } from '../../src/text/summaryHeadlines';

const BOARDS: readonly BoardName[] = ['A', 'B', 'C'].map((code) => ({ code, name: `Nämnd ${code}` }));
const OWN: BoardName = { code: 'REG', name: 'Regionen' };

const board = fc.constantFrom(...BOARDS, OWN, null);
const goalNumber = fc.constantFrom(1, 2, 3, null);
const assessment = fc.constantFrom(...ASSESSMENTS, null);
const amountSek = fc.option(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }));
const figure = fc
  .option(fc.integer({ min: -5, max: 5 }))
  .map((value) =>
    value === null
      ? ({ kind: 'missing' } as const)
      : ({ kind: 'number', value, isText: false, isPercent: false } as const),
  );

/** Rows of a table, numbered in the sheet's order. */
function rowsOf<T extends object>(
  table: string,
  row: fc.Arbitrary<T>,
): fc.Arbitrary<readonly (T & SummaryRow)[]> {
  return fc.array(fc.tuple(board, row), { maxLength: 12 }).map((rows) =>
    rows.map(([ownBoard, content], at) => ({
      ...content,
      board: ownBoard,
      source: [{ table, sheet: table, rows: [at + 5] }],
    })),
  );
}

const text = fc.constantFrom('', 'x', 'y');
const input: fc.Arbitrary<SummaryInput> = fc.record({
  year: fc.constant(2023),
  period: fc.constantFrom(...PERIODS),
  isAppendix: fc.boolean(),
  isRegionWide: fc.boolean(),
  boards: fc.constant(BOARDS),
  regionOwn: fc.constant(OWN),
  thresholds: fc.constant(DEFAULT_THRESHOLDS),
  tolerances: fc.constant(DEFAULT_TOLERANCES),
  goals: rowsOf(
    'tblMal',
    fc.record({ number: goalNumber, goal: text, assessment, previousAssessment: assessment, comment: text }),
  ),
  subGoals: rowsOf('tblDelmal', fc.record({ goalNumber, assessment })),
  indicators: rowsOf(
    'tblIndikatorer',
    fc.record({
      goalNumber,
      subGoal: text,
      indicator: text,
      unit: text,
      figures: fc.record({
        target: figure,
        baseline: figure,
        outcome: figure,
        direction: fc.constantFrom('Öka', 'Minska', null),
        measure: fc.constantFrom('Läge', 'Ackumulerat', null),
      }),
      periodicity: fc.constantFrom('', 'År', 'Tertial: aug, dec'),
      target: fc.constant(null),
      outcome: fc.constant(null),
      comment: text,
      responsible: text,
    }),
  ),
  assignments: rowsOf(
    'tblUppdrag',
    fc.record({
      assignedBy: text,
      assignment: text,
      directedTo: text,
      status: fc.constantFrom(...ASSIGNMENT_STATUSES, null),
      isLate: fc.boolean(),
      previousState: fc.constantFrom(...ASSIGNMENT_STATUSES, null),
      endDate: fc.constantFrom(45_000, null),
      endDateText: text,
      comment: text,
    }),
  ),
  economy: rowsOf(
    'tblEkonomi',
    fc.record({
      area: text,
      periodBudgetSek: amountSek,
      periodOutcomeSek: amountSek,
      previousOutcomeSek: amountSek,
      yearBudgetSek: amountSek,
      previousForecastSek: amountSek,
      yearForecastSek: amountSek,
      comment: text,
    }),
  ),
  measures: rowsOf(
    'tblAtgarder',
    fc.record({
      area: text,
      measure: text,
      plannedYearSek: amountSek,
      plannedPeriodSek: amountSek,
      achievedPeriodSek: amountSek,
      forecastYearSek: amountSek,
      comment: text,
    }),
  ),
  investments: rowsOf(
    'tblInvesteringar',
    fc.record({
      investmentArea: text,
      budgetSek: amountSek,
      outcomeSek: amountSek,
      forecastSek: amountSek,
      comment: text,
    }),
  ),
  staff: fc.constant([]),
  financialGoals: fc.constant([]),
  redistributions: rowsOf(
    'tblOmfordelningar',
    fc.record({
      area: text,
      purpose: text,
      amountSek,
      type: fc.constantFrom('Omfördelning', 'Tillskott', 'Ombudgetering', ''),
      stage: fc.constantFrom('Plan', 'Under året', ''),
      duration: text,
      decision: text,
      counterparts: fc.constant([]),
    }),
  ),
});

function partsOf({ boards, region }: SummaryReport): readonly PartSummary[] {
  return region === null ? boards : [...boards, region];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((left, number) => left + number, 0);
}

/** The parts of a tally add up to its total, in numbers and in rows. */
function expectWhole(tally: Tally<string>): void {
  const parts = Object.values(tally.parts);
  expect(sum(parts.map(({ count }) => count))).toBe(tally.total.count);
  const rowsOfSource = (source: Tally<string>['total']['source']): readonly string[] =>
    source.flatMap(({ table, rows }) => rows.map((row) => `${table} ${row}`)).toSorted();
  expect(rowsOfSource(parts.flatMap(({ source }) => source))).toEqual(rowsOfSource(tally.total.source));
}

test('the sum of the parts is the total, in every part of the report', () => {
  fc.assert(
    fc.property(input, (given) => {
      for (const part of partsOf(summarise(given))) {
        for (const { subGoals, indicators } of part.goals) [subGoals, indicators].forEach(expectWhole);
        [part.goalAssessments, part.subGoals, part.indicators].forEach(expectWhole);
        expectWhole(part.assignments.counts);
        expect(part.subGoals.total.count).toBe(sum(part.goals.map((goal) => goal.subGoals.total.count)));
        const { red, yellow } = part.indicators.parts;
        expect(part.deviations).toHaveLength(red.count + yellow.count);
      }
    }),
  );
});

test('the region is what its boards and Regionen come to: every placed row once, and every krona', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { boards, region } = summarise(given);
      if (region === null) return;
      const isCounted = (row: { readonly board: BoardName | null; readonly goalNumber: number | null }) =>
        row.board !== null && row.goalNumber !== null;
      expect(region.subGoals.total.count).toBe(given.subGoals.filter(isCounted).length);
      expect(region.indicators.total.count).toBe(given.indicators.filter(isCounted).length);
      const rows = region.assignments.counts.total.source.flatMap((source) => source.rows);
      expect(rows).toHaveLength(given.assignments.filter((row) => row.board !== null).length);
      expect(sum(boards.map(({ economy }) => economy.total.periodOutcomeSek ?? 0))).toBe(
        region.economy.total.periodOutcomeSek ?? 0,
      );
      const own = given.economy.filter((row) => row.board === OWN).map((row) => row.periodOutcomeSek ?? 0);
      const { total, withRegion } = region.economy;
      if (withRegion !== null) {
        expect(withRegion.periodOutcomeSek ?? 0).toBe((total.periodOutcomeSek ?? 0) + sum(own));
      }
      const placed = (given.redistributions ?? []).filter((row) => row.board !== null);
      const flow = region.redistributions?.total;
      expect(flow?.netSek).toBe(sum(placed.map((row) => row.amountSek ?? 0)));
      expect(flow?.netSek).toBe((flow?.givenSek ?? 0) + (flow?.receivedSek ?? 0) + (flow?.newMoneySek ?? 0));
      expect(sum(region.redistributions?.areas.map(({ netSek }) => netSek) ?? [])).toBe(flow?.netSek);
    }),
  );
});

test('every row is in a part, or told as a gap', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { unplaced } = summarise(given);
      const tables: readonly (readonly SummaryRow[])[] = [
        given.goals,
        given.subGoals,
        given.indicators,
        given.assignments,
        given.economy,
        given.measures,
        given.investments,
        given.redistributions ?? [],
      ];
      const unknown = tables.flat().filter((row) => row.board === null);
      expect(sum(unplaced.map(({ count }) => count))).toBe(unknown.length);
      expect(unplaced.flatMap(({ source }) => source.flatMap(({ rows }) => rows))).toHaveLength(
        unknown.length,
      );
    }),
  );
});

test('words never break, and nothing differs from itself', () => {
  fc.assert(
    fc.property(input, fc.constantFrom('sv' as const, 'en' as const), (given, language) => {
      const report = summarise(given);
      for (const part of partsOf(report)) {
        const said = [
          ...summaryHeadlines(language, part, report.period).map((line) => line.text),
          ...part.goals.map((goal) => summaryGoalText(language, part, goal, report.period ?? 'Helår')),
        ];
        for (const each of said) {
          expect(each).toMatch(/^[\p{Lu}\d].*\.$/u);
          expect(each).not.toMatch(/ {2}|undefined|NaN|null|-\d/u);
        }
      }
      expect(compareSummaries(summaryState(report), summaryState(report))).toEqual([]);
    }),
  );
});
