import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { BuiltPane } from '../browser/builtPane';
import { PageUnderTest } from '../browser/pageUnderTest';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WAIT_MS = 600_000;

/** How long the pane's page was busy in one go, in Chromium; the embedded host works in another frame of the same thread. */
export interface PaneCost {
  /** Reading the files in the worker, and comparing them with a workbook without rows. */
  readonly reading: LongTasks;
  /** Writing them, and comparing again. */
  readonly collecting: LongTasks;
  /** Comparing them with the workbook that holds them all. */
  readonly comparing: LongTasks;
}

/** Tasks of the pane's own frame above 50 ms, as the browser counts them. */
export interface LongTasks {
  readonly longestMs: number;
  readonly count: number;
  readonly wallMs: number;
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
    const chosen = files.map((path) => ({
      name: basename(path),
      mimeType: XLSX,
      buffer: readFileSync(path),
    }));
    const choose = async (): Promise<void> => {
      const [dialog] = await Promise.all([
        shown.page.waitForEvent('filechooser'),
        shown.pane.getByRole('button', { name: 'Välj filer' }).click(),
      ]);
      await dialog.setFiles(chosen);
      await shown.pane.getByText(`${files.length} filer är lästa.`).waitFor();
    };
    const reading = await longTasks(shown, choose);
    const collecting = await longTasks(shown, async () => {
      await shown.pane.getByRole('button', { name: /^Samla in \d/ }).click();
      await shown.pane.getByText(/nämnder är insamlade/).waitFor();
    });
    return { reading, collecting, comparing: await longTasks(shown, choose) };
  } finally {
    await built.close();
  }
}

/** Tasks of the pane's own frame while something is done; those of the host's frame bear another name. */
async function longTasks({ paneFrame }: PageUnderTest, action: () => Promise<void>): Promise<LongTasks> {
  await paneFrame.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'self') tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    Reflect.set(window, 'ownTasks', tasks);
  });
  const start = performance.now();
  await action();
  const wallMs = performance.now() - start;
  const tasks = await paneFrame.evaluate(() => Reflect.get(window, 'ownTasks') as number[]);
  return { longestMs: Math.round(Math.max(0, ...tasks)), count: tasks.length, wallMs };
}
