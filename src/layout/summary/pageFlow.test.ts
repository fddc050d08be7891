import type { SummaryRow } from './summaryBlock';
import { pageFlow, pagePoints } from './pageFlow';
import { summaryGrid } from './summaryGrid';
import { cell, SummaryRows } from './summaryRows';
import type { SummarySection } from './summarySection';
import { summarySheetWords } from '../../text/summarySheetWords';

const rows = new SummaryRows(summaryGrid(false, 9, 7.8));
const words = summarySheetWords('sv');
const room = pagePoints(rows.grid);

function section(key: string, units: number, height: number, isTable = false): SummarySection {
  return {
    key,
    heading: rows.heading(key, key),
    headers: [rows.header(key, { text: 'Namn' }, ['Tal'])],
    units: Array.from({ length: units }, (_, index) => [
      { ...rows.row(`${key}:${index}`, 'item', { 4: cell('plain', 'x') }), height },
    ]),
    ...(isTable && { isTable: true as const }),
  };
}

/** The rows' keys, page by page. */
function pages(flow: readonly SummaryRow[]): readonly (readonly string[])[] {
  return flow.reduce<string[][]>(
    (found, { key, breakBefore }) =>
      breakBefore === true ? [...found, [key]] : [...found.slice(0, -1), [...(found.at(-1) ?? []), key]],
    [[]],
  );
}

test('a long list goes on over the page, with its heading and its headers again', () => {
  const [first = [], second = []] = pages(
    pageFlow([section('a', 10, room / 8)], { rows, words, used: 0, repeated: 40 }),
  );
  expect(first.slice(0, 4)).toEqual(['space:a', 'heading:a', 'header:a', 'a:0']);
  expect(second.slice(0, 2)).toEqual(['heading:a:2', 'header:a:2']);
  expect([...first, ...second].filter((key) => /^a:\d+$/u.test(key))).toHaveLength(10);
});

test('a table that fits on a page is not torn', () => {
  const flow = pageFlow([section('a', 4, room / 8, true)], { rows, words, used: room * 0.6, repeated: 40 });
  expect(pages(flow)).toEqual([['space:a'], ['heading:a', 'header:a', 'a:0', 'a:1', 'a:2', 'a:3']]);
});

test('no page holds more than it can', () => {
  const sections = [
    section('a', 7, 90),
    section('b', 3, 200, true),
    section('c', 30, 33),
    section('d', 1, 20),
  ];
  const flow = pageFlow(sections, { rows, words, used: room * 0.7, repeated: 40 });
  let left = room * 0.3;
  for (const { breakBefore, height } of flow) {
    if (breakBefore === true) left = room - 40;
    left -= height ?? 0;
    expect(left).toBeGreaterThanOrEqual(-2);
  }
});
