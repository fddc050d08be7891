import { readFileSync } from 'node:fs';
import { BuiltPane } from '../browser/builtPane';
import { PageUnderTest } from '../browser/pageUnderTest';
import { paneTasks, type PaneTasks } from './paneTasks';

const WAIT_MS = 600_000;

/** What the pane's page had to do in one go while twenty boards' files were collected. */
export interface PaneCost {
  /** Reading the files in the worker, and comparing them with a workbook without rows. */
  readonly reading: PaneTasks;
  /** Writing them, and comparing again. */
  readonly collecting: PaneTasks;
  /** Comparing them with the workbook that holds them all. */
  readonly comparing: PaneTasks;
}

/** Collects boards' files in the built pane, twice. @throws Error when the pane has not been built, or there is no Chromium */
export async function measurePane({
  region,
  files,
}: {
  readonly region: string;
  readonly files: readonly string[];
}): Promise<PaneCost> {
  const built = await BuiltPane.open();
  try {
    const shown = await PageUnderTest.open(built);
    shown.page.setDefaultTimeout(WAIT_MS);
    await shown.choose('region.xlsx', readFileSync(region));
    await shown.openInPane('Samla in');
    await shown.pane.getByText(/^Samlas in hit/).waitFor();
    const choose = async (): Promise<void> => {
      const [dialog] = await Promise.all([
        shown.page.waitForEvent('filechooser'),
        shown.pane.getByRole('button', { name: 'Välj filer' }).click(),
      ]);
      await dialog.setFiles([...files]);
      await shown.pane.getByText(`${files.length} filer är lästa.`).waitFor();
    };
    const reading = await paneTasks(shown.page, choose);
    const collecting = await paneTasks(shown.page, async () => {
      await shown.pane.getByRole('button', { name: /^Samla in \d/ }).click();
      await shown.pane.getByText(/nämnder är insamlade/).waitFor();
    });
    return { reading, collecting, comparing: await paneTasks(shown.page, choose) };
  } finally {
    await built.close();
  }
}
