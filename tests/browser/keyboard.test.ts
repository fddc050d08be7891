import type { Locator } from 'playwright-core';
import { BuiltPane } from './builtPane';
import { PageUnderTest } from './pageUnderTest';
import { focused, tabThrough } from './tabWalk';

let built: BuiltPane;
beforeAll(async () => {
  built = await BuiltPane.open();
});
afterAll(() => built.close());

/** Waits until something has the focus. */
async function focusOn(target: Locator): Promise<void> {
  await target.and(target.page().locator(':focus')).waitFor();
}

test('Tab goes through the home view and a view with lists, is seen at each stop, and leaves the pane', async () => {
  const shown = await PageUnderTest.open(built, '', { reducedMotion: 'reduce' });
  const { pane, page } = shown;
  await pane.getByRole('button', { name: 'Visa felen' }).waitFor();
  await pane.getByRole('button', { name: 'Uppdatera' }).focus();
  const home = await tabThrough(shown);
  expect(home.filter(({ isSeen }) => !isSeen)).toEqual([]);
  expect(home.map(({ name }) => name).slice(-9)).toEqual([
    ...['Kontrollera', 'Färgsätt', 'Omfördelningar', 'Sammanställ', 'Samla in', 'Ny arbetsbok'],
    ...['Reparera', 'Inställningar', 'Hjälp'],
  ]);
  await shown.page
    .getByRole('button', { name: /^Värd/, expanded: false })
    .and(page.locator(':focus'))
    .waitFor();

  // A list with its findings, and tabs: one stop each, however much is in them.
  for (const [card, list] of [
    ['Kontrollera', 'Fynd'],
    ['Omfördelningar', 'Ändamål'],
  ] as const) {
    await pane.getByRole('button', { name: card, exact: true }).focus();
    await page.keyboard.press('Enter');
    await pane.getByText(list, { exact: true }).or(pane.getByLabel(list)).first().waitFor();
    expect(await focused(shown)).toBe(card);
    const stops = await tabThrough(shown);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(stops.filter(({ name }) => name === list)).toHaveLength(1);
    await pane.getByRole('heading', { level: 1, name: card }).focus();
    await page.keyboard.press('Escape');
    await focusOn(pane.getByRole('button', { name: card, exact: true }));
  }
  await shown.close();
}, 120_000);

test('F8 walks the findings while the focus stays in the list, and Escape goes back to the card', async () => {
  const shown = await PageUnderTest.open(built);
  const { pane, page } = shown;
  await shown.openInPane('Kontrollera');
  const list = pane.getByRole('listbox', { name: 'Fynd' });
  await list.focus();
  for (const key of ['Home', 'ArrowDown', 'End', 'F8', 'Shift+F8']) {
    await page.keyboard.press(key);
    expect(await shown.focusInPane()).toBe('listbox');
  }
  const active = await list.getAttribute('aria-activedescendant');
  expect(await pane.getByRole('option', { selected: true }).getAttribute('id')).toBe(active);
  await page.keyboard.press('Escape');
  await focusOn(pane.getByRole('button', { name: 'Kontrollera', exact: true }));
  // From the home view Escape leaves the pane, and Excel puts the focus into the cells.
  await page.keyboard.press('Escape');
  await focusOn(page.getByRole('application', { name: 'Arbetsbok' }));
  await shown.close();
}, 120_000);
