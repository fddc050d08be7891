import { axeProblems } from './axeProblems';
import { BuiltPane } from './builtPane';
import { PageUnderTest } from './pageUnderTest';

let built: BuiltPane;
beforeAll(async () => {
  built = await BuiltPane.open();
});
afterAll(() => built.close());

/** The page with the home view, once it has told how the workbook stands. */
async function openHome(look = {}, width?: number): Promise<PageUnderTest> {
  const shown = await PageUnderTest.open(built, '', look);
  if (width !== undefined) await shown.setPaneWidth(width);
  await shown.pane.getByRole('button', { name: 'Visa felen' }).waitFor();
  return shown;
}

/** How far below the pane's top the first card stands. */
function firstCard(shown: PageUnderTest): Promise<number> {
  return shown.colourInPane.evaluate((card) => card.getBoundingClientRect().top);
}

describe('the home view', () => {
  it('tells how the workbook stands without moving what was there, and follows what is typed', async () => {
    const shown = await PageUnderTest.open(built);
    const before = await firstCard(shown);
    await shown.pane.getByRole('button', { name: 'Visa felen' }).waitFor();
    expect(await firstCard(shown)).toBe(before);
    const line = shown.pane.getByRole('button', { name: /^Kontroll \d/ });
    expect(await line.textContent()).toMatch(/^Kontroll 2 fel/);
    await shown.goTo('Indikatorer', 'H5');
    await shown.cellInput.fill('inte ett tal');
    await shown.cellInput.press('Enter');
    await shown.pane.getByRole('button', { name: /^Kontroll 3 fel/ }).waitFor();
    await shown.pane.getByRole('button', { name: 'Visa felen' }).click();
    await shown.pane.getByRole('listbox', { name: 'Fynd' }).waitFor();
    expect(shown.opened.errors).toEqual([]);
    await shown.close();
  });

  it.each([
    ['light', 320],
    ['dark', 320],
    ['light', 400],
  ] as const)('%s, %i pixels wide: nothing cut, and axe finds nothing', async (colorScheme, width) => {
    const shown = await openHome({ colorScheme }, width);
    await shown.panePicture(`home-${colorScheme}-${width}`);
    expect(await axeProblems(shown.page)).toEqual([]);
    const overflow = await shown.paneFrame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await shown.close();
  });

  it('keeps its signs in a contrast theme', async () => {
    const shown = await openHome({}, 320);
    await shown.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce', colorScheme: 'dark' });
    await shown.panePicture('home-contrast');
    await shown.colourInPane.click();
    const sign = shown.pane.getByText('●').first();
    await shown.panePicture('colour-contrast');
    expect(await sign.evaluate((each) => getComputedStyle(each).forcedColorAdjust)).toBe('none');
    await shown.close();
  });
});

test('a new workbook opens empty in a window of its own, where the pane offers to fill it', async () => {
  const shown = await openHome();
  await shown.openInPane('Ny arbetsbok');
  const [empty] = await Promise.all([
    shown.page.waitForEvent('popup'),
    shown.pane.getByRole('button', { name: 'Öppna en tom arbetsbok' }).click(),
  ]);
  await shown.pane.getByText('Fortsätt där.').waitFor();
  const pane = empty.frameLocator('.pane iframe');
  await pane.getByRole('button', { name: 'Skapa arbetsbok' }).waitFor();
  expect(await empty.title()).toMatch(/^Arbetsbok1\.xlsx/);
  await shown.close();
}, 120_000);

describe('settings', () => {
  it('speak another language at once, and remember it', async () => {
    const shown = await openHome({}, 320);
    await shown.openInPane('Inställningar');
    await shown.panePicture('settings-320');
    expect(await axeProblems(shown.page)).toEqual([]);
    await shown.pane.getByText('English').click();
    await shown.pane.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await shown.panePicture('settings-en-320');
    await shown.page.reload();
    await shown.pane.getByRole('heading', { level: 2, name: 'Next step' }).waitFor();
    await shown.panePicture('home-en-320');
    await shown.close();
  });
});
