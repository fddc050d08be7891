import type { CollectedLayout, NamedCellText } from '../domain/collect/collectionIssue';
import type { CollectWords } from './collectWords';
import { fileWords } from './fileWords';

const LAYOUTS: Readonly<Record<CollectedLayout, string>> = { plan: 'Plan', uppfoljning: 'Follow-up' };

/** What collecting says in English. */
export const COLLECT_EN: CollectWords = {
  locale: 'en-GB',
  files: fileWords('en'),
  issues: {
    notStandard: () => 'The file is not a plan or follow-up in the standard layout.',
    appendix: () =>
      'The file holds redistributions only, no goals and indicators. Choose the board’s plan or follow-up.',
    boardMissing: () =>
      'The file’s sheet Start does not say which board it is for. Fill in Nämnd there and choose the file again.',
    regionWide: () => 'The file has rows of several boards. Choose each board’s own file.',
    regionItself: () =>
      'The file is for Regionen, which is not a board. The region’s own rows are never changed by collecting.',
    startContradicts: () =>
      'The sheet Start says one thing of year and period and the columns’ headers another, so the columns cannot be relied on. Correct Start or the headers in the file.',
    otherLayout: ({ wanted, found }) =>
      `The file is a ${lower(LAYOUTS[found])} and this workbook a ${lower(LAYOUTS[wanted])}.`,
    unknownBoard: ({ name, nearest }) =>
      nearest === null
        ? `The board “${name}” is not on the sheet Nämnder. Correct Nämnd on the file’s sheet Start, or add the board.`
        : `The board “${name}” is not on the sheet Nämnder. Is ${nearest} meant? Correct Nämnd on the file’s sheet Start.`,
    textTooLong: ({ address }) =>
      `The text in ${address} is longer than an Excel cell can hold. The file is damaged or made to disturb.`,
    newerLayout: ({ version, known }) =>
      `The file has layout version ${version}, and this program knows version ${known}. Something in it may be left unread. Update Måltavlan first.`,
    otherYear: ({ wanted, found }) =>
      found === null
        ? `The file’s sheet Start does not say which year it is for. ${wanted} is collected here.`
        : `The file is for ${found}. ${wanted} is collected here.`,
    otherPeriod: ({ wanted, found }) =>
      found === null
        ? `The file’s sheet Start does not say which period it is for. ${wanted} is collected here.`
        : `The file is for ${found}. ${wanted} is collected here.`,
    sameBoard: ({ board, others, isSame }) =>
      isSame
        ? `The same contents for ${board} as in ${list(others)}. One of the files will do.`
        : `Several files are for ${board}: also ${list(others)}. Choose the one to collect.`,
    missingTable: ({ sheet }) =>
      `The table ${sheet} is missing from the file. If it is collected, the board keeps its old rows there. Run Repair in the file first.`,
    tableLeftOut: ({ sheet, rows }) =>
      `This workbook has no table ${sheet}, so ${rowsOf(rows)} from there ${rows === 1 ? 'is' : 'are'} left out. Run Repair here first.`,
    foreignRows: ({ sheet, count, rows, boards }) =>
      `${sheet}: ${rowsOf(count)} not of this board ${count === 1 ? 'is' : 'are'} left out (${boards.map((name) => (name === '' ? 'blank board' : name)).join(', ')}; row ${rows.join(', ')}${more(count, rows.length)}).`,
    notCalculated: ({ sheet, count, cells }) =>
      `${sheet}: ${count === 1 ? 'a formula lacks' : `${count} formulas lack`} a saved value (${addresses(cells, count)}). Open the file in Excel, save it and choose it again.`,
    errors: ({ errors }) => `The check finds ${errors === 1 ? 'an error' : `${errors} errors`} in the file.`,
    otherLimits: ({ names }) =>
      `The file has other limits on the sheet Regler (${names.join(', ')}). This workbook’s apply here.`,
    columnMissing: ({ sheet, header }) =>
      `${sheet}: the file lacks the column ${header}. What stands there in this workbook is kept.`,
    columnLeftOut: ({ sheet, header, cells }) =>
      `${sheet}: the column ${header} is not here; ${cells === 1 ? 'a filled cell is' : `${cells} filled cells are`} left out.`,
    sheetLeftOut: ({ sheet }) => `The sheet ${sheet} is the board’s own and is left out.`,
    rowsLeftOut: ({ sheet, reason, rows }) =>
      reason === 'sums'
        ? `${sheet}: ${rowsOf(rows)} that ${rows === 1 ? 'looks' : 'look'} like sums or headings ${rows === 1 ? 'is' : 'are'} left out.`
        : `${sheet}: the row Nettoförändring is for all boards and is left out.`,
    otherHeader: ({ sheet, header, writtenAs }) =>
      `${sheet}: the column ${header} bears another year or period than the sheet Start and is read as ${writtenAs}.`,
    unreadableCells: ({ sheet, count, cells }) =>
      `${sheet}: ${count === 1 ? 'a value' : `${count} values`} cannot be read and ${count === 1 ? 'is' : 'are'} collected as written (${quoted(cells, count)}).`,
    overwritten: ({ sheet, count, cells }) =>
      `${sheet}: ${count === 1 ? 'a formula was' : `${count} formulas were`} replaced by what somebody wrote (${quoted(cells, count)}). Here they are computed anew.`,
    ownCells: ({ sheet, label, header, text }) =>
      `${sheet}: the row “${label}” is no longer in the board’s file. Your note in ${header} goes with it: “${text}”.`,
  },
  refusals: {
    notStandard: () => 'The open workbook is not a region-wide plan or follow-up in the standard layout.',
    notRegionWide: () =>
      'The open workbook is one board’s own. Open the region-wide one, whose sheet Start says Alla nämnder, and collect there.',
    newerLayout: () =>
      'The open workbook has a newer layout than the program knows. Update Måltavlan and try again.',
    yearMissing: () =>
      'The sheet Start does not say which year the workbook is for. Fill in År and try again.',
    periodMissing: () =>
      'The sheet Start does not say which period the workbook is for. Fill in Period and try again.',
    notTable: (sheet) =>
      `The table on the sheet ${sheet} is no longer a table. Run Repair and collect again.`,
    protected: (sheet) =>
      `The sheet ${sheet} is protected. Remove the protection on the Review tab and collect again.`,
    noRoom: (sheet) =>
      `Another table on the sheet ${sheet} stands in the way. Move it to a sheet of its own and collect again.`,
    logTaken: (sheet) =>
      `The sheet ${sheet} is no log of collecting, or its columns were changed. Rename the sheet and collect again.`,
  },
  title: ({ layout, year, period }) =>
    [LAYOUTS[layout], period, String(year)].filter((word) => word !== null).join(' '),
  boardUnknown: 'unknown board',
  rows: rowsOf,
  errors: (count) => (count === 0 ? 'no errors' : count === 1 ? '1 error' : `${count} errors`),
  decisions: { take: 'collected', leave: 'left out' },
  sinceLast: {
    first: 'not collected before',
    same: 'unchanged since last time',
    changed: 'changed since last time',
  },
  unchanged: (board) => `${board}: nothing differs from what is here already.`,
  table: ({ sheet, before, after, added, gone, changed, moved }) =>
    `${sheet}: ${before === after ? rowsOf(after) : `${before} rows become ${after}`}${parts([
      [added.length, 'new'],
      [gone.length, 'gone'],
      [changed.length, 'changed'],
      [moved, 'moved'],
    ])}`,
  added: (row) => `New: ${row}`,
  gone: (row) => `Gone: ${row}`,
  changed: (row, column, before, after) => `Changed: ${row}, ${column}: ${after} (was ${before})`,
  absent: (board, rows, collected) =>
    collected === null
      ? `${board}: no file; ${rows === 0 ? 'no rows here' : `${rowsOf(rows)} here ${rows === 1 ? 'is' : 'are'} kept`}.`
      : `${board}: no file; ${rowsOf(rows)} here ${rows === 1 ? 'is' : 'are'} kept, collected ${collected}.`,
  empty: 'blank',
  undecided: (files) =>
    `Nothing is written, for not every file can be collected: ${files}. Correct them, or leave them out.`,
  nothing: 'Everything is here already. Nothing had to change.',
  done: (boards) => `Collected: ${boards}.`,
};

function lower(text: string): string {
  return text.toLocaleLowerCase('en');
}

function rowsOf(count: number): string {
  return count === 1 ? 'one row' : `${count} rows`;
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

function more(count: number, named: number): string {
  return count > named ? ` and ${count - named} more` : '';
}

function addresses(cells: readonly NamedCellText[], count: number): string {
  return cells.map(({ address }) => address).join(', ') + more(count, cells.length);
}

function quoted(cells: readonly NamedCellText[], count: number): string {
  return cells.map(({ address, text }) => `${address} “${text}”`).join(', ') + more(count, cells.length);
}

function parts(counted: readonly (readonly [number, string])[]): string {
  const some = counted.filter(([count]) => count > 0);
  return some.length === 0 ? '' : ` (${some.map(([count, word]) => `${count} ${word}`).join(', ')})`;
}
