import fc from 'fast-check';
import { DEFAULT_BOARDS, REGION_CODE } from '../../src/layout/boardRegister';
import type { HandMadeRow } from '../check/handMadeWorkbook';

const BOARDS = DEFAULT_BOARDS.filter(({ code }) => code !== REGION_CODE).map(({ name }) => name);
const PURPOSES = ['FVIS', 'Flytt av tjänst', 'Tolktjänst', 'Lokalvård', 'Ambulanshelikopter', 'Röntgen'];
const TYPES = ['Omfördelning', 'Fördelat statsbidrag', 'Teknisk justering'];
const DATE_1_MARCH_2023 = 44986;

/** A redistribution's rows: the giver, then at least two receivers of at least a tenth of mkr, each an area of its own. */
export type BalancedSet = readonly HandMadeRow[];

/**
 * Redistributions of one to four Ändamål that net to zero to the krona and have nothing else to find: each row with its
 * Motpart, Varaktighet and Beslut, areas that occur once, no two amounts of a group alike.
 */
export const balancedSets: fc.Arbitrary<readonly BalancedSet[]> = fc
  .uniqueArray(fc.constantFrom(...PURPOSES), { minLength: 1, maxLength: 4 })
  .chain((purposes) => fc.tuple(...purposes.map(balancedSet)));

function balancedSet(purpose: string): fc.Arbitrary<BalancedSet> {
  const amounts = fc.uniqueArray(fc.integer({ min: 10, max: 15_000 }), { minLength: 2, maxLength: 6 });
  const boards = fc.array(fc.constantFrom(...BOARDS), { minLength: 7, maxLength: 7 });
  const words = fc.record({
    type: fc.constantFrom(...TYPES),
    duration: fc.constantFrom('Tillfällig', 'Permanent'),
    stage: fc.constantFrom('Plan', 'Under året'),
  });
  return fc.tuple(amounts, boards, words).map(([received, named, common]) => {
    const given = -received.reduce((sum, each) => sum + each, 0);
    const rows = [given, ...received].map((hundredths, at) => ({
      board: named[at] ?? BOARDS[0] ?? '',
      area: `${purpose} ${at}`,
      amount: hundredths / 100,
      purpose,
      ...common,
      decision: `§ ${at + 1}`,
      decisionDate: DATE_1_MARCH_2023,
    }));
    const all = [...new Set(rows.map(({ board }) => board))];
    return rows.map((row) => ({
      ...row,
      counterpart: all.filter((board) => board !== row.board).join('; '),
    }));
  });
}

/** What two decimals of this many lines may be off by, in hundredths of mkr. */
export function roundingOf(lines: number): number {
  return Math.min(lines / 2, 5);
}
