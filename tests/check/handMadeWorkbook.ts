import type { Finding } from '../../src/domain/finding';
import { checkSnapshot } from '../../src/commands/check';
import { headerText } from '../../src/layout/headerTemplate';
import type { LayoutContext } from '../../src/layout/layoutContext';
import { LAYOUT_NAMES } from '../../src/layout/layoutContext';
import type { NamedCell, RawValue, Snapshot, TableSnapshot } from '../../src/layout/snapshot';
import { STANDARD_TABLES } from '../../src/layout/standardTables';
import { columnsOf, type TableName } from '../../src/layout/tableSpec';
import { checkText } from '../../src/text/checkText';

/** A row by column key. */
export type HandMadeRow = Readonly<Record<string, RawValue>>;

/** Rows by table; tables that are not named are there and empty, those given as null are missing. */
export type HandMadeTables = Readonly<Partial<Record<TableName, readonly HandMadeRow[] | null>>>;

/** What Start says, and number formats of columns. */
export interface HandMadeOptions extends Partial<LayoutContext> {
  /** By column key of tblIndikatorer; `General` otherwise. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Named cells of Regler, by name. */
  readonly limits?: Readonly<Record<string, number>>;
  /** Columns that are left out of every table. */
  readonly without?: readonly string[];
}

const PLAN: LayoutContext = {
  kind: 'plan',
  board: 'Regionstyrelsen',
  year: 2023,
  baselineYear: 2021,
  period: null,
};

/** A follow-up of April 2023 unless the options say otherwise. */
export const FOLLOW_UP = { kind: 'uppfoljning', period: 'April' } as const;

/** A workbook as a reader delivers it; every table begins in A4, rows in row 5. Rows are the board's unless they say. */
export function handMadeSnapshot(tables: HandMadeTables, options: HandMadeOptions = {}): Snapshot {
  const context = { ...PLAN, ...options };
  const names = [
    ['MT_Layout', LAYOUT_NAMES[context.kind]],
    ['MT_Layoutversion', 1],
    ['MT_Namnd', context.board],
    ['MT_Ar', context.year],
    ['MT_Basar', context.baselineYear],
    ['MT_Period', context.period],
    ...Object.entries(options.limits ?? {}),
  ] as const;
  const specs = Object.values(STANDARD_TABLES).filter(
    ({ name, isWritten }) => isWritten(context) && tables[name] !== null,
  );
  return {
    sheets: ['Start', ...specs.map(({ sheet }) => sheet)].map((name) => ({
      name,
      visible: true,
      used: null,
    })),
    names: new Map(
      names.map(([name, value], at): [string, NamedCell] => [
        name.toLowerCase(),
        { name, sheet: 'Start', row: 3 + at, column: 2, value },
      ]),
    ),
    tables: specs
      .filter(({ name }) => name !== 'tblNamnder')
      .map(({ name, sheet }): TableSnapshot => {
        const columns = columnsOf(STANDARD_TABLES[name], context.kind).filter(
          ({ key }) => !(options.without ?? []).includes(key),
        );
        const rows = (tables[name] ?? []).map((row) =>
          columns.map(({ key }): RawValue => row[key] ?? (key === 'board' ? boardOf(context) : null)),
        );
        return {
          name,
          sheet,
          area: { row: 3, column: 0, rowCount: rows.length + 1, columnCount: columns.length },
          hasTotals: false,
          headers: columns.map(({ header }) => headerText(header, context)),
          rows,
          ...(name === 'tblIndikatorer' && {
            numberFormats: rows.map(() => columns.map(({ key }) => options.formats?.[key] ?? 'General')),
          }),
        };
      }),
  };
}

function boardOf({ board }: LayoutContext): string {
  return board === 'Alla nämnder' ? 'Regionstyrelsen' : board;
}

/** The findings of one rule in a hand-made workbook. */
export function findingsOf(
  rule: Finding['rule'],
  tables: HandMadeTables,
  options: HandMadeOptions = {},
): readonly Finding[] {
  return checkSnapshot(handMadeSnapshot(tables, options)).findings.filter((finding) => finding.rule === rule);
}

/** The same in Swedish: `severity cell: message`, with no-break spaces as plain ones. @throws Error when the English is not whole */
export function said(
  rule: Finding['rule'],
  tables: HandMadeTables,
  options: HandMadeOptions = {},
): readonly string[] {
  return findingsOf(rule, tables, options).map((finding) => {
    const { message } = checkText('sv', finding);
    const english = checkText('en', finding).message;
    if (english === message || /undefined|null|NaN/u.test(english + message)) throw new Error(english);
    return `${finding.severity} ${finding.place.address ?? '–'}: ${message.replaceAll('\u00a0', ' ')}`;
  });
}
