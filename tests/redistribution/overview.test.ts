import { addRedistribution } from '../../src/commands/addRedistribution';
import { redistributionOverview, type OverviewOptions } from '../../src/commands/redistributionOverview';
import { openHostedWorkbook, type HostedWorkbook } from '../../src/cli/hostedWorkbook';
import type { FlowTotal } from '../../src/domain/redistribution/flowTotals';
import { redistributionText } from '../../src/text/redistributionText';
import { INPUT, OPTIONS } from './addedRow';
import { openBook } from './openedBook';

jest.setTimeout(60_000);

const words = redistributionText('sv');

async function overviewOf({ book }: Pick<HostedWorkbook, 'book'>, options?: OverviewOptions) {
  const result = await redistributionOverview(book, options);
  if (result.kind !== 'overview') throw new Error(result.kind);
  return result.overview;
}

/** As a reader sees it, with plain spaces. */
function sentence(flow: FlowTotal): string {
  return words.flow(flow).replaceAll('\u00a0', ' ');
}

test('2021: every board’s sums as product.md has them, synonyms read as their board', async () => {
  const { boards, all } = await overviewOf(openBook('appendix'));
  const mkr = boards.map(({ board, givenSek, receivedSek, newMoneySek, netSek }) => [
    board,
    ...[givenSek, receivedSek, newMoneySek, netSek].map((each) => each / 1e6),
  ]);
  expect(mkr).toEqual([
    ['Hälso- och sjukvårdsnämnden', -19.54, 134.16, 40.5, 155.12],
    ['Regionstyrelsen', -198.83, 84.16, 14.5, -100.17],
    ['Regionala utvecklingsnämnden', 0, 0.04, 0, 0.04],
    ['Folkhögskolestyrelsen', 0, 0.02, 0, 0.02],
  ]);
  expect(all.netSek).toBe(55_010_000);
});

test('2021: who gives what to whom, in sentences', async () => {
  const { boardFlows } = await overviewOf(openBook('appendix'));
  // By hand: 47,51 + 45,97 + 21,66 to HSN (a hundredth of Covidvård has no giver); within RS 15,57 + 54,69 + 10,93 + 1,80 + 0,64.
  expect(boardFlows.map(sentence)).toEqual([
    'Regionstyrelsen ger 115,14 mkr till Hälso- och sjukvårdsnämnden (projekt Covidvård och uppskjuten vård, statsbidrag Covid inkl. sjuklön, statsbidrag cancer/psykisk/kvinnors/kömiljarden/tillgänglighet/sjukskrivning).',
    'Inom Regionstyrelsen flyttas 83,63 mkr (statsbidrag Covid inkl. sjuklön, projekt Covidvård och uppskjuten vård, statsbidrag cancer/psykisk/kvinnors/kömiljarden/tillgänglighet/sjukskrivning och 2 till).',
    'Inom Hälso- och sjukvårdsnämnden flyttas 19,01 mkr (regionfördelad forskning, FVIS, licensavtal).',
    'Hälso- och sjukvårdsnämnden ger 0,53 mkr till Regionstyrelsen (flytt av tjänst, teknisk justering).',
    'Regionstyrelsen ger 0,04 mkr till Regionala utvecklingsnämnden (statsbidrag Covid inkl. sjuklön, projekt Covidvård och uppskjuten vård).',
    'Regionstyrelsen ger 0,02 mkr till Folkhögskolestyrelsen (statsbidrag Covid inkl. sjuklön).',
    'Hälso- och sjukvårdsnämnden får 0,01 mkr som ingen rad i arbetsboken ger (projekt Covidvård och uppskjuten vård).',
  ]);
  const given = boardFlows.filter(({ from }) => from?.board === 'Regionstyrelsen');
  expect(given.reduce((sum, { amountSek }) => sum + amountSek, 0)).toBe(198_830_000);
});

test('2021: each purpose with its rows and verdict', async () => {
  const { purposes } = await overviewOf(openBook('appendix'));
  const covid = purposes.find(({ verdict }) => verdict === 'rounding');
  expect(covid?.givers.map(({ rowNumber, amountSek }) => [rowNumber, amountSek])).toEqual([
    [40, -63_090_000],
  ]);
  expect(covid === undefined ? '' : words.verdict(covid)).toBe(
    'Går jämnt ut så när som på +0,01 mkr, vilket avrundning förklarar.',
  );
  expect(purposes.map(words.verdict).filter((each) => each === 'Går jämnt ut.')).toHaveLength(8);
  expect(purposes.map(words.verdict)).toContain('Nya pengar: +55,00 mkr netto.');
});

test('a board’s own workbook: an open purpose says who is missing; Skede filters', async () => {
  const opened = openBook('followUp');
  const { purposes, boardFlows } = await overviewOf(opened);
  const tessa = purposes.find(({ purpose }) => purpose === 'Tessa');
  expect(tessa).toMatchObject({ isClosed: false, missingBoards: ['Hälso- och sjukvårdsnämnden'] });
  expect(tessa === undefined ? '' : words.verdict(tessa)).toBe(
    'Öppet: raderna här summerar till +1,40 mkr. Rader saknas för Hälso- och sjukvårdsnämnden.',
  );
  expect(boardFlows.map(sentence)).toContain(
    'Regionstyrelsen får 5,00 mkr som ingen rad i arbetsboken ger (Centralkassor, Tessa).',
  );
  expect((await overviewOf(opened, { stage: 'Under året' })).purposes).toEqual([]);
  expect((await overviewOf(opened, { stage: 'Plan' })).purposes).toHaveLength(purposes.length);
});

test('what the givers have left, row by row, and the row that takes too much', async () => {
  const opened = openBook('region');
  const giver = { board: 'PN', area: '' };
  const add = (amount: number, decisionDate: number, purpose: string) =>
    addRedistribution(
      opened.book,
      {
        ...INPUT,
        giver,
        amount,
        decisionDate,
        purpose,
        type: 'Teknisk justering',
        confirmed: ['budgetExceeded'],
      },
      OPTIONS,
    );
  await add(4, 45_030, 'Senare');
  await add(3, 45_000, 'Tidigare');
  const { remaining } = await overviewOf(opened);
  const own = remaining.find(({ board }) => board === 'Patientnämnden');
  expect(own?.steps.map(({ rowNumber, leftSek }) => [rowNumber, leftSek])).toEqual([
    [18, 3_600_000],
    [16, -400_000],
  ]);
  expect(own?.uncovered.map(({ rowNumber }) => rowNumber)).toEqual([16]);
  expect(own).toMatchObject({ budgetSek: 6_600_000, leftSek: -400_000 });
  expect(remaining.filter(({ steps }) => steps.length === 0)).toHaveLength(9);
});

test('an empty workbook has nothing to overview', async () => {
  expect(await redistributionOverview(openHostedWorkbook(null).book)).toEqual({ kind: 'noTable' });
});
