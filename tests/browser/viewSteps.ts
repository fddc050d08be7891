import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { WorkbookModel } from '../../src/host/model/workbookModel';
import { boardBytes, regionBytes, worked } from '../collect/regionFiles';
import { example } from './pageUnderTest';
import { startOf, type ViewWalk } from './viewWalk';

const FOLLOW_UP = 'uppfoljning-rs-april-2023.xlsx';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The views of a board's follow-up with faults in it: numbers stored as text, and formulas that are gone. */
export async function followUpViews(walk: ViewWalk): Promise<void> {
  const { text, pane } = walk;
  await walk.open(FOLLOW_UP, damagedFollowUp());
  await walk.look('home');
  await walk.go(text.plain('check.title'));
  await pane.getByRole('listbox').waitFor();
  await walk.press(text.plain('check.filter'));
  await walk.look('check-filter');
  await walk.press(text.plain('check.filter'));
  await pane
    .getByRole('option', { name: /G28|chef/ })
    .first()
    .click();
  await pane.getByRole('radio', { name: 'Minska' }).click();
  await walk.press(text.plain('check.fix.preview'));
  await pane.getByRole('list', { name: text.plain('check.fix.change') }).waitFor();
  await walk.look('check-detail');
  await walk.press(text.plain('check.explain'));
  await pane.getByRole('heading', { level: 2 }).waitFor();
  await walk.look('help-rule');
  await pane.getByRole('heading', { level: 2 }).press('Escape');
  await walk.press(/^(Rätta alla säkra|Fix all)/);
  await pane.getByRole('button', { name: text.plain('check.safe.cancel') }).waitFor();
  await walk.look('check-safe');
  await walk.press(text.plain('check.safe.cancel'));
  await walk.home();
  await colourViews(walk);
  for (const [view, title] of [
    ['settings', text.plain('settings.title')],
    ['new', text.plain('new.title')],
  ] as const) {
    await walk.go(title);
    await walk.look(view);
    await walk.home();
  }
  await repairAndSummaryViews(walk);
  await helpViews(walk);
}

async function colourViews(walk: ViewWalk): Promise<void> {
  const { text, pane } = walk;
  await walk.go(text.plain('colour.title'));
  await walk.failNext();
  // Without taking the focus: the pane reads the workbook when it gets that, and the fault would be its.
  await pane.getByRole('button', { name: text.plain('colour.run'), exact: true }).evaluate((button) => {
    if (button instanceof HTMLElement) button.click();
  });
  await pane.getByRole('alert').waitFor();
  await walk.unfold(text.plain('fault.details'));
  await walk.look('fault');
  await walk.press(text.plain('colour.run'));
  await pane.getByText(text.plain('colour.more')).click();
  await walk.settle();
  await walk.unfold(text.plain('contrast.title'));
  await walk.look('colour');
  await walk.home();
}

async function repairAndSummaryViews(walk: ViewWalk): Promise<void> {
  const { text, pane } = walk;
  await walk.go(text.plain('repair.title'));
  await walk.press(text.plain('repair.preview'));
  await pane.getByRole('button', { name: text.plain('repair.run') }).waitFor();
  await walk.look('repair');
  await walk.home();
  await walk.go(text.plain('summarise.title'));
  await pane.getByRole('heading', { name: text.plain('summarise.figures') }).waitFor();
  await walk.unfold(text.plain('summarise.more'));
  await walk.look('summarise');
  await walk.unfold(text.plain('summarise.more'));
  await walk.press(startOf(text.plain('evidence.show')));
  await pane.getByRole('button', { name: text.plain('evidence.close') }).waitFor();
  await walk.look('summarise-evidence');
  await walk.home();
}

async function helpViews(walk: ViewWalk): Promise<void> {
  const { text, pane } = walk;
  await walk.go(text.plain('help.title'));
  await walk.press(text.plain('check.title'));
  await pane.getByRole('button', { name: /^(Så läser|How to read)/ }).click();
  await pane.getByRole('button', { name: /^(Kortkommandon|Keyboard)/ }).click();
  await walk.look('help');
  await pane.getByRole('searchbox').fill('covidvård');
  await pane.getByRole('button', { expanded: true }).waitFor();
  await walk.look('help-search');
  await pane.getByRole('searchbox').fill('');
  await walk.home();
}

/** Omfördelningar with an appendix whose rows lack their purposes, from proposals to a written row. */
export async function redistributionViews(walk: ViewWalk): Promise<void> {
  const { text, pane } = walk;
  const name = 'omfordelningar-2021-utan-andamal.xlsx';
  await walk.open(name, readFileSync(join(__dirname, '../fixtures', name)));
  await walk.go(text.plain('omf.title'));
  await walk.press(/^Projekt för Covidvård/);
  await pane.getByText(text.plain('omf.proposals.alternatives')).first().click();
  await walk.look('omf-proposal');
  await walk.press(/10/);
  await pane.getByRole('button', { name: text.plain('omf.toPurposes') }).click();
  await walk.press(/^Projekt för Covidvård/);
  await walk.look('omf-purposes');
  await walk.tab(text.plain('omf.tab.boards'));
  await walk.press('Regionala utvecklingsnämnden');
  await walk.look('omf-boards');
  await walk.tab(text.plain('omf.tab.flows'));
  await walk.look('omf-flows');
  await walk.tab(text.plain('omf.tab.remaining'));
  await walk.look('omf-remaining');
  await formViews(walk);
}

async function formViews(walk: ViewWalk): Promise<void> {
  const { text, pane } = walk;
  await walk.press(text.plain('omf.new'));
  await walk.press(text.plain('omf.form.preview'));
  await pane.getByText(text.plain('omf.form.board.missing')).first().waitFor();
  await walk.look('omf-wrong');
  const boards = pane.getByRole('combobox', { name: text.plain('omf.form.board') });
  const areas = pane.getByRole('combobox', { name: text.plain('omf.form.area') });
  await boards.nth(0).selectOption('Regionstyrelsen');
  await areas.nth(0).fill('Service');
  await boards.nth(1).selectOption('Hälso- och sjukvårdsnämnden');
  await areas.nth(1).fill('Sjukhusvård');
  await pane.getByRole('textbox', { name: text.plain('omf.form.amount') }).fill('10,01');
  await pane.getByRole('combobox', { name: text.plain('omf.form.purpose') }).fill('Ny mottagning');
  await walk.press(text.plain('omf.form.preview'));
  await pane.getByRole('button', { name: /^(Skriv|Write) \d/ }).waitFor();
  await walk.look('omf-form');
  // The sums as decided stand without the new rows: that is asked about.
  for (const box of await pane.getByRole('checkbox', { name: text.plain('omf.form.yes') }).all())
    await box.check();
  await walk.press(/^(Skriv|Write) \d/);
  await pane.getByRole('button', { name: text.plain('omf.added.show') }).waitFor();
  await walk.look('omf-added');
}

/** Samla in with a file that has changed, a torn one and one that is no workbook, until it is collected. */
export async function collectViews(walk: ViewWalk): Promise<void> {
  const { text, pane, shown } = walk;
  await walk.open('region.xlsx', Buffer.from(await regionBytes(['RS'])));
  await walk.go(text.plain('collect.title'));
  await walk.look('collect');
  const changed = worked(await boardBytes('RS'), ({ model }) =>
    model.sheet('Indikatorer')?.setInput(6, 6, 'Minska'),
  );
  const sound = await boardBytes('PN');
  const [dialog] = await Promise.all([
    shown.page.waitForEvent('filechooser'),
    walk.press(text.plain('collect.chooseFiles')),
  ]);
  await dialog.setFiles([
    { name: 'RS.xlsx', mimeType: XLSX, buffer: Buffer.from(changed) },
    { name: 'PN.xlsx', mimeType: XLSX, buffer: Buffer.from(sound) },
    { name: 'trasig.xlsx', mimeType: XLSX, buffer: Buffer.from(sound.slice(0, 3000)) },
    { name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from('Nämnd;Utfall') },
  ]);
  await walk.press(/^Regionstyrelsen/);
  await pane.getByRole('checkbox').last().check();
  await walk.look('collect-compared');
  await walk.press(/^(Samla in|Collect) \d/);
  await pane.getByRole('button', { name: text.plain('collect.collected.close') }).waitFor();
  await walk.look('collect-done');
}

/** What the pane shows of an empty workbook, and of somebody else's. */
export async function otherWorkbookViews(walk: ViewWalk): Promise<void> {
  const { text, pane, shown } = walk;
  await walk.open('tom.xlsx', Buffer.from(openHostedWorkbook(null).model.save()));
  await pane.getByRole('radio', { name: text.plain('create.layout.followUp'), exact: true }).check();
  await walk.press(text.plain('create.run'));
  await pane.getByText(text.plain('create.board.missing')).waitFor();
  await walk.look('create-wrong');
  await pane.getByRole('radio', { name: text.plain('create.layout.fromPlan') }).check();
  const plan = { name: 'plan.xlsx', mimeType: XLSX, buffer: example('plan-rs-2023.xlsx') };
  await pane.locator('input[type=file]').first().setInputFiles(plan);
  await walk.press(text.plain('followUp.prepare'));
  await pane.getByRole('button', { name: text.plain('followUp.write') }).waitFor();
  await walk.look('follow-up');
  await shown.page.getByLabel('Exempel').selectOption({ label: 'Provfil med mycket i' });
  await pane.getByRole('button', { name: text.plain('followUp.write') }).waitFor({ state: 'detached' });
  await pane.getByText(text.plain('other.do.existing')).waitFor();
  await walk.look('other');
}

function damagedFollowUp(): Buffer {
  const model = WorkbookModel.open(example(FOLLOW_UP), { engine: null });
  model.sheet('Ekonomi')?.setInput(4, 3, "'1 234,5");
  model.sheet('Ekonomi')?.setInput(5, 3, "'66,7");
  model.sheet('Ekonomi')?.setInput(6, 4, 12);
  return Buffer.from(model.save());
}
