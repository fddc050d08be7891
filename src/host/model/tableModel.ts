import { updateTable } from '../../ooxml/tablePart';
import type { TableRecord } from '../../ooxml/tablePart';
import { formatCells, parseAddress } from './address';
import { containsCell, endRow } from './area';
import type { Area } from './area';
import type { SheetModel } from './sheetModel';
import { clearTableFilters } from './table/clearTableFilters';
import { addTableColumn, deleteTableColumn, renameTableColumn } from './table/tableColumns';
import { convertTableToRange, deleteTable } from './table/removeTable';
import { renameTable } from './table/renameTable';
import { resizeTable } from './table/resizeTable';
import { addTableRows, deleteTableRows } from './table/tableRows';
import { setShowHeaders } from './table/tableHeader';
import { setShowTotals } from './table/tableTotals';

/** A column of a table. */
export interface TableColumn {
  /** Stable when columns move. */
  readonly id: string;
  readonly name: string;
  /** From 0. */
  readonly index: number;
}

/** A table (ListObject). */
export class TableModel {
  /** Columns (by the file's id) in which a body cell changed since the file was opened. */
  readonly editedColumns = new Set<number>();
  #area: Area;

  constructor(
    readonly sheet: SheetModel,
    /** What the table's part says; call `commit` after changing it. */
    readonly record: TableRecord,
  ) {
    this.#area = parseAddress(record.ref);
  }

  /** The part's name, e.g. 'xl/tables/table1.xml'. */
  get part(): string {
    return this.record.part;
  }

  /** The file's number as text. */
  get id(): string {
    return String(this.record.id);
  }

  get name(): string {
    return this.record.name;
  }

  /** Renames; formulas follow. @throws HostError InvalidArgument for a name Excel refuses, ItemAlreadyExists */
  set name(name: string) {
    renameTable(this, name);
  }

  /** With header and totals. */
  get area(): Area {
    return this.#area;
  }

  get headerArea(): Area | null {
    return this.showHeaders ? { ...this.#area, rowCount: 1 } : null;
  }

  get bodyArea(): Area {
    const { headerRowCount, totalsRowCount } = this.record;
    return {
      ...this.#area,
      row: this.#area.row + headerRowCount,
      rowCount: this.#area.rowCount - headerRowCount - totalsRowCount,
    };
  }

  get totalsArea(): Area | null {
    return this.showTotals ? { ...this.#area, row: endRow(this.#area) - 1, rowCount: 1 } : null;
  }

  get columns(): readonly TableColumn[] {
    return this.record.columns.map(({ id, name }, index) => ({ id: String(id), name, index }));
  }

  /** The column of that name (whatever its case) or id. */
  column(nameOrId: string | number): TableColumn | undefined {
    const wanted = String(nameOrId).toLowerCase();
    return (
      this.columns.find((column) => column.name.toLowerCase() === wanted) ??
      this.columns.find((column) => column.id === wanted)
    );
  }

  /** Renames a column: its header cell and the formulas follow. @throws HostError InvalidArgument, ItemAlreadyExists */
  renameColumn(index: number, name: string): void {
    renameTableColumn(this, index, name);
  }

  /** Adds a column before `index` (null: last), shifting the cells to the right. */
  addColumn(index: number | null, name?: string): TableColumn {
    return addTableColumn(this, index, name);
  }

  /** Deletes a column and its cells. @throws HostError InvalidOperation for the last one */
  deleteColumn(index: number): void {
    deleteTableColumn(this, index);
  }

  /** Inserts empty body rows before `index` (null: last), shifting the cells below down. */
  addRows(index: number | null, count: number): void {
    addTableRows(this, index, count);
  }

  /** Deletes body rows; the last one is emptied instead. */
  deleteRows(index: number, count: number): void {
    deleteTableRows(this, index, count);
  }

  /** @throws HostError InvalidArgument when the header row would move, no body row is left, or another table is met */
  resize(area: Area): void {
    resizeTable(this, area);
  }

  get showHeaders(): boolean {
    return this.record.headerRowCount > 0;
  }

  set showHeaders(shown: boolean) {
    setShowHeaders(this, shown);
  }

  get showTotals(): boolean {
    return this.record.totalsRowCount > 0;
  }

  /** On: a totals row with 'Summa' and the columns' functions is inserted below. Off: it is removed. */
  set showTotals(shown: boolean) {
    setShowTotals(this, shown);
  }

  /** The style's name, '' for none. */
  get style(): string {
    return this.record.styleName ?? '';
  }

  set style(style: string) {
    this.record.styleName = style === '' ? null : style;
    this.commit();
  }

  get showBandedRows(): boolean {
    return this.record.showBandedRows;
  }

  set showBandedRows(shown: boolean) {
    this.record.showBandedRows = shown;
    this.commit();
  }

  get showBandedColumns(): boolean {
    return this.record.showBandedColumns;
  }

  set showBandedColumns(shown: boolean) {
    this.record.showBandedColumns = shown;
    this.commit();
  }

  get highlightFirstColumn(): boolean {
    return this.record.highlightFirstColumn;
  }

  set highlightFirstColumn(shown: boolean) {
    this.record.highlightFirstColumn = shown;
    this.commit();
  }

  get highlightLastColumn(): boolean {
    return this.record.highlightLastColumn;
  }

  set highlightLastColumn(shown: boolean) {
    this.record.highlightLastColumn = shown;
    this.commit();
  }

  get showFilterButton(): boolean {
    return this.record.hasAutoFilter;
  }

  set showFilterButton(shown: boolean) {
    this.record.hasAutoFilter = shown;
    this.commit();
  }

  /** All rows are shown again; the filter buttons stay. @throws HostError AccessDenied on a protected sheet */
  clearFilters(): void {
    clearTableFilters(this);
  }

  /** The cells stay, the table goes; structured references become plain ones. */
  convertToRange(): void {
    convertTableToRange(this);
  }

  /** The table and its cells' contents and formats go; references to it become #REF!. */
  delete(): void {
    deleteTable(this);
  }

  /** Moves the table's frame; its cells are the caller's business. */
  place(area: Area): void {
    this.#area = area;
    this.record.ref = formatCells(area);
  }

  /** Notes that a cell's contents changed: a column's common formula is looked at again when the file is saved. */
  noteEdit(row: number, column: number): void {
    if (!containsCell(this.bodyArea, row, column)) return;
    const record = this.record.columns[column - this.#area.column];
    if (record !== undefined) this.editedColumns.add(record.id);
  }

  /** Writes the record into the part and lets formulas see the table anew. */
  commit(): void {
    const { workbook, id } = this.sheet;
    updateTable(workbook.package, this.record);
    workbook.contexts.forget();
    workbook.calculation.invalidate();
    workbook.emit({ kind: 'structure', sheetId: id });
  }
}
