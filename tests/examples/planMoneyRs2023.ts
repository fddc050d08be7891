import type { ContentRow, LayoutContent } from '../../src/layout/layoutContent';
import plan from '../data/plan-rs-2023.json';

const BOARD = 'Regionstyrelsen';
const DECISION = 'Regionfullmäktiges budget 2023';
const PRIMARY_CARE = 'Beställare primärvård';
const DENTAL_CARE = 'Beställare tandvård';
const DIGITAL = 'Digitalisering och service';
const SHARED = 'Regiongemensamma stödfunktioner och anslag';
const DEPRECIATION = 'Avskrivningar och externa pensionskostnader';

/** The areas of the board's budget as the plan names them. */
export const AREAS = [PRIMARY_CARE, DENTAL_CARE, DIGITAL, SHARED, DEPRECIATION] as const;

/**
 * Illustrative frames for 2022, in mkr: the plan's table of frames is an image. They are chosen so that the frames for 2023, with
 * the printed changes, add up to the printed 3 869 mkr. Indexation is not printed and is part of them.
 */
const FRAMES_2022: Readonly<Record<(typeof AREAS)[number], number>> = {
  [PRIMARY_CARE]: 1200,
  [DENTAL_CARE]: 190,
  [DIGITAL]: 1100,
  [SHARED]: 700,
  [DEPRECIATION]: 369.1,
};

/** The printed name of a change, its amount in mkr checked against the data, and how it is entered. */
interface Move {
  readonly name: string;
  readonly type: 'Omfördelning' | 'Tillskott';
  /** Area and amount of each row. */
  readonly rows: readonly (readonly [area: string, amount: number])[];
  readonly counterpart?: string;
  readonly duration?: 'Permanent' | 'Tillfällig';
}

/**
 * The printed changes of the budget 2023. `Digitaliseringsinitiativ` (3,7) is left out, for the plan does not say who gives.
 * `Centralkassor` has no giver and no counterpart, for none is named: the check asks for it. The board's own givers are those the
 * plan names (`omfördelning från regiongemensamma anslag`).
 */
const MOVES: readonly Move[] = [
  { name: 'Ungdomsmottagningar', type: 'Tillskott', rows: [[PRIMARY_CARE, 3.9]], duration: 'Permanent' },
  {
    name: 'Ökad ersättning barnkapitering',
    type: 'Omfördelning',
    rows: [
      [DENTAL_CARE, 10],
      [SHARED, -10],
    ],
  },
  { name: 'Utökad städning på grund av pandemin', type: 'Tillskott', rows: [[DIGITAL, -2]] },
  {
    name: 'Utökad lokalvård',
    type: 'Omfördelning',
    rows: [
      [DIGITAL, 0.9],
      [SHARED, -0.9],
    ],
  },
  { name: 'Centralkassor', type: 'Omfördelning', rows: [[DIGITAL, 3.6]] },
  {
    name: 'Tessa',
    type: 'Omfördelning',
    rows: [[SHARED, 1.4]],
    counterpart: 'Hälso- och sjukvårdsnämnden',
  },
  { name: 'Avskrivningskostnader', type: 'Tillskott', rows: [[DEPRECIATION, 70]] },
  { name: 'Externa pensionskostnader', type: 'Tillskott', rows: [[DEPRECIATION, 233]] },
];

/** What the printed investment sentences are called in the layout's list. */
const INVESTMENT_AREAS: Readonly<Record<string, string>> = {
  'investeringar Fastighet 2023': 'Fastighet',
  'investeringar medicinteknisk utrustning 2023': 'Medicinsk teknik',
  'IT-investeringar 2023': 'IT',
  'investeringar Hjälpmedel 2023': 'Hjälpmedel',
  'investeringar Regional utveckling 2023': 'Regional utveckling',
};

/** Budget, redistributions and investments of the plan 2023. */
export const planMoneyRs2023: LayoutContent = {
  tblBudget: AREAS.map((area) => ({
    board: BOARD,
    area,
    previousBudget: FRAMES_2022[area],
    redistribution: sumOf(area, 'Omfördelning'),
    addition: sumOf(area, 'Tillskott'),
  })),
  tblOmfordelningar: MOVES.flatMap((move) => move.rows.map(([area, amount]) => moveRow(move, area, amount))),
  tblInvesteringar: plan.budget_facts.flatMap((fact) => {
    const investmentArea = INVESTMENT_AREAS[fact.what];
    return investmentArea === undefined ? [] : [{ board: BOARD, investmentArea, budget: fact.amount }];
  }),
};

function moveRow(move: Move, area: string, amount: number): ContentRow {
  const printed = plan.budget_changes.find((change) => change.name === move.name);
  const fundedBy = printed?.funded_by ?? null;
  const text = fundedBy === null ? move.name : `${move.name}, ${fundedBy}`;
  return {
    board: BOARD,
    area,
    counterpart: move.counterpart ?? null,
    purpose: move.name,
    text,
    amount,
    type: move.type,
    stage: 'Plan',
    duration: move.duration ?? null,
    decision: DECISION,
  };
}

/** The area's sum in mkr, null where there is none; hundredths add up exactly. */
function sumOf(area: string, type: Move['type']): number | null {
  const amounts = MOVES.filter((move) => move.type === type)
    .flatMap((move) => move.rows)
    .flatMap(([each, amount]) => (each === area ? [Math.round(amount * 100)] : []));
  return amounts.length === 0 ? null : amounts.reduce((left, right) => left + right, 0) / 100;
}
