/**
 * `npm run pictures`: makes the pictures of README and the user guide anew from the product, in docs/bilder. It takes the build in
 * build/browser, which the npm script makes first.
 */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BOARDS, boardBytes, regionBytes } from '../tests/collect/regionFiles';
import { BuiltPane } from '../tests/browser/builtPane';
import { example, PageUnderTest, withoutRules } from '../tests/browser/pageUnderTest';

const ROOT = join(__dirname, '..');
const FOLDER = join(ROOT, 'docs/bilder');
const FOLLOW_UP = 'uppfoljning-rs-april-2023.xlsx';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Readers load these pages on phones too. */
const MOST_BYTES = 200_000;
const PANE = { viewport: { width: 1100, height: 860 }, reducedMotion: 'reduce' } as const;
const PAGE = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const built = await BuiltPane.open();
  try {
    await pages(built);
    await paneViews(built);
    await redistributions(built);
    await collecting(built);
  } finally {
    await built.close();
  }
}

/** The page with the pane beside it: before Färgsätt, after it, and in dark. */
async function pages(built: BuiltPane): Promise<void> {
  const shown = await PageUnderTest.open(built, '', PAGE);
  await shown.choose(FOLLOW_UP, withoutRules(example(FOLLOW_UP)));
  await shown.page.getByRole('heading', { name: FOLLOW_UP }).waitFor();
  await shown.colourInPane.waitFor();
  await shown.goTo('Indikatorer', 'P5');
  await save(shown, 'sida-fore', 'body');
  await shown.openInPane('Färgsätt');
  await shown.colourInPane.click();
  await shown.pane.getByText(/rader färgade/).waitFor();
  await shown.goTo('Indikatorer', 'P5');
  await save(shown, 'sida-efter', 'body');
  await shown.setTone('dark');
  await save(shown, 'sida-mork', 'body');
  await shown.close();
}

async function paneViews(built: BuiltPane): Promise<void> {
  const shown = await PageUnderTest.open(built, '', PANE);
  const { pane } = shown;
  await shown.choose(FOLLOW_UP, example(FOLLOW_UP));
  await shown.page.getByRole('heading', { name: FOLLOW_UP }).waitFor();
  await shown.colourInPane.waitFor();
  await save(shown, 'startvy', '.pane');
  await shown.openInPane('Kontrollera');
  await pane.getByRole('option', { name: /digitala möten.*saknas/ }).click();
  await save(shown, 'kontrollera', '.pane');
  await pane.getByRole('button', { name: 'Mer om regeln, med exempel' }).click();
  await pane.getByRole('heading', { level: 2, name: 'Riktning saknas' }).waitFor();
  await save(shown, 'hjalp-regel', '.pane');
  await home(shown);
  await shown.openInPane('Hjälp');
  await pane.getByRole('searchbox').fill('avrundning');
  await pane.getByText(/träffar$/).waitFor();
  await save(shown, 'hjalp', '.pane');
  await home(shown);
  await shown.openInPane('Sammanställ');
  await pane.getByRole('heading', { name: 'Läget i korthet' }).waitFor();
  await save(shown, 'sammanstall', '.pane');
  await shown.close();
}

async function redistributions(built: BuiltPane): Promise<void> {
  const shown = await PageUnderTest.open(built, '', PANE);
  const name = 'omfordelningar-2021.xlsx';
  await shown.choose(name, readFileSync(join(ROOT, 'tests/fixtures', name)));
  await shown.page.getByRole('heading', { name }).waitFor();
  await shown.openInPane('Omfördelningar');
  await shown.pane
    .getByRole('button', { name: /Covidvård/ })
    .first()
    .waitFor();
  await save(shown, 'omfordelningar', '.pane');
  await shown.pane.getByRole('tab', { name: 'Flöden' }).click();
  await save(shown, 'omfordelningar-floden', '.pane');
  await shown.close();
}

async function collecting(built: BuiltPane): Promise<void> {
  const shown = await PageUnderTest.open(built, '', PANE);
  const name = 'uppfoljning-region-april-2023.xlsx';
  await shown.choose(name, Buffer.from(await regionBytes(['RS'])));
  await shown.page.getByRole('heading', { name }).waitFor();
  await shown.openInPane('Samla in');
  const [dialog] = await Promise.all([
    shown.page.waitForEvent('filechooser'),
    shown.pane.getByRole('button', { name: 'Välj filer' }).click(),
  ]);
  const files = await Promise.all(
    BOARDS.map(async (code) => ({
      name: `${code}.xlsx`,
      mimeType: XLSX,
      buffer: Buffer.from(await boardBytes(code)),
    })),
  );
  await dialog.setFiles(files);
  await shown.pane.getByText('5 filer är lästa.').waitFor();
  await save(shown, 'samla-in', '.pane');
  await shown.close();
}

async function home({ pane }: PageUnderTest): Promise<void> {
  await pane.getByRole('button', { name: 'Alla åtgärder' }).click();
}

/** @throws Error when the picture is larger than pages should have */
async function save({ page }: PageUnderTest, name: string, part: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.locator(part).first().screenshot({ path });
  const { size } = statSync(path);
  if (size > MOST_BYTES) throw new Error(`${path} has ${size} bytes`);
  process.stdout.write(`${path} ${Math.round(size / 1000)} kB\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
