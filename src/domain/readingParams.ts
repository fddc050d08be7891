/** The row a cell finding speaks of, in the row's own words: the indicator, the goal, the area … null when the row has none. */
interface CellWords {
  /** The column's header as it stands. */
  readonly column: string;
  readonly label: string | null;
}

/** Why a value could not be read, so that the message can say what to do. */
export type UnreadableReason =
  | 'pointBeforeThree'
  | 'interval'
  | 'approximate'
  | 'twoNumbers'
  | 'unit'
  | 'percent'
  | 'notWhole'
  | 'notPositive'
  | 'notDate'
  | 'truthValue'
  | 'sumRow'
  | 'badCode'
  | 'other';

/** What a column holds, in the words of VAL-01. */
export type ExpectedValue = 'number' | 'value' | 'wholeNumber' | 'amount' | 'date' | 'endDate' | 'text';

/**
 * What the findings of reading mention, by rule; the params of a {@link Finding} with that rule have these keys. Source: rules.md 4.
 */
export interface ReadingParams {
  'LAY-01': Readonly<Record<string, never>>;
  /** `asRange`: the rows are read, but the table has been converted to a range. */
  'LAY-02': {
    readonly form: 'missing' | 'unrecognised' | 'asRange';
    readonly table: string;
    readonly sheet: string;
    readonly rows: number | null;
  };
  /** `similar`: a header that stands there and is read as nothing. `isRequired` is 1 or 0. */
  'LAY-03': { readonly header: string; readonly similar: string | null; readonly isRequired: 0 | 1 };
  'LAY-04': { readonly header: string; readonly expected: string };
  /** `kept` is read, `other` is not; `rows` of a table that is not read. */
  'LAY-05': {
    readonly form: 'table' | 'column';
    readonly role: string;
    readonly kept: string;
    readonly other: string;
    readonly rows: number | null;
  };
  'LAY-06': { readonly version: string | null; readonly known: number };
  'LAY-07': {
    readonly field: 'layout' | 'board' | 'year' | 'period';
    readonly value: string | null;
    readonly nearest: string | null;
    /** What is used instead; null when nothing is. */
    readonly readAs: string | null;
  };
  'LAY-08': { readonly id: string; readonly firstRow: number };
  'VAL-01': CellWords & {
    readonly value: string;
    readonly expected: ExpectedValue;
    readonly reason: UnreadableReason;
  };
  /** `value` is the text as it stands; `number` what it is read as (amounts in mkr, dates as Excel serial numbers), or `word`. */
  'VAL-02': CellWords & {
    readonly form: 'number' | 'percent' | 'amount' | 'date' | 'word';
    readonly value: string;
    readonly number: number | null;
    readonly word: string | null;
  };
  'VAL-03': CellWords;
  'VAL-04': CellWords & {
    readonly value: string;
    readonly nearest: string | null;
    readonly words: readonly string[];
  };
  /** `names`: those whose loss explains the error; the finding then stands for `count` cells of the column. */
  'VAL-05': CellWords & {
    readonly error: string;
    readonly names: readonly string[];
    readonly count: number;
  };
  'VAL-06': CellWords & { readonly form: 'constant' | 'empty' | 'changed'; readonly value: string };
  /** `count` cells with this spelling; `blank`: Nämnd is empty in a one-board workbook and read as `board`. */
  'NAM-01': {
    readonly form: 'unknown' | 'similar' | 'synonym' | 'blank' | 'region';
    readonly value: string;
    readonly board: string | null;
    readonly count: number;
  };
}

/** The rules that reading a workbook can find broken. */
export type ReadingRule = keyof ReadingParams;
