import { axeProblems } from './axeProblems';
import { BuiltPane } from './builtPane';
import { PageUnderTest } from './pageUnderTest';
import { PaneLooks } from './paneLooks';
import { collectViews, followUpViews, otherWorkbookViews, redistributionViews } from './viewSteps';
import { ViewWalk } from './viewWalk';

/** High enough for a whole view in one picture. */
const HIGH = { width: 1100, height: 1300 };
/** As narrow as Excel makes a pane. */
const NARROW = 320;

let built: BuiltPane;
beforeAll(async () => {
  built = await BuiltPane.open();
});
afterAll(() => built.close());

describe.each(['sv', 'en'] as const)('every view of the pane, in %s', (language) => {
  test('fits in 320 pixels, has nothing that axe finds in any theme, and no text is cut', async () => {
    const query = language === 'sv' ? '' : '?sprak=en-GB';
    const shown = await PageUnderTest.open(
      built,
      query,
      { viewport: HIGH, reducedMotion: 'reduce' },
      language,
    );
    await shown.setPaneWidth(NARROW);
    const looks = new PaneLooks(shown, language);
    const walk = new ViewWalk(shown, looks, language);
    await followUpViews(walk);
    await redistributionViews(walk);
    await collectViews(walk);
    await otherWorkbookViews(walk);
    expect(looks.complaints).toEqual([]);
    expect(shown.opened.errors.filter((error) => !error.includes('GeneralException'))).toEqual([]);
    await shown.close();
  }, 300_000);
});

test('the page that is shown outside Excel has nothing that axe finds', async () => {
  const { page } = await built.goto('taskpane.html', { viewport: { width: NARROW, height: 700 } });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await page.close();
});
