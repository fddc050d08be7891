import { areaBalances, type AreaBudget, type BudgetMove } from './areaBalances';

const RS: AreaBudget = { board: 'RS', area: 'Service', rowNumber: 5, budgetSek: 5_000_000 };

function move(rowNumber: number, amountMkr: number | null, more: Partial<BudgetMove> = {}): BudgetMove {
  const amountSek = amountMkr === null ? null : amountMkr * 1_000_000;
  return {
    board: 'RS',
    area: 'Service',
    purpose: 'P',
    stage: 'Under året',
    amountSek,
    rowNumber,
    decisionDate: null,
    ...more,
  };
}

test('what is left follows the decision dates, undated rows last, and names the row that takes too much', () => {
  const [balance] = areaBalances(
    [RS],
    [
      move(5, -1),
      move(6, -4, { decisionDate: 45_017 }),
      move(7, -3, { decisionDate: 44_986 }),
      move(8, 2.5, { decisionDate: 45_030 }),
      move(10, -100, { stage: 'Plan' }),
    ],
  );
  expect(balance?.steps.map(({ rowNumber, leftSek }) => [rowNumber, leftSek / 1e6])).toEqual([
    [7, 2],
    [6, -2],
    [8, 0.5],
    [5, -0.5],
  ]);
  expect(balance).toMatchObject({ leftSek: -500_000, budgetSek: 5_000_000 });
  expect(balance?.uncovered.map(({ rowNumber }) => rowNumber)).toEqual([6, 5]);
});

test('a row without area is the only area’s, and nobody’s where the board has several', () => {
  const blank = move(5, -1, { area: '' });
  expect(areaBalances([RS], [blank])[0]?.leftSek).toBe(4_000_000);
  const other = { ...RS, area: 'Kost', rowNumber: 6 };
  expect(areaBalances([RS, other], [blank]).map(({ leftSek }) => leftSek)).toEqual([5_000_000, 5_000_000]);
});

test('rows of one area are added up; a budget that cannot be read is not guessed', () => {
  expect(areaBalances([RS, { ...RS, rowNumber: 6, budgetSek: 1 }], [])[0]).toMatchObject({
    rowNumber: 5,
    leftSek: 5_000_001,
  });
  expect(areaBalances([RS, { ...RS, rowNumber: 6, budgetSek: null }], [])).toEqual([]);
  expect(areaBalances([{ ...RS, board: null }], [])).toEqual([]);
});

test('of one date receipts come first, and kronor of rounding are no lack', () => {
  const uncovered = (moves: readonly BudgetMove[], budget = RS): readonly number[] =>
    areaBalances([budget], moves).flatMap((each) => each.uncovered.map(({ rowNumber }) => rowNumber));
  expect(uncovered([move(5, -6), move(6, 1)])).toEqual([]);
  expect(uncovered([move(5, -6, { decisionDate: 45_000 }), move(6, 1, { decisionDate: 45_001 })])).toEqual([
    5,
  ]);
  expect(uncovered([move(5, -5.000_01)])).toEqual([]);
  expect(uncovered([move(5, -5.000_011)])).toEqual([5]);
  // A budget that is negative anyway, and one with an amount that nobody can read, are not judged.
  expect(uncovered([move(5, -6)], { ...RS, budgetSek: -1 })).toEqual([]);
  expect(uncovered([move(5, -6), move(6, null)])).toEqual([]);
});
