import appendix from '../../../tests/data/redistributions-2021.json';
import { boardSums, sumsOf, type SummedLine } from './boardSums';

const lines = appendix.lines.map(({ board, family, amount_mkr: amount }): SummedLine => ({
  board,
  type: family.startsWith('nya läkemedel') ? 'Tillskott' : 'Omfördelning',
  amountSek: Math.round(amount * 1_000_000),
}));

test('the printed lines of 2021 per board and in all', () => {
  const mkr = boardSums(lines).map(({ board, rowCount, ...sums }) => [
    board,
    rowCount,
    ...Object.values(sums).map((each) => each / 1e6),
  ]);
  expect(mkr).toEqual([
    ['Hälso- och sjukvårdsnämnden', 17, -19.54, 134.16, 40.5, 155.12],
    ['Regionstyrelsen', 20, -198.83, 84.16, 14.5, -100.17],
    ['Regionala utvecklingsnämnden', 2, 0, 0.04, 0, 0.04],
    ['Folkskoleförvaltningen', 1, 0, 0.02, 0, 0.02],
  ]);
  expect(sumsOf(lines).netSek).toBe(55_010_000);
});

test('a row without amount counts nowhere; a board that is unknown stands last', () => {
  const row = { type: 'Omfördelning' };
  const sums = boardSums([
    { ...row, board: null, amountSek: 5 },
    { ...row, board: 'RS', amountSek: null },
    { ...row, board: 'RS', amountSek: -7, type: 'Tillskott' },
  ]);
  expect(sums).toEqual([
    { board: 'RS', rowCount: 2, givenSek: 0, receivedSek: 0, newMoneySek: -7, netSek: -7 },
    { board: null, rowCount: 1, givenSek: 0, receivedSek: 5, newMoneySek: 0, netSek: 5 },
  ]);
});
