import { excelDateOf } from '../../src/layout/excelDate';
import type { ContentRow, LayoutContent } from '../../src/layout/layoutContent';
import followUp from '../data/followup-april-2023.json';
import { followUpMoneyRs2023 } from './followUpMoneyRs2023';
import { OUTCOMES } from './followUpOutcomes';
import { planRs2023, RS } from './planRs2023';

/** Illustrative, in turn down the rows: every assessment occurs, and so does none at all. */
const SUB_GOAL_ASSESSMENTS = [
  'Uppfylls helt',
  'Uppfylls helt',
  'Uppfylls delvis',
  'Uppfylls inte',
  null,
] as const;

const ASSESSMENTS: Readonly<Record<string, string>> = {
  'Mål kommer helt uppfyllas': 'Uppfylls helt',
  'Mål kommer delvis uppfyllas': 'Uppfylls delvis',
  'Mål kommer inte uppfyllas': 'Uppfylls inte',
};

/**
 * A follow-up of Regionstyrelsens plan 2023 per April, as rows for a new workbook.
 *
 * Real, as printed in the region's report for April 2023: the status, comment and periodicity of the five assignments that it
 * follows, the sick leave of the board's staff, and the figures that followUpOutcomes.ts and followUpMoneyRs2023.ts mark as real.
 * The goals' assessments are the region's own, printed for all boards together; here they stand as Regionstyrelsen's.
 * Illustrative: the sub-goals' assessments, all other outcomes and amounts, and the sixth assignment, whose end date is moved to
 * 31 March so that one assignment is late.
 */
export const followUpRs2023: LayoutContent = {
  ...planRs2023,
  ...followUpMoneyRs2023,
  tblMal: (planRs2023.tblMal ?? []).map(assessedGoal),
  tblDelmal: (planRs2023.tblDelmal ?? []).map((row, index) => ({
    ...row,
    assessment: SUB_GOAL_ASSESSMENTS[index % SUB_GOAL_ASSESSMENTS.length] ?? null,
  })),
  tblIndikatorer: (planRs2023.tblIndikatorer ?? []).map(withOutcome),
  tblUppdrag: (planRs2023.tblUppdrag ?? []).map(followedAssignment),
  tblPersonal: staffRows(),
};

function assessedGoal(row: ContentRow): ContentRow {
  const printed = followUp.goals.find((goal) => goal.number === row.number);
  return {
    ...row,
    assessment: printed === undefined ? null : (ASSESSMENTS[printed.assessment_text] ?? null),
    comment: printed?.comment_lead ?? null,
  };
}

function withOutcome(row: ContentRow): ContentRow {
  const name = String(row.indicator);
  const line = Object.entries(OUTCOMES).find(([beginning]) => name.startsWith(beginning))?.[1];
  if (line === undefined) throw new Error(`no outcome stated for: ${name}`);
  const { outcome, measure, periodicity, comment } = line;
  return {
    ...row,
    outcome,
    measure: measure ?? null,
    periodicity: periodicity ?? null,
    comment: comment ?? null,
  };
}

function followedAssignment(row: ContentRow): ContentRow {
  const printed = followUp.assignments.find((each) => each.text === row.assignment);
  if (printed === undefined) {
    return {
      ...row,
      status: 'Pågående med avvikelse',
      endDate: excelDateOf('2023-03-31'),
      comment: 'Strategin är försenad; beredningen har inte fått underlag från alla kommuner.',
    };
  }
  return {
    ...row,
    status: printed.status,
    periodicity: printed.periodicity_text,
    comment: printed.comment,
  };
}

function staffRows(): readonly ContentRow[] {
  const value = (what: string, period: string): number | null => {
    const found = followUp.staff.find((each) => each.what === what && each.period === period);
    return found === undefined ? null : Math.round(found.value * 10) / 1000;
  };
  const sickLeave = 'Sjukfrånvaro 12 månader, Regionstyrelseförvaltningen';
  return [
    {
      board: RS,
      measure: 'Sjukfrånvaro, snitt de senaste 12 månaderna (mars 2023 mot april 2022)',
      value: value(sickLeave, 'mars 2023'),
      previousValue: value(sickLeave, 'april 2022'),
      unit: '%',
    },
    {
      board: RS,
      measure: 'Korttidsfrånvaro (mars 2023)',
      value: value('Korttidsfrånvaro, Regionstyrelseförvaltningen', 'mars 2023'),
      unit: '%',
    },
  ];
}
