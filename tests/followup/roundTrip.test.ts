import fc from 'fast-check';
import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { closedSnapshot } from '../../src/commands/closedSnapshot';
import { CARRY_RULES } from '../../src/commands/followup/carryRules';
import { newWorkbook } from '../../src/commands/newWorkbook';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import type { StandardWorkbook } from '../../src/layout/reading/standardWorkbook';
import { makeFollowUp } from './madeFollowUp';

jest.setTimeout(120_000);

const BOARDS = ['Regionstyrelsen', 'Patientnämnden'];
const words = fc.oneof(
  fc.constantFrom(
    'Läsning',
    '=1+1',
    '007',
    '2023-05-01',
    '12 %',
    'rad 1\nrad 2',
    "'citat",
    '+46',
    'TRUE',
    '#N/A',
  ),
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => `t${text.replace(/\p{C}/gu, '')}`),
);
const board = fc.constantFrom(...BOARDS);
const value = fc.oneof(
  fc.integer({ min: -1000, max: 100_000 }),
  fc.constantFrom(0.35, 'Öka', 'Nej', 'Svar saknas', '13,27', null),
);
const amount = fc.option(fc.integer({ min: -99_999, max: 99_999 }).map((hundredths) => hundredths / 100));

const content = fc.record({
  tblMal: fc.array(fc.record({ board, number: fc.integer({ min: 1, max: 12 }), goal: words }), {
    maxLength: 4,
  }),
  tblDelmal: fc.array(fc.record({ board, goalNumber: fc.integer({ min: 1, max: 12 }), subGoal: words }), {
    maxLength: 4,
  }),
  tblIndikatorer: fc.array(
    fc.record({
      board,
      goalNumber: fc.integer({ min: 1, max: 12 }),
      indicator: words,
      baseline: value,
      target: value,
    }),
    { maxLength: 4 },
  ),
  tblBudget: fc.array(fc.record({ board, area: words, previousBudget: amount, addition: amount }), {
    maxLength: 4,
  }),
});

/** What every carried cell says, by table, row and column; IDs included. */
function carriedCells({ tables }: StandardWorkbook): readonly unknown[] {
  return CARRY_RULES.map(({ table, carried }) => [
    table,
    (tables.get(table)?.rows ?? []).map((row) =>
      [...carried, 'board', 'id'].map((key) => [key, row.cells.get(key)?.raw ?? null]),
    ),
  ]);
}

test('a drawn plan, turned into a follow-up and read back, says the same', async () => {
  await fc.assert(
    fc.asyncProperty(content, async (rows) => {
      const { book, model } = openHostedWorkbook(null);
      await book.apply(newWorkbook({ layout: 'plan', board: 'alla', year: 2024, content: rows }));
      const plan = model.save();
      const followUp = await makeFollowUp(plan, null, { period: 'Augusti' });
      const [before, after] = [plan, followUp.model.save()].map((bytes) =>
        readWorkbook(closedSnapshot(bytes)),
      );
      if (before === undefined || after === undefined) throw new Error('two files');
      expect(carriedCells(after)).toEqual(carriedCells(before));
      expect(followUp.report.leftOut.filter(({ kind }) => kind === 'column')).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
