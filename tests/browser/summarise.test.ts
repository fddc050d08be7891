import { BuiltPane } from './builtPane';
import { example, PageUnderTest } from './pageUnderTest';

const FOLLOW_UP = 'uppfoljning-rs-april-2023.xlsx';
const SHEET = 'Sammanfattning RS';

let built: BuiltPane;
beforeAll(async () => {
  built = await BuiltPane.open();
});
afterAll(() => built.close());

async function openSummarise(): Promise<PageUnderTest> {
  const shown = await PageUnderTest.open(built);
  await shown.choose(FOLLOW_UP, example(FOLLOW_UP));
  await shown.page.getByRole('heading', { name: FOLLOW_UP }).waitFor();
  await shown.openInPane('Sammanställ');
  await shown.pane.getByText('Inget är skrivet ännu. 1 blad är nytt.').waitFor();
  return shown;
}

describe('Sammanställ in the pane', () => {
  it('creates, previews a change, refreshes, and follows a figure to its row', async () => {
    const shown = await openSummarise();
    const { pane, page } = shown;
    const update = pane.getByRole('button', { name: 'Uppdatera sammanfattningar' });
    await update.click();
    await pane.getByText('1 sammanfattning är uppdaterad.').waitFor();
    await page.getByRole('tab', { name: SHEET, exact: true }).waitFor();

    await shown.goTo('Ekonomi', 'J5');
    await shown.cellInput.fill('1300');
    await shown.cellInput.press('Enter');
    await pane.getByText('Arbetsboken har ändrats efter uppdateringen. Förhandsgranska igen.').waitFor();
    await pane.getByRole('button', { name: 'Förhandsgranska' }).click();
    await pane.getByText('Inget är skrivet ännu. 1 har ändringar.').waitFor();
    const told = await pane.getByText(/^Prognosavvikelsen är nu .* sämre\.$/u).textContent();
    await update.click();
    await pane.getByRole('heading', { name: 'Ändrat sedan förra uppdateringen' }).waitFor();
    expect(await pane.getByText(/^Prognosavvikelsen är nu/u).textContent()).toBe(told);

    await pane.getByRole('button', { name: 'Visa underlag Prognosavvikelse' }).click();
    const row = pane.getByRole('button', { name: /^Ekonomi rad 5/u });
    await row.waitFor();
    await shown.picture('summarise-evidence');
    await row.click();
    await page.getByRole('tab', { name: 'Ekonomi', selected: true }).waitFor();
    await pane.getByRole('button', { name: 'Stäng underlaget' }).click();

    await shown.goTo(SHEET, 'E9');
    await pane.getByText(`Markerad cell: ${SHEET}!E9`).waitFor();
    await pane.getByRole('button', { name: 'Visa underlag för markerad cell' }).click();
    await pane.getByRole('button', { name: /^Mål rad 5/u }).waitFor();
    expect(shown.opened.errors).toEqual([]);
    await shown.close();
  });

  it('opens on the preview from the ribbon', async () => {
    const shown = await PageUnderTest.open(built);
    await shown.page.getByRole('toolbar').getByRole('button', { name: 'Sammanställ' }).click();
    await shown.page.getByText(/^Sammanställ: klar \(/).waitFor();
    await shown.pane.getByRole('button', { name: 'Uppdatera sammanfattningar' }).waitFor();
    await shown.close();
  });
});
