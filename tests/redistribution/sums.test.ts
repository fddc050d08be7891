import { addRedistribution } from '../../src/commands/addRedistribution';
import { check } from '../../src/commands/check';
import { redistributionOverview } from '../../src/commands/redistributionOverview';
import { writeRedistributionSums } from '../../src/commands/writeRedistributionSums';
import { openHostedWorkbook, type HostedWorkbook } from '../../src/cli/hostedWorkbook';
import { addressOf } from '../../src/layout/area';
import { seededRandom } from '../examples/seededRandom';
import { lostCells } from '../repair/lostCells';
import { sheet, table } from '../repair/repairedExample';
import { readSaved } from '../repair/workbookCells';
import { openBook, FILES } from './openedBook';
import { withoutSums } from './withoutSums';
import { shownSums } from './shownSums';

jest.setTimeout(60_000);

async function written({ book }: Pick<HostedWorkbook, 'book'>) {
  const result = await writeRedistributionSums(book);
  if (result.kind !== 'written') throw new Error(JSON.stringify(result));
  return result;
}

test('2021: the printed boards’ sums in two columns to the right, in the rows that no filter hides', async () => {
  const opened = withoutSums(openBook('appendix'));
  const { area, stage, changed } = await written(opened);
  expect([addressOf(area), stage, changed]).toEqual(['P1:AF3', 'Under året', true]);
  expect(shownSums(opened, area)).toEqual([
    ['Regionstyrelsen', -198.83, 84.16, 14.5, -100.17],
    ['Hälso- och sjukvårdsnämnden', -19.54, 134.16, 40.5, 155.12],
    ['Regionala utvecklingsnämnden', 0, 0.04, 0, 0.04],
    // Printed as Folkskoleförvaltningen: formulas count exact names, and the line below says so.
    ['Folkhögskolestyrelsen', 0, 0, 0, 0],
    ['Patientnämnden', 0, 0, 0, 0],
    ['Alla rader, även andra nämnders', -218.37, 218.38, 55, 55.01],
  ]);
  sheet(opened.model, 'Omfördelningar').setInput(43, 0, 'Folkhögskolestyrelsen');
  expect(shownSums(opened, area).slice(3)).toEqual([
    ['Folkhögskolestyrelsen', 0, 0.02, 0, 0.02],
    ['Patientnämnden', 0, 0, 0, 0],
    ['Alla rader', -218.37, 218.38, 55, 55.01],
  ]);
});

test('the sums are the code’s, in a plan of Skede Plan, in every workbook', async () => {
  for (const file of ['region', 'plan', 'followUp'] as const) {
    const opened = openBook(file);
    const { area, stage } = await written(opened);
    const shownStage = file === 'plan' ? 'Plan' : 'Under året';
    expect(stage).toBe(shownStage);
    const overview = await redistributionOverview(opened.book, { stage: shownStage });
    if (overview.kind !== 'overview') throw new Error(overview.kind);
    const shown = new Map(shownSums(opened, area).map(([label, ...sums]) => [label, sums]));
    for (const { board, givenSek, receivedSek, newMoneySek, netSek } of overview.overview.boards) {
      expect(shown.get(board ?? '')).toEqual(
        [givenSek, receivedSek, newMoneySek, netSek].map((each) => each / 1e6),
      );
    }
    const { givenSek, receivedSek, newMoneySek, netSek } = overview.overview.all;
    expect(shown.get('Alla rader')).toEqual(
      [givenSek, receivedSek, newMoneySek, netSek].map((each) => each / 1e6),
    );
  }
});

test('a new workbook has them from the start, just as this command writes them', async () => {
  for (const file of Object.keys(FILES) as (keyof typeof FILES)[]) {
    expect(await written(openBook(file))).toMatchObject({ changed: false });
  }
});

test('touches nothing else, and a second time changes nothing', async () => {
  for (const file of Object.keys(FILES) as (keyof typeof FILES)[]) {
    const bytes = withoutSums(openBook(file)).model.save();
    const opened = openHostedWorkbook(bytes);
    const { area } = await written(opened);
    const saved = opened.model.save();
    expect(lostCells(readSaved(bytes), readSaved(saved))).toEqual([]);
    const again = openHostedWorkbook(saved);
    expect(await written(again)).toMatchObject({ changed: false, moved: false, area });
    expect(readSaved(again.model.save())).toEqual(readSaved(saved));
  }
});

test('the table is read, checked and added to as before', async () => {
  for (const file of ['region', 'appendix'] as const) {
    const bare = await check(withoutSums(openBook(file)).book);
    const opened = openBook(file);
    await written(opened);
    expect(await check(opened.book)).toEqual(bare);
    // Converted to a range, the table is found by its headers, without the sums beside it.
    const ranges = [withoutSums(openBook(file)), opened].map(({ book, model }) => {
      table(model, 'tblOmfordelningar').convertToRange();
      return check(book);
    });
    const [without, beside] = await Promise.all(ranges);
    expect(beside).toEqual(without);
  }
});

test('a user’s cells are never taken: the next free columns are', async () => {
  const opened = withoutSums(openBook('appendix'));
  sheet(opened.model, 'Omfördelningar').setInput(2, 17, 'Min anteckning');
  const { area } = await written(opened);
  expect(addressOf(area)).toBe('S1:AI3');
  expect(sheet(opened.model, 'Omfördelningar').value(2, 17)).toBe('Min anteckning');
});

test('sums that no longer fit move as a whole, and leave nothing behind', async () => {
  const opened = openBook('followUp');
  const first = await written(opened);
  expect(addressOf(first.area)).toBe('P1:T3');
  const omf = sheet(opened.model, 'Omfördelningar');
  omf.setInput(0, 21, 'Anteckning');
  const row = table(opened.model, 'tblOmfordelningar').area.row + 1;
  ['Hälso- och sjukvårdsnämnden', 'Patientnämnden', 'Folkhögskolestyrelsen'].forEach((name, at) => {
    omf.setInput(row + at, 0, name);
  });
  const second = await written(opened);
  expect(second).toMatchObject({ moved: true, changed: true });
  expect(second.boards).toHaveLength(4);
  expect(omf.value(0, 21)).toBe('Anteckning');
  expect(second.area.column).toBe(22);
  const left = [0, 1, 2].flatMap((down) => [15, 16, 17, 18, 19].map((column) => omf.value(down, column)));
  expect(left.filter((value) => value !== null)).toEqual([]);
});

test('rows inserted, deleted, added and filtered in the table leave the sums whole', async () => {
  const opened = openBook('region');
  const { area } = await written(opened);
  const omf = sheet(opened.model, 'Omfördelningar');
  const whole = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: 16_384 });
  omf.insert(whole(6), 'Down');
  omf.delete(whole(6), 'Up');
  const result = await addRedistribution(
    opened.book,
    {
      giver: { board: 'RS', area: 'Digitalisering och service' },
      receivers: [{ board: 'HSN', area: 'Sjukhusvård' }],
      amount: 1,
      purpose: 'Ny mottagning',
      type: 'Omfördelning',
      stage: 'Under året',
    },
    { random: seededRandom(1) },
  );
  expect(result.kind).toBe('added');
  expect(shownSums(opened, area).slice(0, 2)).toEqual([
    ['Regionstyrelsen', -1, 0, 0, -1],
    ['Hälso- och sjukvårdsnämnden', 0, 1, 0, 1],
  ]);
  expect(await written(opened)).toMatchObject({ changed: false });
});

test('a formula that somebody wrote over is put back; a broken name too', async () => {
  const opened = openBook('appendix');
  const { area } = await written(opened);
  const omf = sheet(opened.model, 'Omfördelningar');
  omf.setInput(1, 16, 7);
  expect(await written(opened)).toMatchObject({ changed: true, moved: false, area });
  expect(shownSums(opened, area)[0]).toEqual(['Regionstyrelsen', -198.83, 84.16, 14.5, -100.17]);
  omf.delete({ row: 0, column: 15, rowCount: 1_048_576, columnCount: 20 }, 'Left');
  expect(await written(opened)).toMatchObject({ changed: true, moved: false, area });
  expect(shownSums(opened, area)[0]).toEqual(['Regionstyrelsen', -198.83, 84.16, 14.5, -100.17]);
});

test('says what is missing instead of writing: no table, a range, no column', async () => {
  const range = openBook('appendix');
  table(range.model, 'tblOmfordelningar').convertToRange();
  expect(await writeRedistributionSums(range.book)).toEqual({ kind: 'notTable', sheet: 'Omfördelningar' });
  const lacking = openBook('appendix');
  table(lacking.model, 'tblOmfordelningar').deleteColumn(7);
  expect(await writeRedistributionSums(lacking.book)).toMatchObject({
    kind: 'noColumns',
    headers: ['Skede'],
  });
  expect(await writeRedistributionSums(openHostedWorkbook(null).book)).toEqual({ kind: 'noTable' });
});
