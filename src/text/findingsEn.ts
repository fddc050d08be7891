import type { ExpectedValue, ReadingParams, UnreadableReason } from '../domain/readingParams';
import type { ReadingWords } from './findingWords';
import { readAsText } from './findingNumbers';
import { isPlainNumber, oneLine, quotable } from './quotable';

const numbers = new Intl.NumberFormat('en-GB');
const words = new Intl.ListFormat('en', { type: 'disjunction' });
const lists = new Intl.ListFormat('en', { type: 'conjunction' });

/** What the check says in English about a workbook's layout, values and names; words of the workbook stay Swedish. Source: rules.md 4. */
export const findingsEn: ReadingWords = {
  'LAY-01': () => ({
    message:
      'The workbook is not a plan or follow-up in the standard layout: neither the sheet Start nor any of the tables is recognised.',
    fix: '',
  }),
  'LAY-02': ({ form, table, sheet, rows }) => {
    if (form === 'asRange') {
      return {
        message: `The table ${table} on the sheet ${sheet} is no longer an Excel table. ${rowsText(rows)} read all the same, but the table does not grow by itself, and formulas that take from it may have stopped.`,
        fix: `Make the cells the table ${table} again.`,
      };
    }
    const message =
      form === 'missing'
        ? `The table ${table} is missing. No sheet has a table with that name or with its headers.`
        : `The sheet ${sheet} is there, but no header row on it is recognised as the table ${table}. Its rows are not read.`;
    return { message, fix: `Create the table ${table}.` };
  },
  'LAY-03': ({ header, similar, isRequired }, fix) => ({
    message:
      isRequired === 1
        ? `The column “${header}” is missing.${similar === null ? '' : ` The header “${oneLine(similar)}” is like it but is not read.`}`
        : `The header “${oneLine(similar ?? '')}” is not recognised, so the column is not read. Is “${header}” meant?`,
    fix:
      fix?.kind === 'insertColumn'
        ? `Insert the column “${header}”.`
        : `Change the header “${oneLine(similar ?? '')}” to “${header}”.`,
  }),
  'LAY-04': ({ header, expected }) => ({
    message: `The column is called “${oneLine(header)}”, but by the sheet Start it should be “${expected}”. It is read all the same. Change the header, or the year and period on Start.`,
    fix: '',
  }),
  'LAY-05': ({ form, role, kept, other, rows }) => ({
    message:
      form === 'column'
        ? `Two columns have the header “${role}”. ${kept} is read, ${other} is not.`
        : `${other} has the same headers as the table ${role}, which is read from ${kept}. ${rowsText(rows)} not read from ${other}.`,
    fix: '',
  }),
  'LAY-06': ({ version, known }) => ({
    message:
      version === null
        ? `The layout version is missing on the sheet Start. The workbook is read as version ${known}.`
        : `Layout version ${version} is unknown here, where version ${known} is the latest. The workbook is read as far as it is recognised.`,
    fix: '',
  }),
  'LAY-07': (params) => ({
    message: startText(params),
    fix: '',
  }),
  'LAY-08': ({ id, firstRow }) => ({
    message: `The row has the same ID (${id}) as row ${firstRow}. The rows would be mixed up between plan, follow-up and region.`,
    fix: 'Give the lower row a new ID.',
  }),
  'VAL-01': (params, fix) => ({
    message: unreadableText(params),
    fix: `Write “${String(fix?.params['value'] ?? '')}”.`,
  }),
  'VAL-02': ({ form, column, label, value, number, word }) => {
    const read = readAsText('en', { form, number, word });
    return form === 'word'
      ? {
          message: `${cellText(column, label)} is “${quotable(value)}”, with spaces that the formulas do not recognise. It is read as “${read}”.`,
          fix: `Write “${read}”.`,
        }
      : {
          message: `${cellText(column, label)} is the text “${quotable(value)}”. It is read as ${read}, but Excel's formulas do not count it.`,
          fix:
            form === 'date'
              ? `Write the date ${read}.`
              : `Write the number ${read.replace(/\u00a0mkr$/u, '')}.`,
        };
  },
  'VAL-03': ({ column, label }) => ({ message: `${cellText(column, label)} is missing.`, fix: '' }),
  'VAL-04': ({ column, label, value, nearest, words: allowed }, fix) => ({
    message: `${cellText(column, label)} is “${quotable(value)}”, which is not in the list. ${
      nearest === null ? `Choose ${words.format(allowed)}.` : `Is “${nearest}” meant?`
    }`,
    fix: fix?.kind === 'chooseWord' ? 'Choose one of the words in the list.' : `Write “${nearest ?? ''}”.`,
  }),
  'VAL-05': ({ column, label, error, names, count }) => {
    if (names.length === 0)
      return { message: `${cellText(column, label)} shows the error ${error} and cannot be read.`, fix: '' };
    const isOne = names.length === 1;
    const name = `The ${isOne ? 'name' : 'names'} ${lists.format(names)}`;
    const cells = count === 1 ? 'one cell shows' : `${numbers.format(count)} cells show`;
    return {
      message: `${name} ${isOne ? 'is' : 'are'} missing or point${isOne ? 's' : ''} nowhere. That is why ${cells} the error ${error} in ${oneLine(column)}. Repair puts ${isOne ? 'it' : 'them'} back.`,
      fix: '',
    };
  },
  'VAL-06': ({ form, column, label, value }) => {
    const place = `The formula in ${cellText(column, label)}`;
    const message = {
      constant: `${place} is replaced by “${quotable(value)}”, which does not change with what it was computed from.`,
      empty: `${place} is missing: the cell is empty.`,
      changed: `${place} is not the layout's and may give another answer.`,
    }[form];
    return { message, fix: "Put the layout's formula back." };
  },
  'NAM-01': ({ form, value, board, count }) => ({
    message: boardText(form, value, board ?? '', count),
    fix: `Write ${board ?? ''}${count > 1 ? ` in the ${numbers.format(count)} cells` : ''}.`,
  }),
};

const EXPECTED: Readonly<Record<ExpectedValue, string>> = {
  number: 'a number',
  value: 'a number',
  wholeNumber: 'a whole number from 1',
  amount: 'an amount in mkr',
  date: 'a date',
  endDate: 'an end date',
  text: 'a text',
};

const ADVICE: Readonly<Record<UnreadableReason, string>> = {
  pointBeforeThree:
    ' The point may mean thousands or decimals: write thousands with spaces and decimals with a comma.',
  interval: ' Write a single number instead of an interval.',
  approximate: ' Write the number alone, and the reservation in a comment.',
  twoNumbers: ' It looks like two numbers in one cell.',
  unit: ' Write the number alone; the unit goes into the column Enhet.',
  percent: '',
  notWhole: '',
  notPositive: '',
  notDate: ' Write the date as 2023-12-31.',
  truthValue: ' Write Ja or Nej.',
  sumRow: '',
  badCode: '',
  other: '',
};

function unreadableText({ column, label, value, expected, reason }: ReadingParams['VAL-01']): string {
  if (reason === 'sumRow') {
    return `The row “${quotable(value)}” is a sum and is not read as a row. Delete it and turn on the table's own totals row (Table Design, Total Row).`;
  }
  if (reason === 'badCode') {
    return `The code “${quotable(value)}” for ${label ?? 'the board'} cannot be used. Write 1–10 letters or digits, but not region.`;
  }
  const advice =
    expected === 'amount' && reason === 'unit'
      ? ' Write the amount in mkr.'
      : expected === 'endDate'
        ? ' Write the date as 2023-12-31, or Löpande or Tills vidare.'
        : ADVICE[reason];
  const what = isPlainNumber(value) ? quotable(value) : `the text “${quotable(value)}”`;
  return `${cellText(column, label)} is ${what} and cannot be read as ${EXPECTED[expected]}.${advice}`;
}

function startText({ field, value, nearest, readAs }: ReadingParams['LAY-07']): string {
  const name = { layout: 'Arbetsbok', board: 'Nämnd', year: 'År', period: 'Period' }[field];
  const what =
    value === null
      ? `${name} is not filled in on the sheet Start.`
      : `${name} on the sheet Start is “${quotable(value)}”.`;
  const wanted = {
    layout: ' Write Nämndplan or Uppföljning.',
    board:
      value === null ? ' Choose a board, or write Alla nämnder.' : ' That board is not on the sheet Nämnder.',
    year: ' Write a year with four digits.',
    period: ' Write April, Augusti or Helår.',
  }[field];
  const used = readAs === null ? '' : ` It is read as a ${readAs === 'plan' ? 'plan' : 'follow-up'}.`;
  return `${what}${wanted}${nearest === null ? '' : ` Is ${nearest} meant?`}${used}`;
}

function boardText(
  form: ReadingParams['NAM-01']['form'],
  value: string,
  board: string,
  count: number,
): string {
  const where = count > 1 ? ` (${numbers.format(count)} rows)` : '';
  switch (form) {
    case 'unknown':
      return `“${quotable(value)}”${where} is no board on the sheet Nämnder. Correct the name, or add it there.`;
    case 'similar':
      return `“${quotable(value)}”${where} is no board on the sheet Nämnder. Is ${board} meant?`;
    case 'synonym':
      return `“${quotable(value)}”${where} is read as ${board}. Write the name in full, and the formulas count it too.`;
    case 'blank':
      return `Nämnd is empty${count > 1 ? ` in ${numbers.format(count)} rows` : ''} and is read as ${board}. The formulas count only rows with the name in full.`;
    case 'region':
      return `“${quotable(value)}”${where} is the region's own rows, which belong in a samlad workbook alone.`;
  }
}

function cellText(column: string, label: string | null): string {
  return label === null ? oneLine(column) : `${oneLine(column)} for “${label}”`;
}

function rowsText(rows: number | null): string {
  const count = rows ?? 0;
  return count === 1 ? 'One row is' : `${numbers.format(count)} rows are`;
}
