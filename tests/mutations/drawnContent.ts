import { DEFAULT_BOARDS } from '../../src/layout/boardRegister';
import type { ContentCell, ContentRow, LayoutContent } from '../../src/layout/layoutContent';
import { LISTS, type ListKey } from '../../src/layout/lists';
import type { TableName } from '../../src/layout/tableSpec';
import type { Draw } from './draw';

const GOALS = 3;
const WORDS = 'antal andel vård patienter region hälsa kollektivtrafik nöjda medarbetare inom tre dygn'.split(
  ' ',
);
/** Figures as people type them; some of them text that reads as a number, some that does not. */
const ODD_FIGURES: readonly ContentCell[] = [
  '1 010',
  '12,5',
  '35 %',
  '−15 %',
  '–',
  'Svar saknas',
  '1.010',
  'cirka 5',
  '90\u00a0000',
  ' Ja ',
  'öka',
  0,
  -1,
  1e12,
];
const SPELLINGS: Readonly<Partial<Record<ListKey, readonly string[]>>> = {
  periodicity: ['Årsvis', 'Tertial: aug, \ndec', 'tertial apr/aug/dec', 'månadsvis', 'Kvartal'],
  direction: ['öka', ' Minska', 'Sänka'],
  assignmentStatus: ['Ej påbörjad', 'Pågående', 'Klart'],
  redistributionType: ['Statsbidrag'],
};

/** The rows of a small workbook of these boards. @param oddities one figure or word in so many is as people write it */
export function drawContent(
  draw: Draw,
  codes: readonly string[],
  tables: readonly TableName[],
  oddities = 12,
): LayoutContent {
  const boards = DEFAULT_BOARDS.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
  const text = (words: number): string =>
    Array.from({ length: 1 + draw.below(words) }, () => draw.pick(WORDS)).join(' ');
  const word = (list: ListKey): ContentCell =>
    draw.isOne(oddities)
      ? draw.pick(SPELLINGS[list] ?? [null])
      : draw.isOne(10)
        ? null
        : draw.pick(LISTS[list].words);
  const figure = (): ContentCell =>
    draw.isOne(oddities)
      ? draw.pick(ODD_FIGURES)
      : draw.isOne(2)
        ? draw.below(5000)
        : draw.below(1000) / 1000;
  const money = (): ContentCell =>
    draw.isOne(oddities) ? draw.pick(ODD_FIGURES) : draw.below(40_000) / 100 - 150;
  const target = (): ContentCell => (draw.isOne(5) ? draw.pick(['Öka', 'Minska', 'Ja', 'Nej']) : figure());
  const date = (): ContentCell => (draw.isOne(5) ? word('endDateWord') : 44_900 + draw.below(500));
  const rows = (count: number, make: (board: string, index: number) => ContentRow): readonly ContentRow[] =>
    boards.flatMap((board) =>
      Array.from({ length: count }, (_, index) => ({
        board: draw.isOne(30) ? null : board,
        ...make(board, index),
      })),
    );
  const goalNumber = (): number => 1 + draw.below(GOALS + (draw.isOne(20) ? 1 : 0));
  const all: Readonly<Partial<Record<TableName, readonly ContentRow[]>>> = {
    tblMal: rows(GOALS, (_, index) => ({
      number: index + 1,
      goal: text(6),
      assessment: word('assessment'),
      comment: text(8),
    })),
    tblDelmal: rows(4, (_, index) => ({
      goalNumber: goalNumber(),
      subGoalNumber: index + 1,
      subGoal: text(6),
      assessment: word('assessment'),
    })),
    tblIndikatorer: rows(8, () => ({
      goalNumber: goalNumber(),
      subGoal: text(6),
      indicator: text(9),
      unit: draw.pick([null, 'antal', '%', 'mkr']),
      direction: word('direction'),
      measure: word('measure'),
      baseline: figure(),
      target: target(),
      periodicity: word('periodicity'),
      outcome: draw.isOne(6) ? null : target(),
    })),
    tblUppdrag: rows(4, () => ({
      assignedBy: word('assignedBy'),
      assignedTo: word('assignedTo'),
      assignment: text(9),
      status: word('assignmentStatus'),
      periodicity: word('periodicity'),
      endDate: date(),
      comment: text(5),
    })),
    tblBudget: rows(2, (_, index) => ({
      area: `Område ${index + 1}`,
      previousBudget: money(),
      redistribution: money(),
      addition: money(),
      indexation: money(),
      other: null,
    })),
    tblOmfordelningar: rows(4, (board) => ({
      area: `Område ${1 + draw.below(2)}`,
      counterpart: draw.isOne(3)
        ? null
        : draw.pick(boards.filter((other) => other !== board).concat('Patientnämnden')),
      purpose: draw.isOne(3) ? null : `Ändamål ${draw.below(3)}`,
      text: text(5),
      amount: money(),
      type: word('redistributionType'),
      stage: word('stage'),
      duration: word('duration'),
    })),
    tblEkonomi: rows(2, (_, index) => ({
      area: `Område ${index + 1}`,
      periodBudget: money(),
      periodOutcome: money(),
      previousOutcome: draw.isOne(4) ? 0 : money(),
      yearBudget: money(),
      yearForecast: money(),
      comment: text(5),
    })),
    tblPersonal: rows(1, () => ({ measure: text(3), value: figure(), previousValue: figure() })),
    tblAtgarder: rows(2, () => ({
      area: 'Område 1',
      action: text(6),
      plannedYear: money(),
      plannedPeriod: draw.isOne(4) ? 0 : money(),
      achievedPeriod: money(),
      forecastYear: money(),
    })),
    tblInvesteringar: rows(1, () => ({
      investmentArea: word('investmentArea'),
      budget: money(),
      outcome: money(),
      forecast: money(),
    })),
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => tables.includes(name as TableName)));
}
