import { headerText } from '../../src/layout/headerTemplate';
import type { LayoutContext } from '../../src/layout/layoutContext';
import type { NamedCell, RawValue, Snapshot, TableSnapshot } from '../../src/layout/snapshot';
import { STANDARD_TABLES } from '../../src/layout/standardTables';
import { columnsOf, type TableName } from '../../src/layout/tableSpec';

export const PLAN: LayoutContext = {
  kind: 'plan',
  board: 'Regionstyrelsen',
  year: 2023,
  baselineYear: 2021,
  period: null,
};
export const FOLLOW_UP: LayoutContext = { ...PLAN, kind: 'uppfoljning', period: 'April' };

/** Rows by column key. */
export type TestRow = Readonly<Record<string, RawValue>>;

/** The headers that the layout gives a table. */
export function headersOf(name: TableName, context: LayoutContext): string[] {
  return columnsOf(STANDARD_TABLES[name], context.kind).map(({ header }) => headerText(header, context));
}

/** A table as the layout lays it out, with these rows; header in row 4, from column A. */
export function tableOf(name: TableName, context: LayoutContext, rows: readonly TestRow[]): TableSnapshot {
  const columns = columnsOf(STANDARD_TABLES[name], context.kind);
  const headers = headersOf(name, context);
  return {
    name,
    sheet: STANDARD_TABLES[name].sheet,
    area: { row: 3, column: 0, rowCount: rows.length + 1, columnCount: headers.length },
    hasTotals: false,
    headers,
    rows: rows.map((row) => columns.map(({ key }): RawValue => row[key] ?? null)),
  };
}

/** The named cells of Start; `change` replaces some, undefined takes one away. */
export function startNames(
  context: LayoutContext,
  change: Readonly<Record<string, RawValue | undefined>> = {},
): ReadonlyMap<string, NamedCell> {
  const values: Record<string, RawValue | undefined> = {
    MT_Layout: context.kind === 'plan' ? 'Nämndplan' : 'Uppföljning',
    MT_Layoutversion: 1,
    MT_Namnd: context.board,
    MT_Ar: context.year,
    MT_Period: context.period,
    MT_Basar: context.baselineYear,
    ...change,
  };
  return new Map(
    Object.entries(values).flatMap(([name, value], index) =>
      value === undefined
        ? []
        : [[name.toLowerCase(), { name, sheet: 'Start', row: 3 + index, column: 2, value }] as const],
    ),
  );
}

/** A workbook with every required table, those given in place of the empty ones. */
export function snapshotOf(
  context: LayoutContext,
  tables: readonly TableSnapshot[] = [],
  names = startNames(context),
): Snapshot {
  const given = new Set(tables.map(({ name }) => name));
  const empty = Object.values(STANDARD_TABLES)
    .filter(({ name, isRequired }) => isRequired(context.kind) && !given.has(name))
    .map(({ name }) => tableOf(name, context, [{}]));
  const all = [...empty, ...tables];
  return {
    sheets: ['Start', ...all.map(({ sheet }) => sheet)].map((name) => ({ name, visible: true, used: null })),
    names,
    tables: all,
  };
}

/** Findings as short words: rule, severity and cell. */
export function inShort(
  findings: readonly { rule: string; severity: string; place: { address: string | null } }[],
): string[] {
  return findings.map(({ rule, severity, place }) => `${rule} ${severity} ${place.address ?? '–'}`);
}
