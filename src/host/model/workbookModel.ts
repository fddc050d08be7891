import { OpcPackage } from '../../ooxml/opcPackage';
import { SharedStrings } from '../../ooxml/sharedStrings';
import { StylesPart } from '../../ooxml/stylesPart';
import { refuseTwins } from '../../ooxml/workbookSheets';
import type { XmlElement } from '../../ooxml/xml';
import type { Area } from './area';
import type { EngineFactory } from './calc/calcEngine';
import type { FormulaContext } from './calc/formulaForms';
import type { ModelChange } from './modelChange';
import type { NameModel } from './nameModel';
import type { SheetModel } from './sheetModel';
import type { TableModel } from './tableModel';
import type { TrackedArea } from './trackedArea';
import { Calculation } from './workbook/calculation';
import { ChangeEmitter } from './workbook/changeEmitter';
import { DefinedNames } from './workbook/definedNames';
import { EditEmitter } from './workbook/editEmitter';
import { FormulaContexts } from './workbook/formulaContexts';
import { saveWorkbook } from './workbook/saveWorkbook';
import { SheetList } from './workbook/sheetList';
import { TableList } from './workbook/tableList';
import { TrackedAreas } from './workbook/trackedAreas';
import type { Uncomputed } from './workbook/uncomputed';
import { isStructureLocked, lockStructure, readDate1904 } from './workbook/workbookProperties';
import { readSelection, setActiveSheet, setSelection } from './workbook/selection';

/** How a workbook is opened. */
export interface WorkbookOptions {
  /** Makes the formula engine on first need; null for none: formulas then keep the file's cached values. */
  readonly engine: EngineFactory | null;
}

/** The cells that the user has selected. */
export interface Selection {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/**
 * An open workbook: the embedded host's Excel. It works on the file's own XML trees, so that what nobody touches is saved
 * byte for byte. Everything that Excel would refuse throws a HostError and leaves the workbook as it was.
 */
export class WorkbookModel {
  readonly package: OpcPackage;
  readonly strings: SharedStrings;
  readonly styles: StylesPart;
  readonly calculation: Calculation;
  readonly contexts: FormulaContexts;
  readonly tracked: TrackedAreas;
  /** What is done, step by step, for who raises Excel's events. */
  readonly edits = new EditEmitter();
  /** True for workbooks whose dates count from 1904. */
  readonly date1904: boolean;
  readonly #part: string;
  readonly #changes = new ChangeEmitter();
  readonly #sheets: SheetList;
  readonly #names: DefinedNames;
  readonly #tables: TableList;

  private constructor(opened: OpcPackage, options: WorkbookOptions) {
    this.package = opened;
    this.#part = opened.workbookPart();
    this.strings = SharedStrings.open(opened);
    this.styles = StylesPart.open(opened);
    this.date1904 = readDate1904(this.root);
    this.contexts = new FormulaContexts(this);
    this.tracked = new TrackedAreas();
    this.#names = new DefinedNames(this);
    this.#sheets = new SheetList(this);
    this.#tables = new TableList(this);
    this.calculation = new Calculation(this, options.engine);
  }

  /**
   * Opens an .xlsx or .xlsm file.
   * @throws OoxmlError when it is none, is encrypted, broken or too large
   */
  static open(bytes: Uint8Array, options: WorkbookOptions): WorkbookModel {
    const model = new WorkbookModel(OpcPackage.open(bytes), options);
    refuseTwins(model.sheets.map(({ name }) => name));
    // Excel too says when it opens a file that a sheet is broken, and not in the middle of somebody's work.
    for (const sheet of model.sheets) sheet.part.read();
    return model;
  }

  /** A new workbook with one empty sheet, 'Blad1'. */
  static blank(options: WorkbookOptions): WorkbookModel {
    return new WorkbookModel(OpcPackage.blankWorkbook(), options);
  }

  /** The live tree of workbook.xml; call `touch` after changing it. */
  get root(): XmlElement {
    return this.package.xml(this.#part);
  }

  /** Marks workbook.xml as changed. */
  touch(): void {
    this.package.touch(this.#part);
  }

  /** The file as it is now; formulas are computed first when something changed. Parts nobody touched keep their bytes. */
  save(): Uint8Array {
    return saveWorkbook(this);
  }

  /** The worksheets in tab order. */
  get sheets(): readonly SheetModel[] {
    return this.#sheets.all;
  }

  /** The sheet of that name, whatever its case. */
  sheet(name: string): SheetModel | undefined {
    return this.#sheets.byName(name);
  }

  /** The sheet of that id. */
  sheetById(id: string): SheetModel | undefined {
    return this.#sheets.byId(id);
  }

  /**
   * Adds an empty sheet last; without a name it is called 'Blad2' and so on.
   * @throws HostError InvalidArgument for a name Excel refuses, ItemAlreadyExists for one that is taken
   */
  addSheet(name?: string): SheetModel {
    return this.#sheets.add(name);
  }

  /** Moves a sheet to a place among the worksheets, from 0. @throws HostError InvalidArgument outside them */
  moveSheet(sheet: SheetModel, position: number): void {
    this.#sheets.move(sheet, position);
  }

  /**
   * Deletes a sheet; formulas that pointed there hold #REF!, its own names and tables are gone.
   * @throws HostError InvalidOperation for the last visible sheet
   */
  deleteSheet(sheet: SheetModel): void {
    this.#sheets.delete(sheet);
  }

  /** Renames a sheet; formulas, names and charts follow. @throws HostError as `addSheet` */
  renameSheet(sheet: SheetModel, name: string): void {
    this.#sheets.rename(sheet, name);
  }

  /** Whether sheets may not be added, deleted, renamed, moved or hidden: the user protects the workbook, without a password. */
  get isStructureProtected(): boolean {
    return isStructureLocked(this.root);
  }

  set isStructureProtected(isProtected: boolean) {
    lockStructure(this.root, isProtected);
    this.touch();
  }

  /** The sheet in front. Hidden sheets cannot be (HostError InvalidOperation). */
  get activeSheet(): SheetModel {
    return readSelection(this).sheet;
  }

  set activeSheet(sheet: SheetModel) {
    setActiveSheet(this, sheet);
  }

  /** What is selected in the sheet in front; setting it brings its sheet to the front. */
  get selection(): Selection {
    return readSelection(this);
  }

  set selection(selection: Selection) {
    setSelection(this, selection);
  }

  /** All tables, by sheet, in the order of the file. */
  get tables(): readonly TableModel[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** The table of that name (whatever its case) or id. */
  table(nameOrId: string): TableModel | undefined {
    return this.#tables.find(nameOrId);
  }

  /**
   * Makes a table of an area, named 'Tabell1' and so on. Header cells become text and unique, as Excel makes them. Without headers
   * a header row is inserted above; an area of one row gets an empty body row.
   * @throws HostError InvalidArgument when it meets another table or a merged cell, AccessDenied on a protected sheet
   */
  addTable(sheet: SheetModel, area: Area, hasHeaders: boolean): TableModel {
    return this.#tables.add(sheet, area, hasHeaders);
  }

  /** The defined names, without Excel's hidden built-in ones. */
  get names(): readonly NameModel[] {
    return this.#names.all;
  }

  /** The registry behind `names`, with the built-in ones too. */
  get definedNames(): DefinedNames {
    return this.#names;
  }

  /** The registry behind `tables`. */
  get tableList(): TableList {
    return this.#tables;
  }

  /** The name of that spelling in a scope (null or absent: the workbook). */
  name(name: string, scope: SheetModel | null = null): NameModel | undefined {
    return this.#names.find(name, scope);
  }

  /**
   * Defines a name.
   * @param refersTo in Office.js form, e.g. '=Start!$C$4' or '=tblNamnder[Namn]'; a text without '=' is a constant
   * @throws HostError InvalidArgument for a name or formula Excel refuses, ItemAlreadyExists for a name that is taken
   */
  addName(name: string, refersTo: string, scope?: SheetModel, comment?: string): NameModel {
    return this.#names.add(name, refersTo, scope ?? null, comment ?? '');
  }

  /** What a formula in that cell means depends on. */
  formulaContext(sheet: SheetModel, row: number, column: number): FormulaContext {
    return this.contexts.at(sheet, row, column);
  }

  /** Computes what changed, if anything did. */
  calculate(): void {
    this.calculation.calculate();
  }

  /** Starts a batch: listeners hear at its end, and nothing is computed unless a formula's value is asked for. May nest. */
  beginBatch(): void {
    this.#changes.begin();
  }

  /** Ends a batch. */
  endBatch(): void {
    this.#changes.end();
  }

  /** Listens to changes; the answer stops it. */
  onChange(listener: (change: ModelChange) => void): () => void {
    return this.#changes.listen(listener);
  }

  /** Tells listeners of a change; for the model's own files. */
  emit(change: ModelChange): void {
    this.#changes.emit(change);
  }

  /** Follows an area through structure edits, until released. */
  trackArea(sheet: SheetModel, area: Area): TrackedArea {
    return this.tracked.track(sheet, area);
  }

  /** The formulas whose value the engine could not give: they keep the file's cached value. */
  get uncomputed(): readonly Uncomputed[] {
    return this.calculation.uncomputed();
  }
}
