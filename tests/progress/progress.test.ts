import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CancelGate, gatedBook } from '../../src/commands/cancelGate';
import { check } from '../../src/commands/check';
import { startCheckSession } from '../../src/commands/checkSession';
import { colour } from '../../src/commands/colour';
import { createWorkbook } from '../../src/commands/createWorkbook';
import { applyFixes } from '../../src/commands/fixFindings';
import { isSafeFix } from '../../src/commands/fixing/isSafeFix';
import { group } from '../../src/commands/group';
import { repair } from '../../src/commands/repair';
import { summarise } from '../../src/commands/summarise';
import type { WorkCount } from '../../src/domain/steps';
import type { Book } from '../../src/excel/book';
import { WorkbookModel } from '../../src/host/model/workbookModel';
import { openExcel } from '../excel/openExcel';

const FOLLOW_UP = readFileSync(join(__dirname, '../../examples/uppfoljning-rs-april-2023.xlsx'));

/** The same with a cell to fix and to repair: a number typed as text. */
function damaged(): Uint8Array {
  const model = WorkbookModel.open(FOLLOW_UP, { engine: null });
  model.sheet('Ekonomi')?.setInput(4, 3, "'1 234,5");
  return model.save();
}

type Command = (book: Book, onCount: (count: WorkCount) => void) => Promise<unknown>;

const now = new Date(2023, 4, 12, 14, 5);
const COMMANDS: readonly (readonly [string, Uint8Array | undefined, Command, readonly string[]])[] = [
  ['check', FOLLOW_UP, (book, onCount) => startCheckSession(book, { onCount }), ['rows', 'tables']],
  ['colour', FOLLOW_UP, (book) => colour(book, { palette: 'fargblind' }), ['rows', 'changes']],
  ['group', FOLLOW_UP, group, ['rows']],
  [
    'summarise',
    FOLLOW_UP,
    (book, onCount) => summarise(book, { now, onCount }),
    ['rows', 'tables', 'summaries', 'changes'],
  ],
  ['repair', damaged(), (book) => repair(book), ['rows', 'changes']],
  ['fix', damaged(), fixAll, ['rows', 'changes']],
  [
    'new workbook',
    undefined,
    (book) => createWorkbook(book, { layout: 'plan', board: 'RS', year: 2024, palette: 'standard' }),
    ['changes'],
  ],
];

async function fixAll(book: Book): Promise<unknown> {
  const { findings } = await check({ read: (request) => book.read(request) });
  return applyFixes(book, findings.filter(isSafeFix));
}

test.each(COMMANDS)('%s counts what it does, each kind from nothing to all', async (_, bytes, run, units) => {
  const excel = openExcel(bytes === undefined ? {} : { bytes });
  const counts: WorkCount[] = [];
  const onCount = (count: WorkCount): void => void counts.push(count);
  await run(gatedBook(excel.book, new CancelGate(), onCount), onCount);
  expect([...new Set(counts.map(({ unit }) => unit))]).toEqual(units);
  for (const unit of units) {
    const own = counts.filter((count) => count.unit === unit);
    expect(own.at(-1)).toEqual({ unit, done: own[0]?.total, total: own[0]?.total });
    expect(own[0]?.total).toBeGreaterThan(0);
  }
});

test('a check that is called off while it judges ends there', async () => {
  const gate = new CancelGate();
  const checked = check(openExcel({ bytes: FOLLOW_UP }).book, {
    onCount: ({ done }) => {
      if (done === 3) gate.close();
      gate.pass();
    },
  });
  await expect(checked).rejects.toMatchObject({ code: 'cancelled' });
});
