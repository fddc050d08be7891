import { indicatorStatus } from '../../src/domain/indicatorStatus';
import { isDue } from '../../src/domain/periodicity';
import { readValue } from '../../src/domain/readValue';
import { DEFAULT_THRESHOLDS } from '../../src/domain/thresholds';
import type { ContentRow } from '../../src/layout/layoutContent';
import plan from '../data/plan-rs-2023.json';
import { followUpRs2023 } from './followUpRs2023';
import { OUTCOMES } from './followUpOutcomes';
import { indicatorDirection, STATED_BEGINNINGS } from './indicatorDirections';
import { planRs2023 } from './planRs2023';

function rows(content: typeof planRs2023, table: keyof typeof planRs2023): readonly ContentRow[] {
  return content[table] ?? [];
}

function total(table: readonly ContentRow[], ...keys: readonly string[]): number {
  const amounts = table.flatMap((row) => keys.map((key) => Number(row[key] ?? 0)));
  return Math.round(amounts.reduce((left, right) => left + right, 0) * 100) / 100;
}

function statusOf(row: ContentRow): string {
  const direction = row.direction === 'Öka' || row.direction === 'Minska' ? row.direction : null;
  return indicatorStatus(
    {
      target: readValue(row.target),
      baseline: readValue(row.baseline),
      outcome: readValue(row.outcome),
      direction,
      measure: row.measure === 'Ackumulerat' ? 'Ackumulerat' : 'Läge',
    },
    String(row.periodicity ?? ''),
    'April',
    DEFAULT_THRESHOLDS,
  ).status;
}

describe('Regionstyrelsens plan 2023', () => {
  test('has the printed 11 goals, 23 sub-goals, 38 indicators and 6 assignments', () => {
    expect(rows(planRs2023, 'tblMal')).toHaveLength(11);
    expect(rows(planRs2023, 'tblDelmal')).toHaveLength(23);
    expect(rows(planRs2023, 'tblIndikatorer')).toHaveLength(38);
    expect(rows(planRs2023, 'tblUppdrag')).toHaveLength(6);
  });

  test('reads every printed figure; 25 baselines are missing and three targets are words', () => {
    const indicators = rows(planRs2023, 'tblIndikatorer');
    expect(indicators.filter((row) => row.baseline === null)).toHaveLength(25);
    expect(indicators.filter((row) => row.target === 'Svar saknas')).toHaveLength(3);
    expect(indicators.filter((row) => typeof row.target === 'number')).toHaveLength(35);
    expect(indicators.find((row) => row.indicator === 'Mängd köpt energi')).toMatchObject({
      baseline: 103,
      target: 99.1,
    });
    expect(indicators.filter((row) => row.unit === '%')).toHaveLength(8);
  });

  test('states a direction for every indicator by exactly one line', () => {
    const names = rows(planRs2023, 'tblIndikatorer').map((row) => String(row.indicator));
    for (const name of names) {
      expect(STATED_BEGINNINGS.filter((beginning) => name.startsWith(beginning))).toHaveLength(1);
      expect(indicatorDirection(name).reason).not.toBe('');
    }
    expect(STATED_BEGINNINGS).toHaveLength(names.length);
    expect(() => indicatorDirection('Något annat')).toThrow('Något annat');
  });

  test('the frames and the printed changes add up to the printed 3 869 mkr', () => {
    const budget = rows(planRs2023, 'tblBudget');
    expect(total(budget, 'previousBudget', 'redistribution', 'addition')).toBe(3869);
    const moves = rows(planRs2023, 'tblOmfordelningar');
    expect(total(moves, 'amount')).toBe(total(budget, 'redistribution', 'addition'));
    for (const change of plan.budget_changes.filter(({ name }) => name !== 'Digitaliseringsinitiativ')) {
      const received = moves.filter((row) => row.purpose === change.name && row.area === change.area);
      expect(received.map((row) => row.amount)).toEqual([change.amount_mkr]);
    }
  });

  test('the investments add up to the printed 924 mkr', () => {
    expect(total(rows(planRs2023, 'tblInvesteringar'), 'budget')).toBe(924);
  });
});

describe('the follow-up April 2023', () => {
  test('has the same rows, every status, and an outcome line for each indicator', () => {
    const indicators = rows(followUpRs2023, 'tblIndikatorer');
    expect(indicators).toHaveLength(Object.keys(OUTCOMES).length);
    expect(new Set(indicators.map(statusOf))).toEqual(
      new Set(['Grön', 'Gul', 'Röd', 'Saknas', 'Ej aktuell']),
    );
  });

  test('has the worked examples of the rule', () => {
    const statusOfIndicator = (beginning: string) =>
      rows(followUpRs2023, 'tblIndikatorer')
        .filter((row) => String(row.indicator).startsWith(beginning))
        .map(statusOf);
    expect(statusOfIndicator('Klimatutsläpp från tjänsteresor')).toEqual(['Gul']);
    expect(statusOfIndicator('Minska kostnaderna för tjänsteresor')).toEqual(['Röd']);
    expect(statusOfIndicator('Andel utförda hälsoundersökningar')).toEqual(['Röd']);
  });

  test('has every assessment, and sub-goals without one', () => {
    const assessments = rows(followUpRs2023, 'tblDelmal').map((row) => row.assessment);
    expect(new Set(assessments)).toEqual(
      new Set(['Uppfylls helt', 'Uppfylls delvis', 'Uppfylls inte', null]),
    );
    expect(rows(followUpRs2023, 'tblMal')[0]).toMatchObject({ assessment: 'Uppfylls inte' });
  });

  test('five assignments have the printed status and one is late', () => {
    const assignments = rows(followUpRs2023, 'tblUppdrag');
    expect(assignments.filter((row) => row.status === 'Pågående enligt plan')).toHaveLength(5);
    const periodEnd = 45046;
    expect(assignments.filter((row) => Number(row.endDate) <= periodEnd)).toHaveLength(1);
    for (const row of assignments) expect(isDue(String(row.periodicity), 'April')).toBe(true);
  });

  test('the economy has the printed sums: −24, −80, −44 in all, and 177 mkr more than 2022', () => {
    const economy = rows(followUpRs2023, 'tblEkonomi');
    const digital = economy.filter((row) => row.area === 'Digitalisering och service');
    expect(total(digital, 'periodBudget') - total(digital, 'periodOutcome')).toBe(-24);
    expect(total(digital, 'yearBudget') - total(digital, 'yearForecast')).toBe(-80);
    expect(total(economy, 'yearBudget')).toBe(3869);
    expect(total(economy, 'yearBudget') - total(economy, 'yearForecast')).toBe(-44);
    expect(total(economy, 'periodBudget') - total(economy, 'periodOutcome')).toBeCloseTo(-4, 6);
    expect(total(economy, 'periodOutcome') - total(economy, 'previousOutcome')).toBeCloseTo(177, 6);
  });

  test('the investments have the printed outcome 179 and forecast 925', () => {
    const investments = rows(followUpRs2023, 'tblInvesteringar');
    expect(total(investments, 'outcome')).toBe(179);
    expect(total(investments, 'forecast')).toBe(925);
  });
});
