import fc from 'fast-check';
import { BookFault } from '../../src/excel/bookFault';
import { WorkbookModel } from '../../src/host/model/workbookModel';
import type { Change } from '../../src/layout/change';
import type { ReadRequest, Snapshot } from '../../src/layout/snapshot';
import { ChangeWalk } from '../../src/layout/undo/walkChanges';
import { areaAt, formatChange } from '../../src/layout/sheetChanges';
import { openExcel } from '../excel/openExcel';
import { DRAWN_SETUP, drawnChange } from './drawnChanges';
import { workbookState } from './workbookState';

jest.setTimeout(120_000);

const REQUEST: ReadRequest = {
  tables: 'all',
  formulas: true,
  numberFormats: true,
  colourRules: true,
  cells: ['Data', 'Annat'],
};

let setup: Uint8Array;

beforeAll(async () => {
  const { book, model } = openExcel();
  await book.apply(DRAWN_SETUP);
  setup = model.save();
});

/** No command deletes a table with its header and all rows, and undoing makes none anew. */
function keepsTables(changes: readonly Change[], decidedOn: Snapshot): boolean {
  let isKept = true;
  new ChangeWalk(decidedOn).follow(changes, ({ framesAfter }) => {
    isKept &&= framesAfter.every(({ area }) => area.rowCount > 1);
  });
  return isKept;
}

const lists = fc.array(drawnChange, { minLength: 1, maxLength: 6 });

/** What drawing has found: refused after a height was set, or a row moved nothing captured; a fill above a row that comes back. */
const FOUND: readonly (readonly Change[])[] = [
  [
    { kind: 'rowHeight', sheet: 'Data', row: 0, rowCount: 1, points: 52.5 },
    { kind: 'addSheet', sheet: 'Data', position: 0 },
    { kind: 'resizeTable', table: 'tblEtt', sheet: 'Data', area: areaAt(2, 1, 10, 4) },
  ],
  [
    { kind: 'insertSheetRows', sheet: 'Annat', row: 1, rowCount: 1 },
    { kind: 'addName', name: 'MT_Prov', refersTo: '=Annat!$A$1' },
    { kind: 'clear', sheet: 'Data', area: areaAt(0, 0) },
  ],
  [
    { kind: 'deleteSheetRows', sheet: 'Data', row: 3, rowCount: 1 },
    formatChange('Data', [areaAt(2, 5)], { fill: '#112233' }),
  ],
];

test('whatever is written is undone exactly, and what Excel refuses half-way leaves no trace', async () => {
  const outcomes = { undone: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(lists, async (changes) => {
      const { book, model } = openExcel({ bytes: setup, apiLevel: '1.14' });
      const before = workbookState(model);
      const decidedOn = await book.read(REQUEST);
      fc.pre(keepsTables(changes, decidedOn));
      try {
        await book.apply(changes, { decidedOn });
        const outcome = await book.undo();
        // What is written into the header of a table becomes another text, which looks like somebody's.
        fc.pre(outcome.kind === 'undone');
        outcomes.undone += 1;
      } catch (cause) {
        if (!(cause instanceof BookFault)) throw cause;
        expect([cause.outcome, cause.message]).not.toEqual(['left', cause.message]);
        outcomes.refused += 1;
      }
      expect(workbookState(WorkbookModel.open(model.save(), { engine: null }))).toEqual(before);
    }),
    { numRuns: Number(process.env['UNDO_RUNS'] ?? 60), examples: FOUND.map((changes) => [[...changes]]) },
  );
  expect(outcomes.undone).toBeGreaterThan(10);
  expect(outcomes.refused).toBeGreaterThan(2);
});
