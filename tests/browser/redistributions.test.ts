import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuiltPane } from './builtPane';
import { PageUnderTest } from './pageUnderTest';

const WITHOUT_PURPOSES = 'omfordelningar-2021-utan-andamal.xlsx';

let built: BuiltPane;
beforeAll(async () => {
  built = await BuiltPane.open();
});
afterAll(() => built.close());

// What an economist does with the view is a journey (journeys.test.ts); how it looks is in views.test.ts.
test('Omfördelningar in the pane follows what is typed in the cells', async () => {
  const shown = await PageUnderTest.open(built);
  const { pane } = shown;
  await shown.choose(WITHOUT_PURPOSES, readFileSync(join(__dirname, '../fixtures', WITHOUT_PURPOSES)));
  await shown.page.getByRole('heading', { name: WITHOUT_PURPOSES }).waitFor();
  await shown.openInPane('Omfördelningar');
  await shown.goTo('Omfördelningar', 'D6');
  await shown.cellInput.fill('Forskning');
  await shown.cellInput.press('Enter');
  await pane.getByRole('tab', { name: 'Ändamål' }).click();
  await pane.getByRole('button', { name: /^Forskning/ }).waitFor();
  await shown.close();
});
