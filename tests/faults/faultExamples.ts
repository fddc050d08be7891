import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/commands/check';
import { writeCheckSheet } from '../../src/commands/checkSheet';
import { closedSnapshot } from '../../src/commands/closedSnapshot';
import { prepareFollowUp } from '../../src/commands/prepareFollowUp';
import { summarise } from '../../src/commands/summarise';
import type { WorkbookModel } from '../../src/host/model/workbookModel';
import type { StandardFile } from '../../src/layout/collect/boardFile';
import type { Change } from '../../src/layout/change';
import { readBoards, regionBytes } from '../collect/regionFiles';
import { seededRandom } from '../examples/seededRandom';
import { openExcel, type OpenExcel } from '../excel/openExcel';

const ROOT = join(__dirname, '../..');
const followUpBytes = readFileSync(join(ROOT, 'examples/uppfoljning-rs-april-2023.xlsx'));
const planBytes = readFileSync(join(ROOT, 'examples/plan-rs-2023.xlsx'));
const withoutPurposes = readFileSync(join(ROOT, 'tests/fixtures/omfordelningar-2021-utan-andamal.xlsx'));
const regionFollowUp = readFileSync(join(ROOT, 'tests/fixtures/uppfoljning-region-april-2023.xlsx'));

/** Regionstyrelsens follow-up of April 2023. */
export const FOLLOW_UP = (): Promise<Uint8Array> => Promise.resolve(followUpBytes);
/** The redistributions of 2021 without purposes. */
export const WITHOUT_PURPOSES = (): Promise<Uint8Array> => Promise.resolve(withoutPurposes);

/** The region's follow-up of April 2023, all boards. */
export const REGION = (): Promise<Uint8Array> => Promise.resolve(regionFollowUp);

/** The follow-up with what people do to it: numbers as text, a formula overwritten, a stray space, a board by its code. */
export const damaged = once(() =>
  worked(followUpBytes, ({ model }) => {
    type(model, 'Indikatorer', 'Mål 2023', 2, "'12,5");
    type(model, 'Indikatorer', 'Status', 4, 'Grön');
    type(model, 'Indikatorer', 'Riktning', 5, 'Öka ');
    type(model, 'Indikatorer', 'Nämnd', 6, 'RS');
  }),
);

/** The follow-up with a table made a range, a column deleted and a name lost. */
export const torn = once(() =>
  worked(followUpBytes, ({ model }) => {
    model.table('tblUppdrag')?.convertToRange();
    const indicators = model.table('tblIndikatorer');
    indicators?.deleteColumn(indicators.column('Status')?.index ?? -1);
    model.name('MT_ListaBedomning')?.delete();
    type(model, 'Indikatorer', 'Mål 2023', 3, "'12,5");
  }),
);

/** The damaged follow-up with an older list of its findings, and a note beside it. */
export const listed = once(async () =>
  worked(await damaged(), async ({ book, model }) => {
    await writeCheckSheet(book, await check(book), 'sv', new Date(2023, 4, 2));
    model.sheet('Kontroll')?.setInput(7, 8, 'Fråga Anna');
    type(model, 'Indikatorer', 'Nämnd', 7, 'RS');
  }),
);

/** The follow-up with a summary that is no longer up to date. */
export const summarisedBefore = once(() =>
  worked(followUpBytes, async ({ book, model }) => {
    await summarise(book, { now: new Date(2023, 4, 2) });
    type(model, 'Mål', 'Bedömning', 2, 'Uppfylls inte');
    type(model, 'Indikatorer', 'Indikator', 3, 'En indikator med ett nytt namn');
  }),
);

/** The region's workbook with the rows of two boards, of which one is collected anew. */
export const regionToCollect = once(async () =>
  worked(await regionBytes(['RUN', 'FHS']), ({ model }) => {
    type(model, 'Uppdrag', 'Uppdrag', 0, 'Som det stod i förra filen');
  }),
);

/** The region's follow-up without the sums beside its redistributions. */
export const withoutSums = once(() =>
  worked(regionFollowUp, ({ model }) => {
    const columns = { row: 0, column: 15, rowCount: 1_048_576, columnCount: 20 };
    model.sheet('Omfördelningar')?.delete(columns, 'Left');
    model.name('MT_Omfordelningssummor')?.delete();
  }),
);

/** The files of two boards. */
export const boardFiles = once((): Promise<StandardFile[]> => readBoards(['FHS', 'PN']));

/** What makes an empty workbook the follow-up of the example plan. */
export function followUpChanges(): readonly Change[] {
  const planned = prepareFollowUp(
    { plan: closedSnapshot(planBytes), previous: null },
    { period: 'April', random: seededRandom(3), createdOn: 45_061 },
  );
  if (planned.kind === 'refused') throw new Error(planned.refusal.code);
  return planned.changes;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** The file after somebody has worked in it. */
async function worked(
  bytes: Uint8Array,
  work: (opened: OpenExcel) => Promise<void> | void,
): Promise<Uint8Array> {
  const opened = openExcel({ bytes });
  await work(opened);
  return opened.model.save();
}

/** Types into a cell of a sheet's first table. @param row of the body, from 0 */
function type(model: WorkbookModel, sheet: string, header: string, row: number, text: string): void {
  const table = model.sheet(sheet)?.tables[0];
  const column = table?.column(header)?.index;
  if (table === undefined || column === undefined) throw new Error(`no column ${header} on ${sheet}`);
  table.sheet.setInput(table.bodyArea.row + row, table.bodyArea.column + column, text);
}
