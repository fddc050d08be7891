import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkbookModel } from '../../src/host/model/workbookModel';
import { axeProblems } from './axeProblems';
import { BuiltPane } from './builtPane';
import { PageUnderTest } from './pageUnderTest';

const WITHOUT_PURPOSES = 'omfordelningar-2021-utan-andamal.xlsx';
const REGION = 'uppfoljning-region-april-2023.xlsx';
/** High enough for a picture of a whole part of the view. */
const HIGH = { width: 1440, height: 1500 };

let built: BuiltPane;
beforeAll(async () => {
  built = await BuiltPane.open();
});
afterAll(() => built.close());

function fixture(name: string): Buffer {
  return readFileSync(join(__dirname, '../fixtures', name));
}

async function openView(name: string, look = {}, width?: number): Promise<PageUnderTest> {
  const shown = await PageUnderTest.open(built, '', look);
  await shown.choose(name, fixture(name));
  await shown.page.getByRole('heading', { name }).waitFor();
  if (width !== undefined) await shown.setPaneWidth(width);
  await shown.openInPane('Omfördelningar');
  await shown.pane.getByRole('tablist', { name: 'Visa omfördelningarna' }).waitFor();
  return shown;
}

/** Fills in a redistribution from RS to two areas of HSN. */
async function fillIn({ pane }: PageUnderTest): Promise<void> {
  await pane.getByRole('button', { name: 'Ny omfördelning' }).click();
  const giver = pane.getByRole('group', { name: 'Ger', exact: true });
  await giver.getByRole('combobox', { name: 'Nämnd' }).selectOption('Regionstyrelsen');
  await giver.getByRole('combobox', { name: 'Område' }).fill('Digitalisering och service');
  await pane.getByRole('button', { name: 'Lägg till mottagare' }).click();
  for (const [at, area] of ['Sjukhusvård', 'Övrig verksamhet Hälso- och sjukvårdsnämnden'].entries()) {
    const receiver = pane.getByRole('group', { name: `Mottagare ${at + 1}`, exact: true });
    await receiver.getByRole('combobox', { name: 'Nämnd' }).selectOption('Hälso- och sjukvårdsnämnden');
    await receiver.getByRole('combobox', { name: 'Område' }).fill(area);
  }
  await pane.getByRole('textbox', { name: 'Belopp i mkr' }).fill('10,01');
  await pane.getByRole('combobox', { name: 'Ändamål' }).fill('Ny mottagning');
  await pane.getByRole('textbox', { name: 'Beslut', exact: true }).fill('RS § 87');
  await pane.getByLabel('Beslutsdatum').fill('2023-04-24');
}

describe('Omfördelningar in the pane', () => {
  it.each([
    ['light', 320],
    ['dark', 320],
    ['light', 400],
    ['dark', 400],
  ] as const)('fits and can be used by everybody: %s, %d pixels', async (colorScheme, width) => {
    const shown = await openView(WITHOUT_PURPOSES, { colorScheme, viewport: HIGH }, width);
    const { pane } = shown;
    const look = async (name: string): Promise<void> => {
      await shown.panePicture(`omf-${name}-${colorScheme}-${width}`);
      expect(await axeProblems(shown.page)).toEqual([]);
      const overflow = await shown.paneFrame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    };
    await look('proposals');
    await pane.getByRole('button', { name: /^Projekt för Covidvård/ }).click();
    await pane.getByText('Andra möjligheter').first().click();
    await look('proposal');
    await pane.getByRole('button', { name: 'Godta alla 10 förslag' }).click();
    await pane.getByText('Ändamål är skrivet på 40 rader.').waitFor();
    await pane.getByRole('tab', { name: 'Ändamål' }).click();
    await pane.getByRole('button', { name: /^Projekt för Covidvård/ }).click();
    await look('purposes');
    await pane.getByRole('tab', { name: 'Nämnder' }).click();
    await pane.getByRole('button', { name: 'Regionala utvecklingsnämnden' }).click();
    await look('boards');
    await pane.getByRole('tab', { name: 'Flöden' }).click();
    await look('flows');
    await shown.close();
  });

  it.each([
    ['light', 320],
    ['dark', 320],
    ['light', 400],
    ['dark', 400],
  ] as const)('the form fits and can be used by everybody: %s, %d pixels', async (colorScheme, width) => {
    const shown = await openView(REGION, { colorScheme, viewport: HIGH }, width);
    const { pane } = shown;
    const look = async (name: string): Promise<void> => {
      await shown.panePicture(`omf-${name}-${colorScheme}-${width}`);
      expect(await axeProblems(shown.page)).toEqual([]);
    };
    await pane.getByRole('button', { name: 'Ny omfördelning' }).click();
    await pane.getByRole('button', { name: 'Förhandsgranska' }).click();
    await pane.getByText('Välj nämnd.').waitFor();
    await look('wrong');
    await pane.getByRole('button', { name: 'Avbryt' }).click();
    await fillIn(shown);
    await pane.getByRole('button', { name: 'Förhandsgranska' }).click();
    await pane.getByRole('button', { name: 'Skriv 3 rader' }).scrollIntoViewIfNeeded();
    await look('form');
    await pane.getByRole('button', { name: 'Skriv 3 rader' }).click();
    await pane
      .getByRole('heading', { name: /^Raderna \d+–\d+ på bladet Omfördelningar är skrivna/ })
      .waitFor();
    await look('added');
    await pane.getByRole('tab', { name: 'Kvar att ge' }).click();
    await look('remaining');
    await shown.close();
  });

  it('accepts all proposals: Ändamål stands in the cells, and the sums are the appendix’s', async () => {
    const shown = await openView(WITHOUT_PURPOSES);
    const { pane } = shown;
    await pane.getByRole('button', { name: 'Godta alla 10 förslag' }).click();
    await pane.getByText('Ändamål är skrivet på 40 rader.').waitFor();
    await pane.getByRole('button', { name: 'Visa ändamålen' }).click();
    await pane.getByRole('button', { name: /^Projekt för Covidvård.*Avrundning$/ }).click();
    await pane.getByRole('button', { name: /−63,09 mkr, visa rad 40$/ }).click();
    await shown.spokenCell('A40');
    expect(await shown.page.getByRole('textbox', { name: 'Cell', exact: true }).inputValue()).toMatch(/^A40/);
    expect(await shown.goTo('Omfördelningar', 'D40')).toBe('D40: Projekt för Covidvård och uppskjuten vård');
    await pane.getByRole('tab', { name: 'Nämnder' }).click();
    const rows = await pane.getByRole('row').allTextContents();
    expect(rows.map((row) => row.replaceAll('\u00a0', ' '))).toEqual([
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
    ]);
    await pane.getByRole('button', { name: 'Skriv summorna i bladet' }).click();
    await pane.getByText(/^Summorna för .* bladet Omfördelningar\.$/).waitFor();
    const saved = WorkbookModel.open((await shown.save()).bytes, { engine: null });
    const purposes = Array.from({ length: 40 }, (_, at) => saved.sheet('Omfördelningar')?.value(4 + at, 3));
    expect(new Set(purposes).size).toBe(10);
    expect(purposes).not.toContain(null);
    expect(shown.opened.errors).toEqual([]);
    await shown.close();
  });

  it('adds a redistribution that balances in the hundredths, and goes to its rows', async () => {
    const shown = await openView(REGION);
    const { pane } = shown;
    await fillIn(shown);
    await pane.getByRole('button', { name: 'Förhandsgranska' }).click();
    await pane.getByText('Får 5,01 mkr').waitFor();
    await pane.getByText('Får 5,00 mkr').waitFor();
    await pane.getByRole('button', { name: 'Skriv 3 rader' }).click();
    const done = await pane.getByRole('heading', { name: /är skrivna\.$/ }).textContent();
    const first = Number(/Raderna (\d+)/u.exec(done ?? '')?.[1]);
    await pane.getByRole('button', { name: 'Visa raderna' }).click();
    await shown.spokenCell(`A${first}`);
    expect(await shown.goTo('Omfördelningar', `F${first}`)).toBe(`F${first}: -10,01`);
    expect(await shown.goTo('Omfördelningar', `F${first + 1}`)).toBe(`F${first + 1}: 5,01`);
    await pane.getByRole('tab', { name: 'Ändamål' }).click();
    await pane.getByRole('button', { name: /^Ny mottagning.*Jämnt$/ }).waitFor();
    await shown.close();
  });

  it('follows what is typed in the cells', async () => {
    const shown = await openView(WITHOUT_PURPOSES);
    const { pane } = shown;
    await shown.goTo('Omfördelningar', 'D6');
    await shown.cellInput.fill('Forskning');
    await shown.cellInput.press('Enter');
    await pane.getByRole('tab', { name: 'Ändamål' }).click();
    await pane.getByRole('button', { name: /^Forskning/ }).waitFor();
    await shown.close();
  });
});
