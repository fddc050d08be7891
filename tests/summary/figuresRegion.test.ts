import { toSek } from '../../src/domain/money';
import type { PartSummary, SummaryReport } from '../../src/domain/summary/summaryReport';
import { summaryGoalText } from '../../src/text/summaryGoalText';
import { summaryHeadlines } from '../../src/text/summaryHeadlines';
import followUp from '../data/followup-april-2023.json';
import { figuresOfFile, numbersOf, partOf, plain } from './figuresOfBook';

jest.setTimeout(60_000);

const BOARDS = ['RS', 'HSN', 'RUN', 'FHS', 'PN'];

describe('the region’s follow-up April 2023', () => {
  let report: SummaryReport;
  let region: PartSummary;
  beforeAll(async () => {
    report = await figuresOfFile('tests/fixtures/uppfoljning-region-april-2023.xlsx');
    region = partOf(report, 'region');
  });
  const goal = (number: number, part: PartSummary = region) => {
    const found = part.goals.find((each) => each.number === number);
    if (found === undefined) throw new Error(`no goal ${number}`);
    return found;
  };

  test('five boards in the order of the register, and the region', () => {
    expect([report.year, report.period]).toEqual([2023, 'April']);
    expect(report.boards.map(({ code }) => code)).toEqual(BOARDS);
    expect(report.unplaced).toEqual([]);
  });

  test.each(followUp.goals)('mål $number has the printed counts and judgement', (printed) => {
    const { delmal_counts: subGoals, indicator_counts: indicators, unaccounted } = printed;
    const { name, assessment, comment, ...counts } = goal(printed.number);
    expect([name, comment]).toEqual([printed.name, printed.comment_lead]);
    expect(assessment).toBe(printed.assessment_text.replace(/^Mål kommer (\w+) uppfyllas$/u, 'Uppfylls $1'));
    expect(counts.subGoals.total.count).toBe(subGoals.total);
    expect(numbersOf(counts.subGoals)).toEqual([
      subGoals.fulfilled,
      subGoals.partly ?? 0,
      subGoals.not ?? 0,
      (subGoals.missing ?? 0) + unaccounted.delmal,
    ]);
    const [green, yellow, red, missing = 0, notDue = 0] = numbersOf(counts.indicators);
    expect(counts.indicators.total.count).toBe(indicators.total);
    expect([green, yellow, red, missing + notDue]).toEqual([
      indicators.green ?? 0,
      indicators.yellow ?? 0,
      indicators.red ?? 0,
      (indicators.missing ?? 0) + unaccounted.indicators,
    ]);
  });

  test('the three printed totals that do not add up add up here: mål 2 indicators, mål 4 and mål 11 sub-goals', () => {
    const broken = followUp.goals.flatMap(({ number, unaccounted: { delmal, indicators } }) => [
      ...(delmal === 0 ? [] : [`${number} delmål ${delmal}`]),
      ...(indicators === 0 ? [] : [`${number} indikatorer ${indicators}`]),
    ]);
    expect(broken).toEqual(['2 indikatorer 3', '4 delmål 4', '11 delmål 1']);
    // Printed for mål 2: nine, of which two, one and three. For mål 4: ten, of which four, one and one. For mål 11: seven: four, one, one.
    expect([goal(2).indicators.total.count, numbersOf(goal(2).indicators)]).toEqual([9, [2, 1, 3, 2, 1]]);
    expect([goal(4).subGoals.total.count, numbersOf(goal(4).subGoals)]).toEqual([10, [4, 1, 0, 5]]);
    expect([goal(11).subGoals.total.count, numbersOf(goal(11).subGoals)]).toEqual([7, [4, 1, 0, 2]]);
    expect(plain(summaryGoalText('sv', region, goal(2), 'April'))).toBe(
      'Nämnderna har tillsammans antagit sex delmål mot mål 2. I nuläget är bedömningen att fyra uppfylls helt och ett uppfylls delvis. ' +
        'Ett delmål saknar bedömning. Av nio indikatorer bedöms två som gröna, en som gul och tre som röda. ' +
        'Tre indikatorer saknar bedömning, varav en inte följs upp i april.',
    );
    expect(plain(summaryGoalText('sv', region, goal(11), 'April'))).toContain(
      'antagit sju delmål mot mål 11. I nuläget är bedömningen att fyra uppfylls helt och ett uppfylls delvis. Två delmål saknar bedömning.',
    );
  });

  test('mål 1 says what rules.md quotes, and mål 12 names the only board that has sub-goals', () => {
    expect(summaryGoalText('sv', region, goal(1), 'April')).toBe(
      'Nämnderna har tillsammans antagit sju delmål mot mål 1. I nuläget är bedömningen att tre uppfylls helt och tre inte uppfylls. ' +
        'Ett delmål saknar bedömning. Av tio indikatorer bedöms fyra som röda. ' +
        'Sex indikatorer saknar bedömning, varav fyra inte följs upp i april.',
    );
    expect(summaryGoalText('sv', region, goal(12), 'April')).toMatch(
      /^Regionala utvecklingsnämnden har antagit fyra delmål mot mål 12\. /u,
    );
  });

  test('85 sub-goals and 164 indicators in all, and every one of their rows once', () => {
    expect([region.subGoals.total.count, region.indicators.total.count]).toEqual([85, 164]);
    expect(numbersOf(region.indicators).slice(0, 3)).toEqual([24, 9, 31]);
    const rows = region.indicators.total.source.map(({ table, sheet, rows: own }) => [
      table,
      sheet,
      own.length,
    ]);
    expect(rows).toEqual([['tblIndikatorer', 'Indikatorer', 164]]);
    expect(goal(1).indicators.parts.red.source[0]?.rows).toHaveLength(4);
  });

  test('every deviating indicator is listed, red first and worst first', () => {
    const statuses = region.deviations.map(({ status }) => status);
    expect(statuses).toEqual([...Array<string>(31).fill('Röd'), ...Array<string>(9).fill('Gul')]);
    const shares = region.deviations.slice(0, 31).map(({ shareOfTarget }) => shareOfTarget);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    for (const { target, outcome, source } of region.deviations) {
      expect([target === null, outcome === null, source.length]).toEqual([false, false, 1]);
    }
    expect(report.boards.flatMap(({ deviations }) => deviations)).toHaveLength(40);
  });

  test('eight assignments in the region, each with every board’s answer', () => {
    expect(region.assignments.counts.total.count).toBe(8);
    expect(region.assignments.counts.parts.onTrack.count).toBe(8);
    expect(region.assignments.list.map(({ answers }) => answers.length).toSorted()).toEqual([
      1, 1, 1, 1, 2, 2, 5, 5,
    ]);
    expect(region.assignments.counts.total.source[0]?.rows).toHaveLength(18);
    expect(report.boards.map(({ assignments }) => assignments.counts.total.count)).toEqual([5, 4, 2, 2, 2]);
  });

  test('the printed deviations: boards, Verksamhetens nettokostnader, and Totalt inkl. skatter', () => {
    const period = report.boards.map(({ economy }) => economy.total.periodDeviationSek);
    expect(period).toEqual([-4_000_000, -286_000_000, -6_300_000, 1_100_000, 153_000]);
    const forecast = report.boards.map(({ economy }) => economy.total.forecastDeviationSek);
    expect(forecast).toEqual([-43_000_000, -550_000_000, -51_000_000, null, null]);
    const { total, withRegion, areas } = region.economy;
    expect([total.periodDeviationSek, total.forecastDeviationSek]).toEqual([-295_047_000, -644_000_000]);
    expect([withRegion?.periodDeviationSek, withRegion?.forecastDeviationSek]).toEqual([
      -54_047_000, -409_000_000,
    ]);
    expect(total.missing).toEqual({
      periodBudget: [],
      periodOutcome: [],
      yearBudget: [],
      yearForecast: ['FHS', 'PN'],
    });
    expect(areas.map(({ isRegion }) => isRegion)).toEqual([
      ...Array<boolean>(11).fill(false),
      ...Array<boolean>(3).fill(true),
    ]);
  });

  test('measures, investments, staff and financial goals as printed', () => {
    expect(region.measures.total).toMatchObject({
      plannedYearSek: toSek(274, 'mkr'),
      plannedPeriodSek: toSek(91, 'mkr'),
      achievedPeriodSek: toSek(34, 'mkr'),
    });
    expect(region.investments.total).toMatchObject({
      outcomeSek: toSek(179, 'mkr'),
      forecastSek: toSek(925, 'mkr'),
    });
    const staff = region.staff.find(({ board }) => board.code === 'REG');
    expect(staff).toMatchObject({ value: { value: 10_794 }, previousValue: { value: 10_840 }, change: -46 });
    expect(region.staff[0]).toMatchObject({ value: { value: 0.047, isPercent: true }, change: -0.005 });
    expect(region.financialGoals.map(({ assessment }) => assessment)).toEqual(
      followUp.financial_goals.map(({ assessment }) => assessment),
    );
  });

  test('what is missing, and from whom', () => {
    const missing = region.gaps.map(({ kind, board, count }) => `${board?.code ?? '?'} ${kind} ${count}`);
    expect(missing).toEqual([
      'RS subGoalAssessment 4',
      'RS outcome 14',
      'RS unjudged 1',
      'HSN outcome 7',
      'RUN subGoalAssessment 1',
      'RUN outcome 7',
      'FHS goalAssessment 9',
      'FHS subGoalAssessment 9',
      'FHS outcome 1',
      'FHS yearForecast 1',
      'PN outcome 4',
      'PN yearForecast 1',
    ]);
  });

  test('boards × goals: a cell where a board has the goal, null where it has not', () => {
    const { boards, rows } = report.region?.matrix ?? { boards: [], rows: [] };
    expect(boards.map(({ code }) => code)).toEqual(BOARDS);
    expect(rows).toHaveLength(12);
    expect(rows[11]?.cells.map((cell) => cell?.subGoals.total.count ?? null)).toEqual([
      null,
      null,
      4,
      null,
      null,
    ]);
    for (const { region: whole, cells } of rows) {
      const sum = cells.reduce((left, cell) => left + (cell?.indicators.total.count ?? 0), 0);
      expect(sum).toBe(whole.indicators.total.count);
    }
  });

  test('the situation in brief', () => {
    const said = summaryHeadlines('sv', region, 'April').map(
      ({ headline, label, figure, text }) => `${headline.tone} ${label}: ${plain(figure)}. ${plain(text)}`,
    );
    expect(said).toEqual([
      'red Mål som uppfylls helt: 5 av 12. Av tolv mål bedöms fem uppfyllas helt, fyra uppfyllas delvis och tre inte uppfyllas.',
      'red Delmål som uppfylls helt: 38 av 85. Av 85 delmål bedöms 38 uppfyllas helt, 24 uppfyllas delvis och nio inte uppfyllas. 14 delmål saknar bedömning.',
      'red Gröna indikatorer: 24 av 164. Av 164 indikatorer bedöms 24 som gröna, nio som gula och 31 som röda. 100 indikatorer saknar bedömning, varav 66 inte följs upp i april.',
      'green Försenade uppdrag: 0 av 8. Samtliga åtta uppdrag pågår enligt plan.',
      'red Budgetavvikelse: −295,0 mkr. Till och med april redovisas ett underskott på 295,0 mkr mot budget. Inklusive skatter, statsbidrag och finansnetto är det ett underskott på 54,0 mkr.',
      'red Prognosavvikelse: −644,0 mkr. Prognosen för helåret är ett underskott på 644,0 mkr, exklusive FHS och PN. Inklusive skatter, statsbidrag och finansnetto är det ett underskott på 409,0 mkr.',
      'red Åtgärdernas effekt: 37,4 %. Åtgärderna har till och med april gett 34,0 av planerade 91,0 mkr (37,4 %).',
      'neutral Omfördelningar netto: 308,50 mkr. Tillsammans får nämnderna 308,50 mkr netto: 15,90 mkr tas emot, 12,30 mkr ges och 304,90 mkr är nya pengar.',
    ]);
  });
});

test('Regionstyrelsens own workbook has no region', async () => {
  const { boards, region } = await figuresOfFile('examples/uppfoljning-rs-april-2023.xlsx');
  expect([boards.map(({ code }) => code), region]).toEqual([['RS'], null]);
  expect(boards[0]?.indicators.total.count).toBe(38);
  expect(boards[0]?.assignments).toMatchObject({
    late: { count: 1 },
    list: [{ isLate: true, state: 'Försenat' }, ...Array<object>(5).fill({ isLate: false })],
  });
});

test('the appendix of 2021: who gives and receives, to the krona', async () => {
  const report = await figuresOfFile('tests/fixtures/omfordelningar-2021.xlsx');
  const flow = (code: string): readonly number[] => {
    const total = partOf(report, code).redistributions?.total;
    return total === undefined
      ? []
      : [total.givenSek, total.receivedSek, total.newMoneySek, total.netSek].map((sek) => sek / 1_000_000);
  };
  expect(flow('HSN')).toEqual([-19.54, 134.16, 40.5, 155.12]);
  expect(flow('RS')).toEqual([-198.83, 84.16, 14.5, -100.17]);
  expect(flow('region')[3]).toBe(55.01);
  expect(report.region?.redistributions?.purposes).toHaveLength(10);
  const covid = report.region?.redistributions?.purposes.find(({ purpose }) => /covid/iu.test(purpose));
  expect(covid).toMatchObject({ amountSek: 63_100_000, residueSek: 10_000, verdict: 'rounding' });
  expect(covid?.givers.map(({ board }) => board.code)).toEqual(['RS']);
  expect(report.boards.flatMap(({ gaps }) => gaps)).toEqual([]);
});
