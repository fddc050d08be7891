import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptGroups } from '../../src/commands/acceptGroups';
import { check } from '../../src/commands/check';
import { startCheckSession } from '../../src/commands/checkSession';
import { writeCheckSheet } from '../../src/commands/checkSheet';
import { collect } from '../../src/commands/collect';
import { colour } from '../../src/commands/colour';
import { createWorkbook } from '../../src/commands/createWorkbook';
import { describeWorkbook } from '../../src/commands/describeWorkbook';
import { applyFixes } from '../../src/commands/fixFindings';
import { goTo } from '../../src/commands/goTo';
import { group } from '../../src/commands/group';
import { readBoardFile } from '../../src/commands/readBoardFile';
import { redistributionOverview } from '../../src/commands/redistributionOverview';
import { removeColours } from '../../src/commands/removeColours';
import { repair } from '../../src/commands/repair';
import { summarise } from '../../src/commands/summarise';
import { writeRedistributionSums } from '../../src/commands/writeRedistributionSums';
import { latestApiLevel } from '../../src/host/protocol/apiLevel';
import { seededRandom } from '../examples/seededRandom';
import { openExcel, type OpenExcel } from './openExcel';
import { newerMembers } from './newerMembers';

const file = (path: string): Uint8Array => readFileSync(join(__dirname, '../..', path));
const FOLLOW_UP = file('examples/uppfoljning-rs-april-2023.xlsx');
const PLAN = file('examples/plan-rs-2023.xlsx');
const UNGROUPED = file('tests/fixtures/omfordelningar-2021-utan-andamal.xlsx');
const NOW = new Date(2023, 4, 12, 14, 5);

type Run = (excel: OpenExcel, random: () => number) => Promise<unknown>;

/** Every command that reads or writes, on a workbook that gives it something to do. */
const COMMANDS: Readonly<Record<string, readonly [Uint8Array | undefined, Run]>> = {
  createWorkbook: [
    undefined,
    ({ book }, random) =>
      createWorkbook(book, {
        layout: 'uppfoljning',
        board: 'RS',
        year: 2023,
        period: 'April',
        createdOn: 45_000,
        random,
      }),
  ],
  describeWorkbook: [FOLLOW_UP, ({ book }) => describeWorkbook(book)],
  check: [FOLLOW_UP, async ({ book }) => (await check(book)).findings],
  startCheckSession: [
    FOLLOW_UP,
    async ({ book }) => (await (await startCheckSession(book)).recheck([])) !== 'stale',
  ],
  writeCheckSheet: [PLAN, async ({ book }) => writeCheckSheet(book, await check(book), 'sv', NOW)],
  applyFixes: [PLAN, async ({ book }) => applyFixes(book, (await check(book)).findings)],
  goTo: [PLAN, ({ book }) => goTo(book, { sheet: 'Mål', address: 'Mål!D5' })],
  colour: [FOLLOW_UP, ({ book }) => colour(book, { palette: 'fargblind' })],
  removeColours: [FOLLOW_UP, ({ book }) => removeColours(book)],
  repair: [
    FOLLOW_UP,
    async ({ book, model }, random) => {
      model.table('tblMal')?.convertToRange();
      model.table('tblIndikatorer')?.deleteColumn(7);
      return repair(book, { random });
    },
  ],
  group: [
    UNGROUPED,
    async ({ book }) => {
      const proposed = await group(book);
      const groups = proposed.kind === 'proposed' ? proposed.groups : [];
      return acceptGroups(
        book,
        groups.map(({ proposal, members }) => ({ purpose: proposal, members })),
      );
    },
  ],
  redistributionOverview: [UNGROUPED, ({ book }) => redistributionOverview(book)],
  writeRedistributionSums: [UNGROUPED, ({ book }) => writeRedistributionSums(book)],
  collect: [
    file('tests/fixtures/uppfoljning-region-april-2023.xlsx'),
    ({ book }, random) =>
      collect(book, [readBoardFile(FOLLOW_UP, 'RS.xlsx')], { now: NOW, random, isPartial: true }),
  ],
  summarise: [
    FOLLOW_UP,
    async ({ book }) => {
      const result = await summarise(book, { now: NOW });
      return result.kind === 'summarised' ? result.sheets : result;
    },
  ],
};

test.each(Object.entries(COMMANDS))(
  '%s does the same at ExcelApi 1.14 as at the latest level',
  async (_, [bytes, run]) => {
    const outcomes: unknown[] = [];
    const saved: Uint8Array[] = [];
    for (const apiLevel of ['1.14', latestApiLevel]) {
      const excel = openExcel({ apiLevel, ...(bytes !== undefined && { bytes }) });
      const refused: unknown[] = [];
      excel.host.onBatch(({ error }) => {
        if (error !== undefined) refused.push(error);
      });
      outcomes.push(await run(excel, seededRandom(3)));
      // The host answers ApiNotFound for whatever is newer than the level it claims.
      expect(refused).toEqual([]);
      saved.push(excel.model.save());
    }
    expect(JSON.stringify(outcomes[0])).toBe(JSON.stringify(outcomes[1]));
    expect(Buffer.compare(saved[0] ?? Buffer.alloc(0), saved[1] ?? Buffer.alloc(1))).toBe(0);
  },
);

test('src/excel names no member newer than ExcelApi 1.14, by Microsoft’s typings, but what it asks about first', () => {
  const guarded = ['runExcel.ts: mergeUndoGroup 1.20'];
  expect(newerMembers(join(__dirname, '../../src/excel'), 14)).toEqual(guarded);
});
