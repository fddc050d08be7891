import { previewRedistribution } from '../../src/commands/addRedistribution';
import { check } from '../../src/commands/check';
import { group } from '../../src/commands/group';
import { previewRepair } from '../../src/commands/repair';
import type { Book } from '../../src/excel/book';
import { openExcel } from '../excel/openExcel';
import { FOLLOW_UP, WITHOUT_PURPOSES } from '../faults/faultExamples';
import { INPUT } from '../redistribution/addedRow';

afterEach(() => jest.restoreAllMocks());

/** How often work on a workbook lets others in, where each of its steps takes as long as a turn may. */
async function turnsOf(bytes: Uint8Array, work: (book: Book) => Promise<unknown>): Promise<number> {
  const { book } = openExcel({ bytes });
  const clock = { now: 0 };
  jest.spyOn(performance, 'now').mockImplementation(() => (clock.now += 31));
  const turns = jest.spyOn(MessagePort.prototype, 'postMessage');
  await work(book);
  return turns.mock.calls.length;
}

// Reading alone takes 12 turns, and the check without its proposals 56.
test.each<readonly [string, () => Promise<Uint8Array>, (book: Book) => Promise<unknown>, number]>([
  ['grouping', WITHOUT_PURPOSES, group, 150],
  ['the check, with its proposals of groups', WITHOUT_PURPOSES, (book) => check(book), 120],
  ['repair', FOLLOW_UP, previewRepair, 400],
  ['a redistribution', FOLLOW_UP, (book) => previewRedistribution(book, INPUT), 30],
])('%s works in turns', async (_, bytes, work, least) => {
  expect(await turnsOf(await bytes(), work)).toBeGreaterThan(least);
});
