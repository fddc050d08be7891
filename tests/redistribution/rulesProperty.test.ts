import fc from 'fast-check';
import { checkSnapshot } from '../../src/commands/check';
import {
  FOLLOW_UP,
  handMadeSnapshot,
  type HandMadeOptions,
  type HandMadeRow,
  type HandMadeTables,
} from '../check/handMadeWorkbook';
import { balancedSets, roundingOf, type BalancedSet } from './balancedSets';
import { ALL } from './ruleRows';

const RUNS = { numRuns: 60 };
const FIRST_ROW = 5;

/** Every finding about money, as rule and row. */
function found(tables: HandMadeTables, options: HandMadeOptions = ALL): readonly string[] {
  const { findings } = checkSnapshot(handMadeSnapshot(tables, options));
  return findings
    .filter(({ rule }) => /^(OMF|BUD|VAL|NAM)/u.test(rule))
    .map(({ rule, place }) => `${rule} ${place.row ?? ''}`);
}

/** The sets with the first of them changed, and what that gives; its giver stands in row 5. */
function broken(
  change: (set: BalancedSet) => readonly HandMadeRow[],
  expected: (set: BalancedSet) => readonly string[],
): void {
  fc.assert(
    fc.property(balancedSets, ([first = [], ...others]) => {
      const rows = [...change(first), ...others.flat()];
      expect(found({ tblOmfordelningar: rows })).toEqual(expected(first));
    }),
    RUNS,
  );
}

/** The set with one of its rows changed. */
function withRow(set: BalancedSet, at: number, change: HandMadeRow): readonly HandMadeRow[] {
  return set.map((row, index) => (index === at ? { ...row, ...change } : row));
}

function amountOf(set: BalancedSet, at: number): number {
  return Number(set[at]?.['amount']);
}

function plus(set: BalancedSet, at: number, hundredths: number): number {
  return Math.round(amountOf(set, at) * 100 + hundredths) / 100;
}

const stageOf = (set: BalancedSet): unknown => set[0]?.['stage'];

test('sets that balance have nothing to find, in whatever order their rows stand', () => {
  fc.assert(
    fc.property(balancedSets, fc.infiniteStream(fc.nat()), (sets, order) => {
      const rows = sets
        .flat()
        .map((row) => ({ row, at: order.next().value ?? 0 }))
        .toSorted((one, other) => one.at - other.at)
        .map(({ row }) => row);
      expect(found({ tblOmfordelningar: rows })).toEqual([]);
    }),
    RUNS,
  );
});

describe('broken in one known way, they have exactly the rule for it', () => {
  test('OMF-01: an amount is missing', () => {
    broken(
      (set) => withRow(set, 1, { amount: null }),
      () => [`OMF-01 ${FIRST_ROW + 1}`],
    );
  });

  test('OMF-02: an amount is off by more than its group’s rounding', () => {
    broken(
      (set) => withRow(set, 1, { amount: plus(set, 1, Math.floor(roundingOf(set.length)) + 1) }),
      () => [`OMF-02 ${FIRST_ROW}`],
    );
  });

  test('OMF-02: a sign is turned', () => {
    broken(
      (set) => withRow(set, 1, { amount: -amountOf(set, 1) }),
      () => [`OMF-02 ${FIRST_ROW}`],
    );
  });

  test('OMF-03: an amount is off by what rounding explains', () => {
    broken(
      (set) => withRow(set, 1, { amount: plus(set, 1, Math.floor(roundingOf(set.length))) }),
      () => [`OMF-03 ${FIRST_ROW}`],
    );
  });

  test('OMF-04: nobody gives', () => {
    broken(
      (set) => withRow(set, 0, { amount: -amountOf(set, 0) }),
      () => [`OMF-04 ${FIRST_ROW}`],
    );
  });

  test('OMF-05 and OMF-09: the giver’s row is Tillskott', () => {
    broken(
      (set) => withRow(set, 0, { type: 'Tillskott' }),
      () => [`OMF-09 ${FIRST_ROW}`, `OMF-05 ${FIRST_ROW}`],
    );
  });

  test('OMF-10, and OMF-02 for what it adds: a row stands twice', () => {
    broken(
      (set) => [...set, ...set.slice(-1)],
      (set) => [`OMF-02 ${FIRST_ROW}`, `OMF-10 ${FIRST_ROW + set.length}`],
    );
  });

  test('OMF-11, and OMF-02 for the sum: a row is in thousands', () => {
    broken(
      (set) => {
        const thousands = amountOf(set, 1) * 1000;
        // Beside another row of as much there would be two to choose between.
        fc.pre(set.every(({ amount }) => Math.abs(Number(amount) - thousands) > 0.1));
        return withRow(set, 1, { amount: thousands });
      },
      () => [`OMF-02 ${FIRST_ROW}`, `OMF-11 ${FIRST_ROW + 1}`],
    );
  });

  test('OMF-12: no row has a decision', () => {
    broken(
      (set) => set.map((row) => ({ ...row, decision: null })),
      () => [`OMF-12 ${FIRST_ROW}`],
    );
  });

  test('OMF-13: a row has no duration', () => {
    broken(
      (set) => withRow(set, 1, { duration: null }),
      () => [`OMF-13 ${FIRST_ROW + 1}`],
    );
  });

  test('OMF-17: a group has no Ändamål, and is proposed as one', () => {
    broken(
      (set) => set.map((row) => ({ ...row, purpose: null, text: row['purpose'] ?? null })),
      () => [`OMF-17 ${FIRST_ROW}`],
    );
  });

  test('OMF-19: Motpart names a board without rows', () => {
    fc.assert(
      fc.property(balancedSets, ([first = []]) => {
        const absent = first.every(({ board }) => board !== 'Patientnämnden');
        fc.pre(absent);
        const rows = withRow(first, 1, { counterpart: 'Patientnämnden' });
        expect(found({ tblOmfordelningar: rows })).toEqual([`OMF-19 ${FIRST_ROW + 1}`]);
        expect(found({ tblOmfordelningar: rows }, FOLLOW_UP)).toEqual([`OMF-18 ${FIRST_ROW + 1}`]);
      }),
      RUNS,
    );
  });
});

describe('with a budget and control sums', () => {
  function sumsOf(sets: readonly BalancedSet[]): readonly HandMadeRow[] {
    const rows = sets.flat().filter(({ stage }) => stage === 'Under året');
    const boards = [...new Set(rows.map(({ board = null }) => board))];
    const sum = (of: readonly HandMadeRow[]): number =>
      of.reduce((total, { amount }) => total + Math.round(Number(amount) * 100), 0) / 100;
    return [
      ...boards.map((board) => ({ board, sum: sum(rows.filter((row) => row['board'] === board)) })),
      { board: 'Nettoförändring', sum: sum(rows) },
    ];
  }

  function budgetOf(sets: readonly BalancedSet[]): readonly HandMadeRow[] {
    return sets.flat().map(({ board = null, area = null }) => ({ board, area, budget: 500_000 }));
  }

  function tablesOf(sets: readonly BalancedSet[]): HandMadeTables {
    return {
      tblOmfordelningar: sets.flat(),
      tblKontrollsummor: sumsOf(sets),
      tblBudget: budgetOf(sets).map((row) => ({ ...row, previousBudget: 500_000 })),
    };
  }

  /** Redistributions of Skede Under året alone. */
  const duringYear = balancedSets.map((sets) =>
    sets.map((set) => set.map((row): HandMadeRow => ({ ...row, stage: 'Under året' }))),
  );

  test('what agrees has nothing to find', () => {
    fc.assert(
      fc.property(duringYear, (sets) => {
        expect(found(tablesOf(sets))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('OMF-06 and OMF-08: a sum is off by a mkr', () => {
    fc.assert(
      fc.property(duringYear, (sets) => {
        const sums = sumsOf(sets);
        const off = sums.map((row) => ({ ...row, sum: Number(row['sum']) + 1.01 }));
        const expected = sums.map(
          (_, at) => `${at === sums.length - 1 ? 'OMF-08' : 'OMF-06'} ${FIRST_ROW + at}`,
        );
        expect(found({ ...tablesOf(sets), tblKontrollsummor: off })).toEqual(expected);
      }),
      RUNS,
    );
  });

  test('OMF-14: an area that the board does not have', () => {
    fc.assert(
      fc.property(duringYear, (sets) => {
        const rows = withRow(sets.flat(), 1, { area: 'Vaktmästeri' });
        const hasBudget = sets.flat().filter(({ board }) => board === rows[1]?.['board']).length > 0;
        fc.pre(hasBudget);
        expect(found({ ...tablesOf(sets), tblOmfordelningar: rows })).toEqual([`OMF-14 ${FIRST_ROW + 1}`]);
      }),
      RUNS,
    );
  });

  test('OMF-15: the first giver has a hundredth less than it gives', () => {
    fc.assert(
      fc.property(duringYear, (sets) => {
        const given = -amountOf(sets[0] ?? [], 0);
        const left = Math.round(given * 100 - 1) / 100;
        const { tblBudget, ...tables } = tablesOf(sets);
        const budget = withRow(tblBudget ?? [], 0, { budget: left, previousBudget: left });
        expect(found({ ...tables, tblBudget: budget })).toEqual([`OMF-15 ${FIRST_ROW}`]);
      }),
      RUNS,
    );
  });

  test('OMF-16: a receiver is the giver', () => {
    fc.assert(
      fc.property(balancedSets, ([first = []]) => {
        const [giver, receiver, ...others] = first;
        fc.pre([giver, ...others].some((row) => row?.['board'] === receiver?.['board']));
        const rows = withRow(first, 1, { board: giver?.['board'] ?? null, area: giver?.['area'] ?? null });
        expect(found({ tblOmfordelningar: rows })).toEqual([`OMF-16 ${FIRST_ROW + 1}`]);
      }),
      RUNS,
    );
  });
});

test('the same sets in Plan and Under året are judged apart', () => {
  fc.assert(
    fc.property(balancedSets, (sets) => {
      const moved = sets.map((set) =>
        set.map((row) => ({
          ...row,
          stage: stageOf(set) === 'Plan' ? 'Under året' : 'Plan',
        })),
      );
      expect(found({ tblOmfordelningar: [...sets.flat(), ...moved.flat()] })).toEqual([]);
    }),
    RUNS,
  );
});
