import { columnLetters } from './area';
import type { Change } from './change';
import type { LayoutContext } from './layoutContext';
import { BOARD_LIST_NAME, LISTS, type ListSpec } from './lists';
import { pageSetup } from './pageSetup';
import { widthChanges } from './sheetChanges';
import { HEADER_FORMAT } from './sheetStyle';
import { titleRows } from './titleRows';

/** The last sheet, with the words of the drop-downs. */
export const LIST_SHEET = 'Listor';

const HEADER_ROW = 3;
const HELP = 'Orden i rullistorna. Bladet behöver inte ändras; nämndernas namn finns på bladet Nämnder.';

/** The sheet Listor: one list a column, each a named range. Source: layouts.md, Both. */
export function listSheet(context: LayoutContext): readonly Change[] {
  const lists = Object.values(LISTS);
  const header = { row: HEADER_ROW, column: 0, rowCount: 1, columnCount: lists.length };
  return [
    ...titleRows(LIST_SHEET, 'Listor', HELP),
    ...lists.flatMap(({ name, title, words }, column): readonly Change[] => {
      const letter = columnLetters(column);
      const [first, last] = [HEADER_ROW + 2, HEADER_ROW + 1 + words.length];
      return [
        {
          kind: 'cells',
          sheet: LIST_SHEET,
          row: HEADER_ROW,
          column,
          cells: [[title], ...words.map((word) => [word])],
        },
        { kind: 'addName', name, refersTo: `=${LIST_SHEET}!$${letter}$${first}:$${letter}$${last}` },
      ];
    }),
    ...widthChanges(LIST_SHEET, lists.map(widthOf)),
    { kind: 'format', sheet: LIST_SHEET, areas: [header], format: HEADER_FORMAT },
    { kind: 'freezeRows', sheet: LIST_SHEET, rows: HEADER_ROW + 1 },
    pageSetup(LIST_SHEET, context, { titleRows: '$1:$4' }),
  ];
}

/** As wide as the list's longest word, with some air to the next list. */
function widthOf({ title, words }: ListSpec): number {
  return Math.max(...[title, ...words].map((word) => word.length)) + 3;
}

/** The name that gives drop-downs the boards' names; written after tblNamnder. */
export function boardListName(): Change {
  return { kind: 'addName', name: BOARD_LIST_NAME, refersTo: '=tblNamnder[Namn]' };
}
