import { runCheckRules } from '../../src/domain/check/runCheckRules';
import type { CheckedBook } from '../../src/domain/check/checkedBook';
import { checkedBook } from '../../src/layout/check/checkedBook';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import { handMadeSnapshot, type HandMadeRow } from '../check/handMadeWorkbook';
import { ALL, HSN, RS, row } from './ruleRows';

jest.setTimeout(120_000);

/** Rows of tblOmfordelningar for each area of tblBudget, which grows with them. */
const AREA_SHARE = 4;

/** Ändamål of ten rows each; every tenth does not balance, so that the rules that look for reasons have work to do. */
function manyRows(count: number): readonly HandMadeRow[] {
  return Array.from({ length: count }, (_, at): HandMadeRow => {
    const group = Math.floor(at / 10);
    const isGiver = at % 10 === 0;
    const off = isGiver && group % 10 === 0 ? group / 1000 : 0;
    const amount = isGiver ? -9 - off : 1;
    return row(at % 2 === 0 ? RS : HSN, `Område ${at % (count / AREA_SHARE)}`, amount, {
      purpose: `Ändamål nr ${group}`,
    });
  });
}

/** How often the rules read anything of the rows of redistributions and budget. */
function readsOf(rows: readonly HandMadeRow[]): number {
  let reads = 0;
  const areas = Array.from({ length: rows.length / AREA_SHARE }, (_, at) => ({
    area: `Område ${at}`,
    budget: 900,
  }));
  const tables = {
    tblOmfordelningar: rows,
    tblBudget: [RS, HSN].flatMap((board) => areas.map((area) => ({ board, ...area }))),
    tblKontrollsummor: [
      { board: RS, sum: 1 },
      { board: HSN, sum: 1 },
      { board: 'Nettoförändring', sum: 1 },
    ],
  };
  const book = checkedBook(readWorkbook(handMadeSnapshot(tables, ALL)));
  const count = <T extends object>(each: T): T =>
    new Proxy(each, {
      get: (target, key, receiver): unknown => {
        reads += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const counted: CheckedBook = {
    ...book,
    redistributions: book.redistributions?.map(count) ?? null,
    budget: book.budget?.map(count) ?? null,
  };
  expect(runCheckRules(counted).length).toBeGreaterThan(rows.length / 100);
  return reads;
}

test('ten times the rows take hardly more than ten times the work', () => {
  const small = readsOf(manyRows(2000));
  const large = readsOf(manyRows(20_000));
  expect(small).toBeGreaterThan(0);
  expect(large / small).toBeLessThan(13);
});

test('one Ändamål with all rows is no worse', () => {
  const rows = (count: number): readonly HandMadeRow[] =>
    manyRows(count).map((each) => ({ ...each, purpose: 'Samma' }));
  expect(readsOf(rows(10_000)) / readsOf(rows(1000))).toBeLessThan(13);
});
