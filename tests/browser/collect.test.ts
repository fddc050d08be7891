import type { Locator } from 'playwright-core';
import { BOARDS, boardBytes, regionBytes, worked, writtenBook } from '../collect/regionFiles';
import { BuiltPane } from './builtPane';
import { PageUnderTest } from './pageUnderTest';
import { report } from './report';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const REGION = 'uppfoljning-region-april-2023.xlsx';

/** A file as Chromium's dialog would give it. */
interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const given = (name: string, bytes: Uint8Array, mimeType = XLSX): GivenFile => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
});

let built: BuiltPane;
let boards: readonly GivenFile[];
let region: Buffer;
beforeAll(async () => {
  built = await BuiltPane.open();
  boards = await Promise.all(BOARDS.map(async (code) => given(`${code}.xlsx`, await boardBytes(code))));
  region = Buffer.from(await regionBytes());
}, 120_000);
afterAll(() => built.close());

/** The page with a workbook open, and Samla in in the pane. */
async function openCollect(bytes: Buffer, name = REGION): Promise<PageUnderTest> {
  const shown = await PageUnderTest.open(built);
  await shown.choose(name, bytes);
  await shown.page.getByRole('heading', { name }).waitFor();
  await shown.openInPane('Samla in');
  return shown;
}

/** Chooses files by the button, as the browser's dialog gives them. */
async function chooseFiles(shown: PageUnderTest, files: readonly GivenFile[]): Promise<void> {
  const [dialog] = await Promise.all([
    shown.page.waitForEvent('filechooser'),
    shown.pane.getByRole('button', { name: 'Välj filer' }).click(),
  ]);
  expect(dialog.isMultiple()).toBe(true);
  await dialog.setFiles([...files]);
}

const fileCard = (shown: PageUnderTest, name: string): Locator =>
  shown.pane
    .getByRole('list', { name: 'Filer' })
    .getByRole('listitem')
    .filter({ has: shown.pane.getByRole('heading', { name }) });

describe('Samla in in the pane', () => {
  it('reads five files in a worker, compares, collects, and has nothing to do the next time', async () => {
    const shown = await openCollect(region);
    const { pane, page } = shown;
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await pane.getByText('Samlas in hit: Uppföljning april 2023').waitFor();
    await watchLongTasks(shown);
    await chooseFiles(shown, boards);
    await pane.getByText('5 filer är lästa.').waitFor();
    report('longest task of the pane while 5 files are read and compared', await longestTask(shown));
    expect(workers).toHaveLength(1);
    expect(workers[0]).toContain(built.origin);
    await fileCard(shown, 'PN.xlsx').getByText('har inte samlats in förut').waitFor();
    await pane.getByRole('button', { name: 'Samla in 5 nämnder' }).click();
    await pane.getByText('5 nämnder är insamlade.').waitFor();
    await pane
      .getByRole('heading', { name: /^Insamlat: Regionstyrelsen, Hälso- och sjukvårdsnämnden,/ })
      .waitFor();
    expect(await shown.goTo('Insamling', 'A5')).toBe('A5: RS.xlsx');
    expect(await shown.goTo('Indikatorer', 'E12')).not.toBe('E12: ');
    await chooseFiles(shown, boards);
    await pane.getByText('Allt finns redan här. Inget behövde ändras.').first().waitFor();
    await fileCard(shown, 'PN.xlsx').getByText('oförändrad sedan sist').waitFor();
    expect(await pane.getByRole('button', { name: /^Samla in \d/ }).count()).toBe(0);
    expect(shown.opened.errors).toEqual([]);
    expect(built.foreign(shown.opened.requests)).toEqual([]);
    await shown.close();
  });

  it('shows a changed board’s values before and in the file, and takes the user on to the check', async () => {
    const shown = await openCollect(Buffer.from(await regionBytes(['RS'])));
    const { pane } = shown;
    await chooseFiles(shown, [given('RS.xlsx', await changedRs())]);
    await pane.getByRole('button', { name: /^Regionstyrelsen.*2 ändrade/ }).click();
    await pane.getByRole('strong').filter({ hasText: 'Minska' }).waitFor();
    expect(await shown.goTo('Indikatorer', 'G7')).not.toContain('Minska');
    await pane.getByRole('button', { name: 'Samla in 1 nämnd' }).click();
    await pane.getByRole('heading', { name: 'Insamlat: Regionstyrelsen.' }).waitFor();
    expect(await shown.goTo('Indikatorer', 'G7')).toBe('G7: Minska');
    await pane.getByRole('button', { name: 'Kontrollera' }).click();
    await pane.getByRole('listbox', { name: 'Fynd' }).waitFor();
    await shown.close();
  });

  it('answers a broken file, a .csv and one of another year, and writes what the user decides', async () => {
    const shown = await openCollect(region);
    const { pane } = shown;
    await chooseFiles(shown, await wrongFiles());
    await pane.getByText('export.csv', { exact: true }).waitFor();
    await pane.getByText(/En textfil, som saknar/).waitFor();
    await fileCard(shown, 'trasig.xlsx').getByText('Kan inte samlas in').waitFor();
    await fileCard(shown, 'gammal.xlsx').getByText('Filen gäller 2022. Här samlas 2023 in.').waitFor();
    const button = pane.getByRole('button', { name: 'Samla in 1 nämnd' });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await pane.getByRole('checkbox', { name: 'Lämna utanför: trasig.xlsx' }).check();
    await pane
      .getByRole('radiogroup', { name: 'Ska gammal.xlsx samlas in?' })
      .getByRole('radio', { name: 'Lämna utanför' })
      .check();
    await button.click();
    await pane.getByText('1 nämnd är insamlad.').waitFor();
    await pane.getByText('Lämnade utanför: trasig.xlsx och gammal.xlsx.').waitFor();
    expect(shown.opened.errors).toEqual([]);
    await shown.close();
  });

  it('tells how far the reading has come, and stops it', async () => {
    const shown = await openCollect(region);
    const { pane, page } = shown;
    await pane.getByText('Samlas in hit: Uppföljning april 2023').waitFor();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/\d+\.[0-9a-f]+\.js$/, async (route) => {
      await held;
      await route.abort();
    });
    await chooseFiles(shown, boards);
    await pane.getByText('Läser fil 1 av 5').waitFor();
    await shown.panePicture('collect-reading');
    await pane.getByRole('button', { name: 'Avbryt läsningen' }).click();
    await pane.getByText('Läsningen är avbruten. Inget har ändrats.').waitFor();
    release();
    expect(await pane.getByRole('list', { name: 'Filer' }).count()).toBe(0);
    await page.unrouteAll({ behavior: 'wait' });
    await chooseFiles(shown, boards.slice(4));
    await pane.getByText('1 fil är läst.').waitFor();
    await shown.close();
  });

  it('takes files that are dropped on the pane', async () => {
    const shown = await openCollect(region);
    await drop(shown, boards.slice(4));
    await shown.pane.getByText('1 fil är läst.').waitFor();
    await fileCard(shown, 'PN.xlsx').waitFor();
    await shown.close();
  });

  it('says what to open instead in a board’s own workbook', async () => {
    const shown = await openCollect(Buffer.from(await boardBytes('PN')), 'PN.xlsx');
    await shown.pane.getByText(/^Den öppna arbetsboken är en nämnds egen/).waitFor();
    await shown.close();
  });
});

/** Regionstyrelsen's file after somebody has worked in it. */
async function changedRs(): Promise<Uint8Array> {
  return worked(await boardBytes('RS'), ({ model }) => {
    model.sheet('Indikatorer')?.setInput(6, 6, 'Minska');
    model.sheet('Indikatorer')?.setInput(7, 4, 'Antal digitala vårdmöten i primärvården per tusen invånare');
  });
}

/** One that can be collected, a torn one, one of another year, and one that is no workbook. */
async function wrongFiles(): Promise<readonly GivenFile[]> {
  const sound = await boardBytes('PN');
  return [
    given('PN.xlsx', sound),
    given('trasig.xlsx', sound.slice(0, 3000)),
    given('gammal.xlsx', await writtenBook({ board: 'FHS', year: 2022, baselineYear: 2020 })),
    given('export.csv', new TextEncoder().encode('Nämnd;Utfall\nPN;4'), 'text/csv'),
  ];
}

/** Drops files in the middle of the pane, as a browser tells of it. */
async function drop(shown: PageUnderTest, files: readonly GivenFile[]): Promise<void> {
  const plain = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, bytes: [...buffer] }));
  await shown.paneFrame.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, mimeType, bytes } of dropped) {
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type: mimeType }));
    }
    const target = document.querySelector('main') ?? document.body;
    target.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, plain);
}

async function watchLongTasks(shown: PageUnderTest): Promise<void> {
  await shown.paneFrame.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'longTasks', tasks);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** @returns the longest task above 50 milliseconds, in words */
async function longestTask(shown: PageUnderTest): Promise<string> {
  const tasks = await shown.paneFrame.evaluate(() => Reflect.get(window, 'longTasks') as number[]);
  if (tasks.length === 0) return 'none above 50 ms';
  return `${Math.round(Math.max(...tasks))} ms (${tasks.length} above 50 ms)`;
}
