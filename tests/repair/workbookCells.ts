import { columnLetters } from '../../src/layout/area';
import type { CellFormat } from '../../src/ooxml/cellFormat';
import { OpcPackage } from '../../src/ooxml/opcPackage';
import { SharedStrings } from '../../src/ooxml/sharedStrings';
import { StylesPart } from '../../src/ooxml/stylesPart';
import { sheetTables } from '../../src/ooxml/tablePart';
import { workbookSheets } from '../../src/ooxml/workbookSheets';
import { WorksheetPart } from '../../src/ooxml/worksheetPart';
import { parseAddress } from '../../src/host/model/address';

/** A cell of a saved file; formulas in file form. */
export interface SavedCell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly formula: string | null;
  readonly format: CellFormat;
}

/** A table of a saved file: the columns' names, and where it stands (0-based). */
export interface SavedTable {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columns: readonly string[];
}

/** Everything in the cells of a saved file, read by the file layer alone. */
export interface SavedWorkbook {
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, SavedCell>>;
  readonly tables: readonly SavedTable[];
}

export function readSaved(bytes: Uint8Array): SavedWorkbook {
  const pkg = OpcPackage.open(bytes);
  const strings = SharedStrings.open(pkg);
  const styles = StylesPart.open(pkg);
  const entries = workbookSheets(pkg);
  return {
    sheets: new Map(
      entries.map(({ name, part }) => [name, cellsOf(WorksheetPart.open(pkg, part, strings), styles)]),
    ),
    tables: entries.flatMap(({ name: sheet, part }) =>
      sheetTables(pkg, part).map(({ name, ref, columns }) => {
        const { row, column, rowCount } = parseAddress(ref);
        return { name, sheet, row, column, rowCount, columns: columns.map((each) => each.name) };
      }),
    ),
  };
}

function cellsOf(part: WorksheetPart, styles: StylesPart): ReadonlyMap<string, SavedCell> {
  const cells = new Map<string, SavedCell>();
  for (const [rowNumber, { cells: row }] of part.rows) {
    for (const [columnNumber, record] of row) {
      const address = `${columnLetters(columnNumber - 1)}${rowNumber}`;
      cells.set(address, {
        address,
        row: rowNumber - 1,
        column: columnNumber - 1,
        value: record.formula === undefined ? record.value : null,
        formula: record.formula?.text ?? null,
        format: styles.format(record.style),
      });
    }
  }
  return cells;
}
