import { WorkbookModel } from '../../src/host/model/workbookModel';
import { BuiltPane } from './builtPane';
import { example, PageUnderTest } from './pageUnderTest';

const FOLLOW_UP = 'uppfoljning-rs-april-2023.xlsx';

let built: BuiltPane;
beforeAll(async () => {
  built = await BuiltPane.open();
});
afterAll(() => built.close());

/** The follow-up with numbers stored as text, which can be fixed safely. */
function withTextNumbers(): Buffer {
  const model = WorkbookModel.open(example(FOLLOW_UP), { engine: null });
  const sheet = model.sheet('Ekonomi');
  sheet?.setInput(4, 3, "'1 234,5");
  sheet?.setInput(5, 3, "'66,7");
  return Buffer.from(model.save());
}

async function openChecked(): Promise<PageUnderTest> {
  const shown = await PageUnderTest.open(built);
  await shown.choose(FOLLOW_UP, withTextNumbers());
  await shown.page.getByRole('heading', { name: FOLLOW_UP }).waitFor();
  await shown.openInPane('Kontrollera');
  await shown.pane.getByRole('listbox', { name: 'Fynd' }).waitFor();
  return shown;
}

describe('Kontrollera in the pane', () => {
  it('filters, shows the cell with the focus left in the list, fixes, and the finding goes', async () => {
    const shown = await openChecked();
    const { pane } = shown;
    const list = pane.getByRole('listbox', { name: 'Fynd' });
    const cell = shown.page.getByRole('textbox', { name: 'Cell', exact: true });
    await pane.getByRole('searchbox', { name: 'Sök bland fynden' }).fill('ekonomi lagrat');
    await pane.getByText(/^Visar 2 av \d+$/).waitFor();
    await list.press('Home');
    await list.press('Enter');
    await shown.page.getByRole('tab', { name: 'Ekonomi', selected: true }).waitFor();
    expect(await cell.inputValue()).toBe('D5');
    expect(await shown.focusInPane()).toBe('listbox');
    await list.press('F8');
    await shown.spokenCell('D6');
    expect(await shown.focusInPane()).toBe('listbox');
    await pane.getByRole('button', { name: 'Förhandsgranska' }).click();
    await pane.getByRole('button', { name: 'Rätta', exact: true }).click();
    await pane.getByText('Ett fynd är rättat.').waitFor();
    await pane.getByText(/^Visar 1 av \d+$/).waitFor();
    expect(await shown.focusInPane()).toBe('listbox');
    expect(await shown.goTo('Ekonomi', 'D6')).toBe('D6: 66,70');
    expect(shown.opened.errors).toEqual([]);
    await shown.close();
  });

  it('follows what is typed in the cells', async () => {
    const shown = await openChecked();
    const { pane } = shown;
    await pane.getByRole('button', { name: '2 fel' }).waitFor();
    await shown.goTo('Indikatorer', 'G28');
    await shown.cellInput.fill('Minska');
    await shown.cellInput.press('Enter');
    await pane.getByText('Ett fynd mindre.').waitFor();
    await pane.getByRole('button', { name: '1 fel' }).waitFor();
    await shown.close();
  });

  it('writes the sheet Kontroll', async () => {
    const shown = await openChecked();
    await shown.pane.getByRole('button', { name: 'Skriv bladet Kontroll' }).click();
    await shown.pane.getByText('Fynden står på bladet Kontroll, med länkar till cellerna.').waitFor();
    await shown.page.getByRole('tab', { name: 'Kontroll', exact: true }).waitFor();
    await shown.close();
  });

  it('opens on the list from the ribbon', async () => {
    const shown = await PageUnderTest.open(built);
    await shown.page.getByRole('toolbar').getByRole('button', { name: 'Kontrollera' }).click();
    await shown.page.getByText(/^Kontrollera: klar \(/).waitFor();
    await shown.pane.getByRole('listbox', { name: 'Fynd' }).waitFor();
    await shown.close();
  });

  it('scrolls thousands of findings', async () => {
    const shown = await PageUnderTest.open(built);
    await shown.choose('stor.xlsx', manyFindings());
    await shown.page.getByRole('heading', { name: 'stor.xlsx' }).waitFor();
    await shown.openInPane('Kontrollera');
    const list = shown.pane.getByRole('listbox', { name: 'Fynd' });
    await list.waitFor();
    await list.press('End');
    const last = shown.pane.getByRole('option', { selected: true });
    expect(Number(await last.getAttribute('aria-setsize'))).toBeGreaterThan(3000);
    expect(await last.getAttribute('aria-posinset')).toBe(await last.getAttribute('aria-setsize'));
    expect(await shown.pane.getByRole('option').count()).toBeLessThan(60);
    await shown.panePicture('check-thousands');
    await shown.close();
  });
});

/** The follow-up with three thousand indicators that lack most of what they need. */
function manyFindings(): Buffer {
  const model = WorkbookModel.open(example(FOLLOW_UP), { engine: null });
  const sheet = model.sheet('Indikatorer');
  const table = sheet?.tables.find(({ name }) => name === 'tblIndikatorer');
  table?.resize({ ...table.area, rowCount: 3001 });
  for (let row = 50; row < 3000; row += 1) {
    sheet?.setInput(row, 0, 'Regionstyrelsen');
    sheet?.setInput(row, 1, 99);
    sheet?.setInput(row, 4, `Indikator ${row}`);
  }
  return Buffer.from(model.save());
}
