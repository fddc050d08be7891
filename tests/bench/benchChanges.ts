import { newWorkbook } from '../../src/commands/newWorkbook';
import { ALL_BOARDS } from '../../src/layout/layoutContext';
import type { Change } from '../../src/layout/change';
import { seededRandom } from '../examples/seededRandom';
import { benchBoards, benchContent } from './benchContent';
import type { BenchSize } from './benchSizes';

/** Everything that turns a blank workbook into a follow-up of this size: what a user's command would write. */
export function benchChanges(size: BenchSize): readonly Change[] {
  const boards = benchBoards(size);
  return newWorkbook({
    layout: 'uppfoljning',
    board: boards.length === 1 ? (boards[0]?.name ?? '') : ALL_BOARDS,
    year: 2023,
    period: 'Helår',
    content: benchContent(size),
    createdOn: 45_000,
    random: seededRandom(7),
    boards,
  });
}
