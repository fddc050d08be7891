import type { CellValue } from '../../ooxml/cellValue';
import type { CellFormat, FormatPatch } from '../../ooxml/stylesPart';
import type { WorksheetPart } from '../../ooxml/worksheetPart';
import type { XmlElement } from '../../ooxml/xml';
import type { Area } from './area';
import { SheetCharts } from './chart/sheetCharts';
import type { ConditionalFormatModel } from './conditionalFormatModel';
import { SheetCells } from './sheet/cells';
import { clearArea } from './sheet/clearArea';
import type { ClearWhat } from './sheet/clearArea';
import { SheetColumns } from './sheet/columns';
import { SheetConditionalFormats } from './sheet/conditionalFormats';
import { autofitColumns, autofitRows } from './sheet/autofit';
import { SheetFormats } from './sheet/formats';
import { SheetHyperlinks } from './sheet/hyperlinks';
import type { Hyperlink } from './sheet/hyperlinks';
import { SheetPageBreaks } from './sheet/pageBreaks';
import { SheetPageLayout } from './sheet/pageLayout';
import { protectSheet, readProtection, unprotectSheet } from './sheet/protection';
import { SheetProperties } from './sheet/properties';
import { SheetRows } from './sheet/rows';
import { deleteCells, insertCells } from './sheet/structure';
import { usedArea } from './sheet/usedArea';
import { SheetValidations } from './sheet/validations';
import type { Validation } from './validation';
import { SheetView } from './sheet/view';
import type { Freeze } from './sheet/view';
import type { TableModel } from './tableModel';
import type { WorkbookModel } from './workbookModel';

/** Whether the tab is shown; 'VeryHidden' cannot be shown from Excel's menus. */
export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One worksheet. Rows and columns count from 0. What Excel would refuse throws a HostError. */
export class SheetModel {
  /** Stable as long as the sheet lives, in the form of Excel's own ids. */
  readonly id: string;
  /** The tables, in the order of the file. Kept by the workbook's table list. */
  tables: TableModel[] = [];
  readonly cells: SheetCells;
  readonly formats: SheetFormats;
  readonly columns: SheetColumns;
  readonly rows: SheetRows;
  readonly rules: SheetConditionalFormats;
  readonly validations: SheetValidations;
  /** Page set-up: read its members, `patch` to change them. */
  readonly pageLayout: SheetPageLayout;
  /** Page breaks between rows, set by hand. */
  readonly pageBreaks: SheetPageBreaks;
  readonly hyperlinks: SheetHyperlinks;
  readonly charts: SheetCharts;
  readonly view: SheetView;
  readonly properties: SheetProperties;

  constructor(
    readonly workbook: WorkbookModel,
    /** The cells and the rest of the sheet's part. */
    readonly part: WorksheetPart,
    /** The `sheet` element of workbook.xml. */
    readonly entry: XmlElement,
  ) {
    const number = Number(entry.attributes['sheetId'] ?? 0);
    this.id = `{${number.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
    this.properties = new SheetProperties(this);
    this.columns = new SheetColumns(this);
    this.rows = new SheetRows(this);
    this.formats = new SheetFormats(this);
    this.cells = new SheetCells(this);
    this.rules = new SheetConditionalFormats(this);
    this.validations = new SheetValidations(this);
    this.pageLayout = new SheetPageLayout(this);
    this.pageBreaks = new SheetPageBreaks(this);
    this.hyperlinks = new SheetHyperlinks(this);
    this.charts = new SheetCharts(this);
    this.view = new SheetView(this);
  }

  get name(): string {
    return this.entry.attributes['name'] ?? '';
  }

  /** Renames; formulas follow. @throws HostError as `WorkbookModel.addSheet` */
  set name(name: string) {
    this.workbook.renameSheet(this, name);
  }

  /** Place among the worksheets, from 0. */
  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  set position(position: number) {
    this.workbook.moveSheet(this, position);
  }

  /** @throws HostError InvalidOperation when the last visible sheet would be hidden */
  get visibility(): SheetVisibility {
    return this.properties.visibility;
  }

  set visibility(visibility: SheetVisibility) {
    this.properties.visibility = visibility;
  }

  /** '#RRGGBB', or '' for none. */
  get tabColor(): string {
    return this.properties.tabColor;
  }

  set tabColor(color: string) {
    this.properties.tabColor = color;
  }

  get showGridlines(): boolean {
    return this.view.showGridlines;
  }

  set showGridlines(shown: boolean) {
    this.view.showGridlines = shown;
  }

  get isProtected(): boolean {
    return readProtection(this).isProtected;
  }

  /** The user protects the sheet, without a password. */
  protect(): void {
    protectSheet(this);
  }

  /** The user takes the protection away. */
  unprotect(): void {
    unprotectSheet(this);
  }

  /** The cell's value; a formula is computed when something changed since the file was saved. */
  value(row: number, column: number): CellValue {
    return this.cells.value(row, column);
  }

  /** The formula in Office.js form ('=…'), else the constant as `values` gives it ('' when empty). */
  formula(row: number, column: number): string | number | boolean {
    return this.cells.formula(row, column);
  }

  /** The value as displayed under the cell's number format (en-US separators). */
  text(row: number, column: number): string {
    return this.cells.text(row, column);
  }

  /**
   * Writes as if typed in en-US: '=', numbers, dates, %, TRUE, a leading apostrophe; null leaves the cell, '' empties it.
   * @throws HostError AccessDenied for a locked cell, InvalidArgument for a formula that cannot be parsed or a text over 32 767
   * characters, InvalidOperation inside an array formula
   */
  setInput(row: number, column: number, input: string | number | boolean | null): void {
    this.cells.setInput(row, column, input);
  }

  /** The smallest area with contents (and, unless `valuesOnly`, formats), or null when there is none. */
  usedArea(valuesOnly: boolean): Area | null {
    return usedArea(this, valuesOnly);
  }

  /** The cell's effective format: its own, else its row's, else its column's. */
  format(row: number, column: number): CellFormat {
    return this.formats.at(row, column);
  }

  /** Changes formats of all cells of the area; whole rows and columns keep it for cells to come. */
  patchFormat(area: Area, patch: FormatPatch): void {
    this.formats.patch(area, patch);
  }

  /** Points; 0 when hidden. */
  columnWidth(column: number): number {
    return this.columns.isHidden(column) ? 0 : this.columns.width(column);
  }

  setColumnWidth(column: number, count: number, points: number): void {
    this.columns.setWidth(column, count, points);
  }

  columnHidden(column: number): boolean {
    return this.columns.isHidden(column);
  }

  setColumnHidden(column: number, count: number, hidden: boolean): void {
    this.columns.setHidden(column, count, hidden);
  }

  /** Points; 0 when hidden. */
  rowHeight(row: number): number {
    return this.rows.isHidden(row) ? 0 : this.rows.height(row);
  }

  setRowHeight(row: number, count: number, points: number): void {
    this.rows.setHeight(row, count, points);
  }

  rowHidden(row: number): boolean {
    return this.rows.isHidden(row);
  }

  setRowHidden(row: number, count: number, hidden: boolean): void {
    this.rows.setHidden(row, count, hidden);
  }

  /** Fits widths to the texts: an approximation by text length. */
  autofitColumns(area: Area): void {
    autofitColumns(this, area);
  }

  /** Lets rows take their own height again; wrapped text is estimated by its length. */
  autofitRows(area: Area): void {
    autofitRows(this, area);
  }

  /** Empties contents, formats, or all; 'Hyperlinks' removes links and keeps the text. */
  clear(area: Area, what: ClearWhat): void {
    clearArea(this, area, what);
  }

  /**
   * Inserts empty cells and shifts what was there; whole rows ('Down') and whole columns ('Right') first of all. References, tables,
   * names, rules, merges and print areas everywhere move along; new cells take the format above (left).
   * @throws HostError InvalidOperation when a table, a merged cell or an array would be torn, or cells pushed off the sheet
   */
  insert(area: Area, shift: 'Down' | 'Right'): void {
    insertCells(this, area, shift);
  }

  /** Deletes cells and shifts what follows; references to them become #REF!. @throws HostError as `insert` */
  delete(area: Area, shift: 'Up' | 'Left'): void {
    deleteCells(this, area, shift);
  }

  /** Frozen rows and columns counted from the top left, null for none. */
  get freeze(): Freeze | null {
    return this.view.freeze;
  }

  set freeze(freeze: Freeze | null) {
    this.view.freeze = freeze;
  }

  /** The conditional formats of the sheet, by priority, the first applied first. */
  get conditionalFormats(): readonly ConditionalFormatModel[] {
    return this.rules.all;
  }

  /** Adds a formula rule on top of the others, as Excel does; it has no formula yet. */
  addCustomFormat(area: Area): ConditionalFormatModel {
    return this.rules.addCustom([area]);
  }

  /** @throws HostError ItemNotFound */
  removeConditionalFormat(id: string): void {
    this.rules.remove(id);
  }

  /** The area's validation, 'mixed' when its cells differ, null when none has any. */
  validation(area: Area): Validation | 'mixed' | null {
    return this.validations.at(area);
  }

  /** Replaces whatever validation the area's cells have; null removes it. @throws HostError InvalidArgument */
  setValidation(area: Area, validation: Validation | null): void {
    this.validations.set(area, validation);
  }

  hyperlink(row: number, column: number): Hyperlink | null {
    return this.hyperlinks.at(row, column);
  }

  /** Sets or (null) removes the link of an area; `textToDisplay` is written into its cells as text. */
  setHyperlink(area: Area, link: Hyperlink | null): void {
    this.hyperlinks.set(area, link);
  }
}
