import { workbookOrder } from '../../../ooxml/workbookOrder';
import { child, childrenNamed, element, insertInOrder } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { fileFromOffice, officeFromFile } from '../calc/formulaForms';
import { HostError } from '../hostError';
import { NameModel } from '../nameModel';
import { parseFormula } from '../parseFormula';
import type { SheetModel } from '../sheetModel';
import type { WorkbookModel } from '../workbookModel';
import { requireValidName } from './nameRules';

const BUILT_IN = '_xlnm.';

/** The `definedNames` of workbook.xml. */
export class DefinedNames {
  readonly #models = new WeakMap<XmlElement, NameModel>();

  constructor(private readonly workbook: WorkbookModel) {}

  /** The names that Excel's name manager shows. */
  get all(): readonly NameModel[] {
    return this.everyName.filter((name) => !name.name.startsWith(BUILT_IN));
  }

  /** With Excel's built-in ones: print areas, print titles, filter ranges. */
  get everyName(): readonly NameModel[] {
    const list = child(this.workbook.root, 'definedNames');
    return list === undefined ? [] : childrenNamed(list, 'definedName').map((entry) => this.#modelOf(entry));
  }

  /** The name of that spelling in the scope (null: the workbook). */
  find(name: string, scope: SheetModel | null): NameModel | undefined {
    const lower = name.toLowerCase();
    return this.everyName.find((model) => model.name.toLowerCase() === lower && model.scope === scope);
  }

  scopeOf(entry: XmlElement): SheetModel | null {
    const index = entry.attributes['localSheetId'];
    if (index === undefined) return null;
    const sheetEntry = this.#sheetEntries()[Number(index)];
    return this.workbook.sheets.find((sheet) => sheet.entry === sheetEntry) ?? null;
  }

  add(name: string, refersTo: string, scope: SheetModel | null, comment: string): NameModel {
    requireValidName(name);
    const isTable = scope === null && this.workbook.table(name)?.name.toLowerCase() === name.toLowerCase();
    if (isTable || this.find(name, scope) !== undefined) {
      throw new HostError('ItemAlreadyExists', `the name '${name}' is taken`);
    }
    return this.#insert(name, this.#fileFormula(refersTo, scope), scope, comment === '' ? {} : { comment });
  }

  /**
   * Sets, replaces or (null) removes one of Excel's own names of a sheet.
   * @param kind 'Print_Area', 'Print_Titles' …
   * @param fileFormula file form, no '='
   */
  setBuiltIn(kind: string, scope: SheetModel, fileFormula: string | null): void {
    const existing = this.find(BUILT_IN + kind, scope);
    if (fileFormula === null) {
      if (existing !== undefined) this.remove(existing);
    } else if (existing === undefined) {
      this.#insert(BUILT_IN + kind, fileFormula, scope, {});
    } else {
      this.setFileFormula(existing, fileFormula);
    }
  }

  /** The formula of one of Excel's own names of a sheet, file form, or null. */
  builtIn(kind: string, scope: SheetModel): string | null {
    return this.find(BUILT_IN + kind, scope)?.fileFormula ?? null;
  }

  officeFormula(name: NameModel): string {
    const sheet = name.scope ?? this.workbook.sheets[0];
    if (sheet === undefined) return `=${name.fileFormula}`;
    return officeFromFile(name.fileFormula, this.workbook.contexts.ofName(sheet));
  }

  setFormula(name: NameModel, refersTo: string): void {
    this.setFileFormula(name, this.#fileFormula(refersTo, name.scope));
  }

  setFileFormula(name: NameModel, fileFormula: string): void {
    name.entry.children = [fileFormula];
    this.#changed(name.entry);
  }

  remove(name: NameModel): void {
    const list = child(this.workbook.root, 'definedNames');
    if (list?.children.includes(name.entry) !== true) {
      throw new HostError('ItemNotFound', 'the name is deleted');
    }
    list.children = list.children.filter((entry) => entry !== name.entry);
    if (list.children.length === 0) {
      this.workbook.root.children = this.workbook.root.children.filter((node) => node !== list);
    }
    this.#changed(name.entry);
  }

  /**
   * Sheets were moved or removed: renumbers the scopes and drops the names of sheets that are gone.
   * @param before the `sheet` elements as they stood before
   */
  renumberScopes(before: readonly XmlElement[]): void {
    const list = child(this.workbook.root, 'definedNames');
    if (list === undefined) return;
    const after = this.#sheetEntries();
    for (const entry of childrenNamed(list, 'definedName')) {
      const index = entry.attributes['localSheetId'];
      if (index === undefined) continue;
      const sheet = before[Number(index)];
      const place = sheet === undefined ? -1 : after.indexOf(sheet);
      if (place < 0) list.children = list.children.filter((node) => node !== entry);
      else entry.attributes['localSheetId'] = String(place);
    }
    if (list.children.length === 0) {
      this.workbook.root.children = this.workbook.root.children.filter((node) => node !== list);
    }
    this.#changed();
  }

  #insert(
    name: string,
    fileFormula: string,
    scope: SheetModel | null,
    attributes: Record<string, string>,
  ): NameModel {
    const root = this.workbook.root;
    let list = child(root, 'definedNames');
    if (list === undefined) {
      list = element('definedNames');
      insertInOrder(root, list, workbookOrder);
    }
    const localSheetId = scope === null ? undefined : this.#sheetEntries().indexOf(scope.entry);
    const entry = element('definedName', { name, localSheetId, ...attributes }, fileFormula);
    const key = sortKey(name);
    const place = list.children.findIndex(
      (node) => typeof node !== 'string' && sortKey(node.attributes['name'] ?? '') > key,
    );
    list.children.splice(place < 0 ? list.children.length : place, 0, entry);
    this.#changed(entry);
    return this.#modelOf(entry);
  }

  #fileFormula(refersTo: string, scope: SheetModel | null): string {
    const sheet = scope ?? this.workbook.sheets[0];
    if (sheet === undefined) throw new HostError('GeneralException', 'the workbook has no sheet');
    if (!refersTo.startsWith('=')) {
      return Number.isFinite(Number(refersTo)) && refersTo.trim() !== ''
        ? refersTo
        : `"${refersTo.replaceAll('"', '""')}"`;
    }
    return parseFormula(() => fileFromOffice(refersTo, this.workbook.contexts.ofName(sheet)));
  }

  #sheetEntries(): XmlElement[] {
    const sheets = child(this.workbook.root, 'sheets');
    return sheets === undefined ? [] : childrenNamed(sheets, 'sheet');
  }

  #modelOf(entry: XmlElement): NameModel {
    let model = this.#models.get(entry);
    if (model === undefined) {
      model = new NameModel(this.workbook, entry);
      this.#models.set(entry, model);
    }
    return model;
  }

  /** @param entry the name that changed; without one, several did */
  #changed(entry?: XmlElement): void {
    this.workbook.touch();
    this.workbook.contexts.forget();
    // No formula computes with the print titles and areas: a new page set-up leaves the values alone.
    if (entry?.attributes['name']?.startsWith(BUILT_IN) !== true) this.workbook.calculation.invalidate();
    this.workbook.emit({ kind: 'structure' });
  }
}

/** Excel sorts names without regard to case, its own ones by their plain part. */
function sortKey(name: string): string {
  return name.replace(BUILT_IN, '').toLowerCase();
}
