/** Where a table stands. Every index counts from 0; rows and columns are the sheet's. */
export interface TableShape {
  readonly name: string;
  readonly sheet: string;
  /** The header's row. A table that shows no header has a number that is not above `firstRow` here, for example -1 or `firstRow`. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalsRow: number | null;
  readonly firstColumn: number;
  readonly columns: readonly string[];
}

/**
 * What the text of a formula depends on besides itself: the cell it stands in, the tables and the defined names.
 * `tables`, `names` and `sheets` are taken as unchanging: give new ones when a table, a name or a sheet changes, and the
 * same ones while they have not (translations are remembered by them).
 */
export interface FormulaContext {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly tables: readonly TableShape[];
  /** The formula of a defined name in file form, as seen from `sheet` (a sheet's own names hide the workbook's); undefined when there is none. */
  readonly names: (name: string, sheet: string) => string | undefined;
  /** The workbook's sheet names; when given, a typed reference takes their spelling and one to no sheet is refused. */
  readonly sheets?: readonly string[];
}

const tablesByName = new WeakMap<readonly TableShape[], Map<string, TableShape>>();

/** Finds a table by its name, in any case. */
export function tableNamed(context: FormulaContext, name: string): TableShape | undefined {
  let index = tablesByName.get(context.tables);
  if (index === undefined) {
    index = new Map(context.tables.map((table) => [table.name.toLowerCase(), table]));
    tablesByName.set(context.tables, index);
  }
  return index.get(name.toLowerCase());
}

/** The table whose area (header and totals included) holds the formula's cell. */
export function enclosingTable(context: FormulaContext): TableShape | undefined {
  return context.tables.find((table) => {
    const inColumns =
      context.column >= table.firstColumn && context.column < table.firstColumn + table.columns.length;
    const first = Math.max(
      0,
      Math.min(table.headerRow < 0 ? table.firstRow : table.headerRow, table.firstRow),
    );
    const inRows = context.row >= first && context.row <= (table.totalsRow ?? table.lastRow);
    return inColumns && inRows && sameName(table.sheet, context.sheet);
  });
}

/** Whether a 0-based row is one of the table's body rows. */
export function isBodyRow(table: TableShape, row: number): boolean {
  return row >= table.firstRow && row <= table.lastRow;
}

/** Excel compares names of sheets, tables, columns and ranges without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}
