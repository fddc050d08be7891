import { isoDateOf } from '../../layout/excelDate';
import { exampleContext, type ExampleRow, type RuleExample } from '../../layout/examples/ruleExample';
import { headerText } from '../../layout/headerTemplate';
import type { LayoutContext } from '../../layout/layoutContext';
import { isCellError, type RawValue } from '../../layout/snapshot';
import { STANDARD_TABLES } from '../../layout/standardTables';
import type { ColumnSpec } from '../../layout/tableSpec';
import { swedishError } from '../../text/excelErrors';
import type { Language } from '../../text/language';

/** Cells as a sheet shows them; '' for an empty one. */
export interface ExampleCells {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Two decimals, as the money columns have. */
const MONEY = '#,##0.00';

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** The cells of an example that help shows; null where it shows none. */
export function exampleCells(example: RuleExample, language: Language): ExampleCells | null {
  const { shows, tables, renamed = {} } = example;
  if (shows === null) return null;
  if ('startField' in shows) {
    const { label, value } = shows.startField;
    return { sheet: 'Start', headers: [label], rows: [[shownValue(value, null, language)]] };
  }
  const context = exampleContext(example);
  const table = STANDARD_TABLES[shows.table];
  const columns = shows.columns.flatMap((key) => table.columns.find((column) => column.key === key) ?? []);
  return {
    sheet: table.sheet,
    headers: columns.map(({ header }) => {
      const standard = headerText(header, context);
      return renamed[standard] ?? standard;
    }),
    rows: (tables[shows.table] ?? []).map((row) =>
      columns.map((column) => shownCell(row, column, example, context, language)),
    ),
  };
}

function shownCell(
  row: ExampleRow,
  { key, kind }: ColumnSpec,
  { formats = {} }: RuleExample,
  { board }: LayoutContext,
  language: Language,
): string {
  const value = row[key] ?? (key === 'board' ? board : null);
  if (typeof value === 'number' && (kind === 'date' || kind === 'endDate')) return isoDateOf(value);
  return shownValue(value, formats[key] ?? (kind === 'money' ? MONEY : null), language);
}

/** @example shownValue(0.55, '0 %', 'sv') // '55 %' (with a no-break space) */
function shownValue(value: RawValue, format: string | null, language: Language): string {
  if (value === null) return '';
  if (isCellError(value)) return language === 'sv' ? swedishError(value.error) : value.error;
  if (typeof value !== 'number') return String(value);
  const isPercent = format?.includes('%') === true;
  const minimumFractionDigits = format === MONEY ? 2 : 0;
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits,
    maximumFractionDigits: 6,
    ...(isPercent && { style: 'percent' }),
  }).format(value);
}
