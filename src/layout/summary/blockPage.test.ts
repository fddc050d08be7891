import { openExcel } from '../../../tests/excel/openExcel';
import { blockPage } from './blockPage';
import type { SummaryBlock } from './summaryBlock';

/** Every row begins a page. */
function blockOf(rows: number): SummaryBlock {
  return {
    sheet: 'Blad1',
    code: 'region',
    rows: Array.from({ length: rows }, (_, index) => ({
      key: `rad:${index}`,
      kind: 'item',
      cells: new Map(),
      height: 15,
      breakBefore: true,
    })),
    grid: { isLandscape: false, widths: [4, 4, 4, 7, 40], figureCount: 9 },
    charts: [],
    checks: [],
    footer: '',
    stateWords: { current: '', stale: '' },
    palette: 'fargblind',
    pageWords: '',
  };
}

test('a summary of more pages than Excel takes breaks for is written; Excel divides the rest where a page is full', async () => {
  const { book, model } = openExcel();
  await book.apply(blockPage(blockOf(1_030), 'Blad1', 1));
  const { rows = [] } = model.sheet('Blad1')?.pageBreaks ?? {};
  expect(rows).toHaveLength(1_026);
  expect(rows.slice(0, 2)).toEqual([1, 2]);
});
