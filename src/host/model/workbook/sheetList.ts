import { element } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { WorksheetPart } from '../../../ooxml/worksheetPart';
import { HostError } from '../hostError';
import { SheetModel } from '../sheetModel';
import type { WorkbookModel } from '../workbookModel';
import { applyFormulaEdit } from './applyFormulaEdit';
import { requireValidSheetName } from './nameRules';
import { removeUnreachableParts } from './removeUnreachableParts';
import { sheetEntries, sheetsElement, workbookView } from './sheetEntries';
import { isStructureLocked } from './workbookProperties';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

function blankSheet(): XmlElement {
  return element(
    'worksheet',
    { xmlns: NAMESPACE, 'xmlns:r': RELATIONSHIPS },
    element('dimension', { ref: 'A1' }),
    element('sheetViews', {}, element('sheetView', { workbookViewId: 0 })),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('sheetData'),
    element('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
  );
}

/** The worksheets of a workbook; chart sheets keep their place but are not shown, as in Office.js. */
export class SheetList {
  #all: SheetModel[] = [];

  constructor(private readonly workbook: WorkbookModel) {
    const relationships = new Map(
      workbook.package
        .relationships(workbook.package.workbookPart())
        .map((relationship) => [relationship.id, relationship]),
    );
    for (const entry of sheetEntries(workbook)) {
      const relationship = relationships.get(entry.attributes['r:id'] ?? '');
      if (relationship?.type.endsWith('/worksheet') === true) this.#open(entry, relationship.target);
    }
  }

  get all(): readonly SheetModel[] {
    return this.#all;
  }

  byName(name: string): SheetModel | undefined {
    const lower = name.toLowerCase();
    return this.#all.find((sheet) => sheet.name.toLowerCase() === lower);
  }

  byId(id: string): SheetModel | undefined {
    return this.#all.find((sheet) => sheet.id === id);
  }

  add(name?: string): SheetModel {
    this.#requireUnlocked();
    const chosen = name ?? this.#freeName();
    this.#requireFree(chosen, null);
    const { workbook } = this;
    const part = workbook.package.freePartName('xl/worksheets/sheet', '.xml');
    workbook.package.addPart(part, blankSheet(), CONTENT_TYPE);
    const id = workbook.package.addRelationship(
      workbook.package.workbookPart(),
      `${RELATIONSHIPS}/worksheet`,
      part,
    );
    const numbers = sheetEntries(workbook).map((entry) => Number(entry.attributes['sheetId'] ?? 0));
    const entry = element('sheet', { name: chosen, sheetId: Math.max(0, ...numbers) + 1, 'r:id': id });
    workbook.root.attributes['xmlns:r'] ??= RELATIONSHIPS;
    sheetsElement(workbook).children.push(entry);
    const sheet = this.#open(entry, part);
    this.#changed();
    workbook.edits.tell({ kind: 'sheetAdded', sheet });
    return sheet;
  }

  move(sheet: SheetModel, position: number): void {
    this.#requireUnlocked();
    if (!Number.isInteger(position) || position < 0 || position >= this.#all.length) {
      throw new HostError('InvalidArgument', `there is no place ${position} among the sheets`);
    }
    const active = this.workbook.activeSheet;
    const before = sheetEntries(this.workbook);
    const others = this.#all.filter((other) => other !== sheet);
    const next = others[position];
    const entries = before.filter((entry) => entry !== sheet.entry);
    const place = next === undefined ? entries.length : entries.indexOf(next.entry);
    entries.splice(place, 0, sheet.entry);
    sheetsElement(this.workbook).children = entries;
    this.#all = [...others.slice(0, position), sheet, ...others.slice(position)];
    this.workbook.definedNames.renumberScopes(before);
    this.#keepActive(active);
    this.#changed();
  }

  delete(sheet: SheetModel): void {
    this.#requireUnlocked();
    if (!this.#all.includes(sheet)) throw new HostError('ItemNotFound', 'the sheet is deleted');
    const visible = this.#all.filter((other) => other !== sheet && other.visibility === 'Visible');
    if (visible.length === 0) {
      throw new HostError('InvalidOperation', 'a workbook must keep one visible sheet');
    }
    const { workbook } = this;
    const active = workbook.activeSheet;
    const neighbour = visible.find((other) => other.position > sheet.position) ?? visible.at(-1);
    for (const table of sheet.tables) {
      applyFormulaEdit(workbook, { kind: 'deleteTable', table: table.name }, sheet);
    }
    applyFormulaEdit(workbook, { kind: 'deleteSheet', sheet: sheet.name }, sheet);
    const before = sheetEntries(workbook);
    sheetsElement(workbook).children = before.filter((entry) => entry !== sheet.entry);
    this.#all = this.#all.filter((other) => other !== sheet);
    workbook.definedNames.renumberScopes(before);
    workbook.package.removeRelationship(
      workbook.package.workbookPart(),
      sheet.entry.attributes['r:id'] ?? '',
    );
    removeUnreachableParts(workbook.package, sheet.part.part);
    workbook.tracked.forgetSheet(sheet);
    const front = active === sheet ? neighbour : active;
    if (front !== undefined) this.#keepActive(front);
    this.#changed();
    workbook.edits.tell({ kind: 'sheetDeleted', sheet });
    if (front !== undefined && front !== active) {
      workbook.edits.tell({ kind: 'activated', sheet: front, before: active });
    }
  }

  rename(sheet: SheetModel, name: string): void {
    if (name === sheet.name) return;
    this.#requireUnlocked();
    this.#requireFree(name, sheet);
    applyFormulaEdit(this.workbook, { kind: 'renameSheet', sheet: sheet.name, newName: name });
    sheet.entry.attributes['name'] = name;
    this.#changed();
  }

  #open(entry: XmlElement, part: string): SheetModel {
    const { workbook } = this;
    const sheet = new SheetModel(
      workbook,
      WorksheetPart.open(workbook.package, part, workbook.strings),
      entry,
    );
    this.#all.push(sheet);
    return sheet;
  }

  #requireUnlocked(): void {
    if (isStructureLocked(this.workbook.root)) {
      throw new HostError('AccessDenied', "the workbook's structure is protected");
    }
  }

  #requireFree(name: string, except: SheetModel | null): void {
    requireValidSheetName(name);
    const lower = name.toLowerCase();
    const isTaken = sheetEntries(this.workbook).some(
      (entry) => entry !== except?.entry && (entry.attributes['name'] ?? '').toLowerCase() === lower,
    );
    if (isTaken) throw new HostError('ItemAlreadyExists', `there is already a sheet '${name}'`);
  }

  #freeName(): string {
    const taken = new Set(
      sheetEntries(this.workbook).map((entry) => (entry.attributes['name'] ?? '').toLowerCase()),
    );
    let number = sheetEntries(this.workbook).length + 1;
    while (taken.has(`blad${number}`)) number += 1;
    return `Blad${number}`;
  }

  #keepActive(sheet: SheetModel): void {
    const view = workbookView(this.workbook);
    view.attributes['activeTab'] = String(sheetEntries(this.workbook).indexOf(sheet.entry));
    delete view.attributes['firstSheet'];
    for (const other of this.#all) other.view.isSelected = other === sheet;
  }

  #changed(): void {
    this.workbook.touch();
    this.workbook.contexts.forget();
    this.workbook.calculation.invalidate();
    this.workbook.emit({ kind: 'sheets' });
  }
}
