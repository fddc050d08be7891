import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetModel } from '../../src/host/model/sheetModel';
import { WorkbookModel } from '../../src/host/model/workbookModel';
import { BOARDS, boardBytes, regionBytes, worked } from '../collect/regionFiles';
import { convertInLibreOffice } from '../judges/libreOffice';
import { pdfText } from '../judges/printedPages';
import { BuiltPane } from './builtPane';
import { example, PageUnderTest, ruleCount, withoutRules } from './pageUnderTest';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FOLLOW_UP = 'uppfoljning-rs-april-2023.xlsx';
const APPENDIX = 'omfordelningar-2021-utan-andamal.xlsx';
const PLAN = 'plan-rs-2023.xlsx';
const REGION = 'uppfoljning-region-april-2023.xlsx';

let built: BuiltPane;
beforeAll(async () => {
  built = await BuiltPane.open();
});
afterAll(() => built.close());

/** The page with a workbook open. */
async function openBook(name: string, bytes: Buffer): Promise<PageUnderTest> {
  const shown = await PageUnderTest.open(built);
  await changeBook(shown, name, bytes);
  return shown;
}

async function changeBook(shown: PageUnderTest, name: string, bytes: Buffer): Promise<void> {
  await shown.choose(name, bytes);
  await shown.page.getByRole('heading', { name }).waitFor();
  await shown.pane.getByRole('button', { name: 'Kontrollera', exact: true }).waitFor();
}

/** Leaves the page: nothing went wrong on it, and nobody but its own server was asked. */
async function leave(shown: PageUnderTest): Promise<void> {
  expect(shown.opened.errors).toEqual([]);
  expect(built.foreign(shown.opened.requests)).toEqual([]);
  await shown.close();
}

async function savedBook(shown: PageUnderTest): Promise<{ bytes: Buffer; model: WorkbookModel }> {
  const { bytes } = await shown.save();
  return { bytes, model: WorkbookModel.open(bytes, { engine: null }) };
}

function sheetOf(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheet(name);
  if (sheet === undefined) throw new Error(`the saved file has no sheet ${name}`);
  return sheet;
}

test('a planner types, follows the findings to their cells, fixes, colours and saves', async () => {
  const bytes = withoutRules(example(FOLLOW_UP));
  const shown = await openBook(FOLLOW_UP, bytes);
  const { pane } = shown;
  await shown.openInPane('Kontrollera');
  await pane.getByRole('button', { name: '2 fel' }).waitFor();

  // A finding leads to its cell; what is typed there takes it off the list.
  await pane.getByRole('option', { name: /chef.*saknas/ }).click();
  await shown.spokenCell('G28');
  await shown.cellInput.fill('Öka');
  await shown.cellInput.press('Enter');
  await pane.getByText('Ett fynd mindre.').waitFor();
  await pane.getByRole('button', { name: '1 fel' }).waitFor();

  // A new mistake is told of while the planner works; and put right.
  await shown.goTo('Indikatorer', 'J5');
  const target = await shown.cellInput.inputValue();
  await shown.cellInput.fill('ca 3');
  await shown.cellInput.press('Enter');
  await pane.getByRole('button', { name: '2 fel' }).waitFor();
  await shown.goTo('Indikatorer', 'J5');
  await shown.cellInput.fill(target);
  await shown.cellInput.press('Enter');
  await pane.getByRole('button', { name: '1 fel' }).waitFor();

  // The other is fixed in the pane, after a look at why.
  await pane.getByRole('option', { name: /digitala möten.*saknas/ }).click();
  await pane.getByRole('button', { name: 'Mer om regeln, med exempel' }).click();
  await pane.getByRole('heading', { name: 'Riktning saknas' }).waitFor();
  await pane.getByRole('button', { name: 'Tillbaka till fyndet' }).click();
  await pane.getByRole('radio', { name: 'Minska' }).click();
  await pane.getByRole('button', { name: 'Förhandsgranska' }).click();
  await pane.getByRole('button', { name: 'Rätta', exact: true }).click();
  await pane.getByText('Ett fynd är rättat.').waitFor();

  await pane.getByRole('button', { name: 'Alla åtgärder' }).click();
  await shown.openInPane('Färgsätt');
  await shown.colourInPane.click();
  await pane.getByText(/rader färgade/).waitFor();

  const before = WorkbookModel.open(bytes, { engine: null });
  const { bytes: after, model } = await savedBook(shown);
  expect(ruleCount(after)).toBeGreaterThanOrEqual(12);
  expect(changedInputs(before, model)).toEqual(['Indikatorer G28: "Öka"', 'Indikatorer G35: "Minska"']);
  await leave(shown);
}, 300_000);

test('an economist checks the appendix and a plan, groups, adds a balanced row, and traces a figure', async () => {
  const shown = await openBook(APPENDIX, fixture(APPENDIX));
  const { pane } = shown;
  await shown.openInPane('Kontrollera');
  await pane.getByRole('searchbox').fill('OMF-17');
  await pane.getByText(/^Visar 10 av \d+$/).waitFor();
  await pane.getByRole('button', { name: 'Alla åtgärder' }).click();

  await shown.openInPane('Omfördelningar');
  await pane.getByRole('button', { name: 'Godta alla 10 förslag' }).click();
  await pane.getByText('Ändamål är skrivet på 40 rader.').waitFor();
  await pane.getByRole('tab', { name: 'Nämnder' }).click();
  expect((await pane.getByRole('row').allTextContents()).map((row) => row.replaceAll('\u00a0', ' '))).toEqual(
    [
      'GerFårNya pengarNetto',
      'Hälso- och sjukvårdsnämnden',
      '−19,54+134,16+40,50+155,12',
      'Regionstyrelsen',
      '−198,83+84,16+14,50−100,17',
      'Regionala utvecklingsnämnden',
      '0,00+0,040,00+0,04',
      'Folkhögskolestyrelsen',
      '0,00+0,020,00+0,02',
      'Alla nämnder',
      '−218,37+218,38+55,00+55,01',
    ],
  );
  await pane.getByRole('button', { name: 'Skriv summorna i bladet' }).click();
  await pane.getByText(/^Summorna för .* bladet Omfördelningar\.$/).waitFor();

  // The hundredth that rounding leaves is traced to the row that it may come from.
  await pane.getByRole('tab', { name: 'Ändamål' }).click();
  await pane.getByRole('button', { name: /^Projekt för Covidvård.*Avrundning$/ }).click();
  await pane.getByRole('button', { name: /−63,09 mkr, visa rad 40$/ }).click();
  await shown.spokenCell('A40');

  await addRedistribution(shown);
  const done = await pane.getByRole('heading', { name: /är skrivna\.$/ }).textContent();
  const first = Number(/Raderna (\d+)/u.exec(done ?? '')?.[1]);
  const { model } = await savedBook(shown);
  const rows = sheetOf(model, 'Omfördelningar');
  const purposes = Array.from({ length: 40 }, (_, at) => rows.value(4 + at, 3));
  expect([new Set(purposes).size, purposes.includes(null)]).toEqual([10, false]);
  expect([0, 1, 2].map((at) => rows.value(first - 1 + at, 5))).toEqual([-10.01, 5.01, 5]);
  const sums = Array.from({ length: 20 }, (_, column) => rows.formula(1, 14 + column));
  expect(sums.filter((formula) => /^=SUM|^=SUMIFS/u.test(String(formula))).length).toBeGreaterThan(0);

  await changeBook(shown, PLAN, example(PLAN));
  await shown.openInPane('Kontrollera');
  await pane.getByRole('searchbox').fill('omfördelningar');
  await pane.getByRole('option', { name: /”Centralkassor” har ingen givare/ }).click();
  await shown.spokenCell('F11');
  await pane.getByRole('option', { name: /Motparten Hälso- och sjukvårdsnämnden ska ha −1,40/ }).waitFor();
  await leave(shown);
}, 300_000);

test('a finance manager collects the boards, refreshes what has changed, and has it printed', async () => {
  const shown = await openBook(REGION, Buffer.from(await regionBytes()));
  const { pane } = shown;
  await shown.openInPane('Samla in');
  await chooseFiles(
    shown,
    await Promise.all(BOARDS.map(async (code) => [`${code}.xlsx`, await boardBytes(code)])),
  );
  await pane.getByText('5 filer är lästa.').waitFor();
  await pane.getByRole('button', { name: 'Samla in 5 nämnder' }).click();
  await pane.getByText('5 nämnder är insamlade.').waitFor();
  await pane.getByRole('button', { name: 'Sammanställ' }).click();
  await pane.getByText('Inget är skrivet ännu. 6 blad är nya.').waitFor();
  await pane.getByRole('button', { name: 'Uppdatera sammanfattningar' }).click();
  await pane.getByText('6 sammanfattningar är uppdaterade.').waitFor();

  // A board sends a new file: what differs is shown before it is taken, and the summaries tell of it.
  await pane.getByRole('button', { name: 'Alla åtgärder' }).click();
  await shown.openInPane('Samla in');
  const changed = worked(await boardBytes('RS'), ({ model }) => model.sheet('Ekonomi')?.setInput(4, 9, 1300));
  await chooseFiles(shown, [['RS.xlsx', changed]]);
  await pane.getByRole('button', { name: /^Regionstyrelsen.*1 ändrad/ }).click();
  await pane.getByRole('button', { name: 'Samla in 1 nämnd' }).click();
  await pane.getByText('1 nämnd är insamlad.').waitFor();
  await pane.getByRole('button', { name: 'Sammanställ' }).click();
  await pane.getByRole('button', { name: 'Förhandsgranska' }).click();
  await pane.getByText(/^Inget är skrivet ännu\. 2 har ändringar/).waitFor();
  const told = await pane
    .getByText(/^Prognosavvikelsen är nu .* sämre\.$/u)
    .first()
    .textContent();
  await pane.getByRole('button', { name: 'Uppdatera sammanfattningar' }).click();
  await pane.getByRole('heading', { name: 'Ändrat sedan förra uppdateringen' }).waitFor();
  expect(
    await pane
      .getByText(/^Prognosavvikelsen är nu/u)
      .first()
      .textContent(),
  ).toBe(told);

  const { bytes, model } = await savedBook(shown);
  expect(sheetOf(model, 'Ekonomi').value(4, 9)).toBe(1300);
  expect(sheetOf(model, 'Insamling').value(4, 0)).toBe('RS.xlsx');
  const printed = await pdfText(await convertInLibreOffice(bytes, 'pdf'));
  expect(printed).toContain('Underlag som saknas');
  expect(printed).not.toMatch(/###|#NAME|#VALUE|#REF|Err:\d/u);
  await leave(shown);
}, 300_000);

function fixture(name: string): Buffer {
  return readFileSync(join(__dirname, '../fixtures', name));
}

/** Every cell that a person fills in and that differs, with what it holds now. */
function changedInputs(before: WorkbookModel, after: WorkbookModel): readonly string[] {
  return after.tables.flatMap(({ sheet, bodyArea: { row, column, rowCount, columnCount } }) => {
    const old = sheetOf(before, sheet.name);
    return Array.from({ length: rowCount * columnCount }, (_, at) => {
      const [atRow, atColumn] = [row + Math.floor(at / columnCount), column + (at % columnCount)];
      const isFormula = String(sheet.formula(atRow, atColumn)).startsWith('=');
      if (isFormula || sheet.value(atRow, atColumn) === old.value(atRow, atColumn)) return null;
      return `${sheet.name} ${String.fromCharCode(65 + atColumn)}${atRow + 1}: ${JSON.stringify(sheet.value(atRow, atColumn))}`;
    }).filter((cell) => cell !== null);
  });
}

/** Writes 10,01 mkr from RS to two areas of HSN, half each. */
async function addRedistribution({ pane }: PageUnderTest): Promise<void> {
  await pane.getByRole('button', { name: 'Ny omfördelning' }).click();
  const giver = pane.getByRole('group', { name: 'Ger', exact: true });
  await giver.getByRole('combobox', { name: 'Nämnd' }).selectOption('Regionstyrelsen');
  await giver.getByRole('combobox', { name: 'Område' }).fill('Service');
  await pane.getByRole('button', { name: 'Lägg till mottagare' }).click();
  for (const [at, area] of ['Sjukhusvård', 'Övrig verksamhet Hälso- och sjukvårdsnämnden'].entries()) {
    const receiver = pane.getByRole('group', { name: `Mottagare ${at + 1}`, exact: true });
    await receiver.getByRole('combobox', { name: 'Nämnd' }).selectOption('Hälso- och sjukvårdsnämnden');
    await receiver.getByRole('combobox', { name: 'Område' }).fill(area);
  }
  await pane.getByRole('textbox', { name: 'Belopp i mkr' }).fill('10,01');
  await pane.getByRole('combobox', { name: 'Ändamål' }).fill('Ny mottagning');
  await pane.getByRole('textbox', { name: 'Beslut', exact: true }).fill('RS § 87');
  await pane.getByRole('button', { name: 'Förhandsgranska' }).click();
  await pane.getByText(/^Kontrollsumman för .* gäller utan de nya raderna/).waitFor();
  for (const box of await pane.getByRole('checkbox', { name: 'Ja' }).all()) await box.check();
  await pane.getByRole('button', { name: 'Skriv 3 rader' }).click();
}

async function chooseFiles(
  { page, pane }: PageUnderTest,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Promise<void> {
  const [dialog] = await Promise.all([
    page.waitForEvent('filechooser'),
    pane.getByRole('button', { name: 'Välj filer' }).click(),
  ]);
  await dialog.setFiles(files.map(([name, bytes]) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) })));
}
