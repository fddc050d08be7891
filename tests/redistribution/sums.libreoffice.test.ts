import { writeRedistributionSums } from '../../src/commands/writeRedistributionSums';
import { redistributionOverview } from '../../src/commands/redistributionOverview';
import { columnLetters } from '../../src/layout/area';
import { libreOfficeValues } from '../judges/libreOfficeValues';
import { sheet } from '../repair/repairedExample';
import { openBook } from './openedBook';

jest.setTimeout(180_000);

test.each(['appendix', 'region', 'plan'] as const)(
  'LibreOffice computes the sums of the code: %s',
  async (file) => {
    const { book, model } = openBook(file);
    if (file === 'appendix') sheet(model, 'Omfördelningar').setInput(43, 0, 'Folkhögskolestyrelsen');
    if (file === 'region') {
      // An amount and a type changed by hand: the sums follow without the add-in.
      sheet(model, 'Omfördelningar').setInput(4, 7, 'Under året');
      sheet(model, 'Omfördelningar').setInput(5, 7, 'Under året');
    }
    const result = await writeRedistributionSums(book);
    if (result.kind !== 'written') throw new Error(result.kind);
    const value = await libreOfficeValues(model.save());
    const stage = file === 'plan' ? 'Plan' : 'Under året';
    const overview = await redistributionOverview(book, { stage });
    if (overview.kind !== 'overview') throw new Error(overview.kind);
    const { all, boards } = overview.overview;
    const sums = [...boards, { ...all, board: 'Alla rader' }];
    expect(sums.some(({ netSek }) => netSek !== 0)).toBe(true);
    const { area } = result;
    const shown = new Map<unknown, readonly number[]>();
    for (let column = area.column; column < area.column + area.columnCount; column += 6) {
      for (const row of [2, 3]) {
        const figures = [1, 2, 3, 4].map((at) =>
          value('Omfördelningar', `${columnLetters(column + at)}${row}`),
        );
        shown.set(
          value('Omfördelningar', `${columnLetters(column)}${row}`),
          figures.map((each) => Math.round(Number(each) * 1e6)),
        );
      }
    }
    for (const { board, givenSek, receivedSek, newMoneySek, netSek } of sums) {
      expect([board, shown.get(board)]).toEqual([board, [givenSek, receivedSek, newMoneySek, netSek]]);
    }
  },
);
