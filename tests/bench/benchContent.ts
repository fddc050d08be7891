import { DEFAULT_BOARDS, REGION_CODE, type Board } from '../../src/layout/boardRegister';
import { excelDate } from '../../src/layout/excelDate';
import type { ContentRow, LayoutContent } from '../../src/layout/layoutContent';
import { LISTS, type ListKey } from '../../src/layout/lists';
import { seededRandom } from '../examples/seededRandom';
import type { BenchSize } from './benchSizes';

/** Words of plans and follow-ups, for texts of a natural length. */
const WORDS =
  'andel antal patienter som får en medicinsk bedömning inom tre dygn regionens invånare medarbetare nöjda med vården jämställd hälsa tillgänglighet kollektivtrafik stöd för hållbar utveckling och sjukfrånvaro ska minska i hela länet'.split(
    ' ',
  );
const GOALS = 8;
const SUB_GOALS = 4;

/** The boards of a size: the region's own five, and invented ones where there are more. */
export function benchBoards(size: BenchSize): readonly Board[] {
  const real = DEFAULT_BOARDS.filter(({ code }) => code !== REGION_CODE);
  return Array.from(
    { length: size.boards },
    (_, index) => real[index] ?? { code: `N${index + 1}`, name: `Nämnd ${index + 1}`, synonyms: [] },
  );
}

/** The rows of a follow-up of this size, the same for the same seed. */
export function benchContent(size: BenchSize, seed = 2023): LayoutContent {
  const random = seededRandom(seed);
  const boards = benchBoards(size).map(({ name }) => name);
  const pick = <Item>(items: readonly Item[]): Item | null =>
    items[Math.floor(random() * items.length)] ?? null;
  const word = (list: ListKey): string | null => pick(LISTS[list].words);
  const number = (below: number, decimals = 0): number => Number((random() * below).toFixed(decimals));
  const text = (words: number): string => {
    const sentence = Array.from({ length: words }, () => pick(WORDS) ?? '').join(' ');
    return sentence.charAt(0).toLocaleUpperCase('sv') + sentence.slice(1);
  };
  const rows = (count: number, row: (board: string, index: number) => ContentRow): readonly ContentRow[] =>
    Array.from({ length: count }, (_, index) => {
      const board = boards[index % boards.length] ?? '';
      return { board, ...row(board, Math.floor(index / boards.length)) };
    });
  const date = (): number => excelDate(2023, 1, 1) + number(364);

  return {
    tblMal: rows(boards.length * GOALS, (_, index) => ({
      number: index + 1,
      goal: text(8),
      assessment: word('assessment'),
      comment: text(20),
    })),
    tblDelmal: rows(boards.length * GOALS * SUB_GOALS, (_, index) => ({
      goalNumber: Math.floor(index / SUB_GOALS) + 1,
      subGoalNumber: (index % SUB_GOALS) + 1,
      subGoal: text(10),
      assessment: word('assessment'),
      comment: text(12),
    })),
    tblIndikatorer: rows(size.indicators, (_, index) => {
      const isPercent = random() < 0.5;
      const figure = (): number => (isPercent ? number(1, 3) : number(5_000));
      return {
        goalNumber: (index % GOALS) + 1,
        subGoalNumber: (index % SUB_GOALS) + 1,
        subGoal: text(8),
        indicator: text(12),
        unit: isPercent ? '%' : null,
        direction: word('direction'),
        measure: word('measure'),
        baseline: figure(),
        target: figure(),
        periodicity: word('periodicity'),
        responsible: text(2),
        outcome: random() < 0.9 ? figure() : 'Svar saknas',
        comment: random() < 0.4 ? text(25) : null,
      };
    }),
    tblUppdrag: rows(size.assignments, () => ({
      assignedBy: word('assignedBy'),
      assignedTo: word('assignedTo'),
      assignment: text(25),
      directedTo: text(3),
      status: word('assignmentStatus'),
      periodicity: word('periodicity'),
      endDate: random() < 0.7 ? date() : word('endDateWord'),
      comment: text(60),
    })),
    tblOmfordelningar: rows(size.redistributions, (board, index) => ({
      area: text(3),
      counterpart: pick(boards.filter((other) => other !== board)),
      purpose: text(4),
      text: text(6),
      amount: number(40, 3) - 20,
      type: word('redistributionType'),
      stage: word('stage'),
      duration: word('duration'),
      fullYearEffect: number(40, 3) - 20,
      validFrom: date(),
      decision: `RS ${index + 1}-2023`,
      decisionDate: date(),
    })),
  };
}
