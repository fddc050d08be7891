import { localName } from '../../../ooxml/drawingPart';
import { updateTable } from '../../../ooxml/tablePart';
import { textOf } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { shiftFormula } from '../calc/formulaForms';
import type { StructureEdit } from '../calc/formulaForms';
import { formulaElements } from '../sheet/formulaElements';
import type { SheetModel } from '../sheetModel';
import type { WorkbookModel } from '../workbookModel';

/** Text that must occur in a formula for the edit to concern it; null when the home sheet decides. */
function mentioned(edit: StructureEdit): string | null {
  if ('at' in edit) return null;
  if (edit.kind === 'convertTable') return null;
  if ('table' in edit) return edit.table;
  if ('sheet' in edit) return edit.sheet;
  return edit.name;
}

/** Shifts formulas of one edit; equal texts of one sheet are parsed once. */
class FormulaShifter {
  readonly #known = new Map<string, string>();
  readonly #mentioned: string | null;

  constructor(private readonly edit: StructureEdit) {
    this.#mentioned = mentioned(edit)?.toLowerCase().replaceAll("'", "''") ?? null;
  }

  shift(formula: string, sheet: string, row: number): string {
    const { edit } = this;
    const lower = formula.toLowerCase();
    if (this.#mentioned !== null && !lower.includes(this.#mentioned)) return formula;
    if ('at' in edit && sheet !== edit.sheet) {
      const name = edit.sheet.toLowerCase().replaceAll("'", "''");
      if (!lower.includes(name) && !formula.includes(':')) return formula;
    }
    const depends = edit.kind === 'convertTable' ? `${row}` : '';
    const key = `${sheet}\n${depends}\n${formula}`;
    let shifted = this.#known.get(key);
    if (shifted === undefined) {
      try {
        shifted = shiftFormula(formula, { sheet, row }, edit);
      } catch {
        // A formula the converter cannot read stays as the file has it.
        shifted = formula;
      }
      this.#known.set(key, shifted);
    }
    return shifted;
  }

  /** Shifts the text of an element. @returns whether it changed */
  shiftElement(node: XmlElement, sheet: string): boolean {
    const before = textOf(node);
    const after = this.shift(before, sheet, 0);
    if (after === before) return false;
    node.children = [after];
    return true;
  }
}

function shiftCells(sheet: SheetModel, shifter: FormulaShifter): void {
  let isChanged = false;
  const name = sheet.name;
  for (const [rowNumber, row] of sheet.part.rows) {
    for (const cell of row.cells.values()) {
      if (cell.formula === undefined) continue;
      const text = shifter.shift(cell.formula.text, name, rowNumber - 1);
      if (text === cell.formula.text) continue;
      cell.formula.text = text;
      isChanged = true;
    }
  }
  if (isChanged) sheet.part.touch();
}

function shiftTables(sheet: SheetModel, shifter: FormulaShifter): void {
  for (const table of sheet.tables) {
    const { columns } = table.record;
    const shift = (formula: string): string => shifter.shift(formula, sheet.name, table.bodyArea.row);
    const shifted = columns.map((column) => ({
      ...column,
      ...(column.calculatedFormula === undefined
        ? {}
        : { calculatedFormula: shift(column.calculatedFormula) }),
      ...(column.totalsRowFormula === undefined ? {} : { totalsRowFormula: shift(column.totalsRowFormula) }),
    }));
    const isChanged = shifted.some(
      (column, index) =>
        column.calculatedFormula !== columns[index]?.calculatedFormula ||
        column.totalsRowFormula !== columns[index]?.totalsRowFormula,
    );
    if (!isChanged) continue;
    for (const [index, column] of columns.entries()) Object.assign(column, shifted[index]);
    updateTable(sheet.workbook.package, table.record);
  }
}

function shiftCharts(workbook: WorkbookModel, shifter: FormulaShifter): void {
  for (const part of workbook.package.partNames()) {
    if (!/\/charts\/chart[^/]*\.xml$/.test(part)) continue;
    const waiting = [workbook.package.xml(part)];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (localName(node) === 'f') {
        if (shifter.shiftElement(node, '')) workbook.package.touch(part);
        continue;
      }
      for (const inner of node.children) if (typeof inner !== 'string') waiting.push(inner);
    }
  }
}

/**
 * Lets every formula of the workbook follow an edit: cells, defined names, rules, validations, tables' columns and charts.
 * Areas (tables, merges, ranges of rules) are not its business.
 * @param except a sheet that is about to go
 */
export function applyFormulaEdit(workbook: WorkbookModel, edit: StructureEdit, except?: SheetModel): void {
  const shifter = new FormulaShifter(edit);
  for (const sheet of workbook.sheets) {
    if (sheet === except) continue;
    shiftCells(sheet, shifter);
    shiftTables(sheet, shifter);
    for (const node of formulaElements(sheet)) {
      if (shifter.shiftElement(node, sheet.name)) sheet.part.touch();
    }
  }
  for (const name of workbook.definedNames.everyName) {
    if (shifter.shiftElement(name.entry, name.scope?.name ?? '')) workbook.touch();
  }
  shiftCharts(workbook, shifter);
  workbook.contexts.forget();
  workbook.calculation.invalidate();
}
