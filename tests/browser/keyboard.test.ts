import { BuiltPane } from './builtPane';
import { PageUnderTest } from './pageUnderTest';

let built: BuiltPane;
beforeAll(async () => {
  built = await BuiltPane.open();
});
afterAll(() => built.close());

// Tab and where the focus is after Escape are not tested here: office.js takes those keys in a frame, to hand them to Excel on the
// web, which this page does not play.
test('F8 walks the findings while the focus stays in the list, and Escape goes home', async () => {
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
  await pane.getByRole('button', { name: 'Kontrollera', exact: true }).waitFor();
  await shown.close();
}, 120_000);
