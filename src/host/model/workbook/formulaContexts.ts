import type { FormulaContext, TableShape } from '../calc/formulaForms';
import { endColumn, endRow } from '../area';
import type { SheetModel } from '../sheetModel';
import type { TableModel } from '../tableModel';
import type { WorkbookModel } from '../workbookModel';

/** The table as formulas see it. */
export function tableShape(table: TableModel): TableShape {
  const body = table.bodyArea;
  return {
    name: table.name,
    sheet: table.sheet.name,
    headerRow: table.headerArea?.row ?? -1,
    firstRow: body.row,
    lastRow: endRow(body) - 1,
    totalsRow: table.totalsArea?.row ?? null,
    firstColumn: body.column,
    columns: table.columns.map((column) => column.name).slice(0, endColumn(body) - body.column),
  };
}

/** What formulas mean depends on tables and names; both lists are kept until one of them changes. */
export class FormulaContexts {
  #tables: readonly TableShape[] | null = null;
  #sheets: readonly string[] | null = null;
  /** A new function each time: translated formulas are remembered by it. */
  #lookUpName: FormulaContext['names'] | null = null;

  constructor(private readonly workbook: WorkbookModel) {}

  /** Call after any change of tables, names or sheets' names. */
  forget(): void {
    this.#tables = null;
    this.#sheets = null;
    this.#lookUpName = null;
  }

  at(sheet: SheetModel, row: number, column: number): FormulaContext {
    this.#tables ??= this.workbook.tables.map(tableShape);
    this.#lookUpName ??= this.#makeLookUp();
    this.#sheets ??= this.workbook.sheets.map((each) => each.name);
    return {
      sheet: sheet.name,
      row,
      column,
      tables: this.#tables,
      names: this.#lookUpName,
      sheets: this.#sheets,
    };
  }

  /** For a name's formula, which stands in no cell: no table is its own. */
  ofName(scope: SheetModel): FormulaContext {
    return { ...this.at(scope, 0, 0), row: -1, column: -1 };
  }

  #makeLookUp(): FormulaContext['names'] {
    const names = this.#readNames();
    return (name, sheet) => {
      const lower = name.toLowerCase();
      return names.get(`${sheet.toLowerCase()}!${lower}`) ?? names.get(`!${lower}`);
    };
  }

  #readNames(): Map<string, string> {
    const names = new Map<string, string>();
    for (const name of this.workbook.definedNames.everyName) {
      const scope = name.scope?.name.toLowerCase() ?? '';
      names.set(`${scope}!${name.name.toLowerCase()}`, name.fileFormula);
    }
    return names;
  }
}
