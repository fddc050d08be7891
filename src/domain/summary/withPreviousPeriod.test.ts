import { figuresOf } from '../../commands/summaryFigures';
import { readWorkbook } from '../../layout/reading/readWorkbook';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import { handMadeSnapshot, type HandMadeTables } from '../../../tests/check/handMadeWorkbook';
import type { PartSummary } from './summaryReport';

function workbook(tables: HandMadeTables, period: 'April' | 'Augusti'): StandardWorkbook {
  return readWorkbook(handMadeSnapshot(tables, { kind: 'uppfoljning', period }));
}

const GOAL = { number: 4, goal: 'Tillgänglig vård' };
const APRIL = workbook(
  {
    tblMal: [
      { ...GOAL, assessment: 'Uppfylls inte' },
      { number: 5, goal: 'Klimat', assessment: 'Uppfylls helt' },
    ],
    tblUppdrag: [{ assignedBy: 'Nämnd', assignment: 'Öppna mottagning', status: 'Pågående med avvikelse' }],
    tblEkonomi: [{ area: 'Vård', yearBudget: 100, yearForecast: 120 }],
  },
  'April',
);

function augusti(own: HandMadeTables): PartSummary {
  const figures = figuresOf(workbook(own, 'Augusti'), APRIL);
  if (figures.kind === 'refused') throw new Error(figures.refusal);
  const [part] = figures.report.boards;
  if (part === undefined) throw new Error('no board');
  return part;
}

test('what the columns Föregående leave blank comes from the earlier follow-up, with how it moved', () => {
  const part = augusti({
    tblMal: [{ ...GOAL, assessment: 'Uppfylls delvis' }],
    tblUppdrag: [{ assignedBy: 'Nämnd', assignment: 'Öppna mottagning', status: 'Avslutat' }],
    tblEkonomi: [{ area: 'vård', yearBudget: 100, yearForecast: 110 }],
  });
  expect(part.goals[0]?.movement).toEqual({ previous: 'Uppfylls inte', trend: 'up' });
  expect(part.assignments.list[0]?.answers[0]?.movement).toEqual({
    previous: 'Pågående med avvikelse',
    trend: 'up',
  });
  // 120 mkr in April, 110 now: 10 mkr better, in the area and in the total.
  expect(part.economy.areas[0]?.forecastChangeSek).toBe(10_000_000);
  expect(part.economy.total.forecastChangeSek).toBe(10_000_000);
});

test('the columns’ own words stand, and another goal of the same number is another goal', () => {
  const part = augusti({
    tblMal: [
      { ...GOAL, previousAssessment: 'Uppfylls helt', assessment: 'Uppfylls delvis' },
      { number: 5, goal: 'Miljö', assessment: 'Uppfylls delvis' },
    ],
    tblEkonomi: [{ area: 'Vård', previousForecast: 105, yearForecast: 110 }],
  });
  expect(part.goals.map(({ movement }) => movement)).toEqual([
    { previous: 'Uppfylls helt', trend: 'down' },
    null,
  ]);
  expect(part.economy.areas[0]?.forecastChangeSek).toBe(-5_000_000);
});
