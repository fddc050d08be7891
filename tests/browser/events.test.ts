import type { Frame } from 'playwright-core';
import { BuiltPane } from './builtPane';
import { PageUnderTest } from './pageUnderTest';

let built: BuiltPane;
let shown: PageUnderTest;
beforeAll(async () => {
  built = await BuiltPane.open();
});
beforeEach(async () => {
  shown = await PageUnderTest.open(built);
});
afterEach(() => shown.close());
afterAll(() => built.close());

/** The pane's window, where office.js runs. */
function paneFrame(): Frame {
  const frame = shown.page.frames().find((each) => each.url().includes('_host_Info'));
  if (frame === undefined) throw new Error('there is no pane');
  return frame;
}

/** Adds handlers through the unmodified office.js in the pane; what they hear is kept in its window. */
async function listen(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    // Of more cells than one there are no details, whatever the types say.
    const after = ({ details }: { readonly details?: Excel.ChangedEventDetail }): string =>
      details === undefined ? '' : String(details.valueAfter);
    const tell = (text: string): Promise<void> => Promise.resolve(void heard.push(text));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const changed = worksheets.onChanged.add((event) =>
        tell([event.changeType, event.address, event.source, event.triggerSource, after(event)].join(' ')),
      );
      worksheets.onSelectionChanged.add((event) => tell(`selected ${event.address}`));
      worksheets.onActivated.add(() => tell('activated'));
      context.workbook.onSelectionChanged.add(() => tell('document'));
      await context.sync();
      Object.assign(window, { changed });
    });
  });
}

/** Waits until that was heard. @returns what was heard by then, which is forgotten */
async function heardBy(frame: Frame, expected: string): Promise<readonly string[]> {
  await frame.waitForFunction((text) => (Reflect.get(window, 'heard') as string[]).includes(text), expected);
  return frame.evaluate(() => (Reflect.get(window, 'heard') as string[]).splice(0));
}

test('the pane hears what the user does in the grid, and what it writes itself', async () => {
  await shown.goTo('Ekonomi', 'D5');
  const frame = paneFrame();
  await listen(frame);

  await shown.cellInput.fill('1 000,5');
  await shown.cellInput.press('Enter');
  await heardBy(frame, 'RangeEdited D5 Local Unknown 1000.5');
  await shown.goTo('Ekonomi', 'D8');
  expect(await heardBy(frame, 'selected D8')).toContain('document');
  await shown.page.getByRole('tab', { name: 'Mål', exact: true }).click();
  await heardBy(frame, 'activated');

  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ekonomi').getRange('L5:L6').values = [['a'], ['b']];
      await context.sync();
    }),
  );
  await heardBy(frame, 'RangeEdited L5:L6 Local ThisLocalAddin ');

  await frame.evaluate(async () => {
    const { changed } = window as unknown as { changed: OfficeExtension.EventHandlerResult<unknown> };
    changed.remove();
    await changed.context.sync();
  });
  await shown.goTo('Ekonomi', 'D6');
  await shown.cellInput.fill('7');
  await shown.cellInput.press('Enter');
  await shown.goTo('Ekonomi', 'D9');
  const heard = await heardBy(frame, 'selected D9');
  expect(heard.filter((text) => text.startsWith('RangeEdited'))).toEqual([]);
  expect(shown.opened.errors).toEqual([]);
});
