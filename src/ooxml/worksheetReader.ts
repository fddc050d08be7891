import { MAX_COLUMN, MAX_ROW, parseCellReference } from './cellReference';
import { readCell } from './cellReader';
import type { CellContext, RawCell } from './cellReader';
import { OoxmlError } from './ooxmlError';
import { UNITS, type ReadMeter } from './readBudget';
import { scanXml } from './scanXml';
import type { XmlHandler } from './scanXml';
import { SharedFormulas } from './sharedFormulas';
import type { RowRecord } from './worksheetPart';
import { XmlTreeBuilder, countOf } from './xml';
import type { XmlElement } from './xml';

/**
 * Reads a worksheet in one pass: rows and cells into records, everything else into a tree with an empty
 * `sheetData`. A row or cell without a reference follows the one before it.
 * @throws OoxmlError `badXml` on broken XML and impossible positions; see also `scanXml` and `SharedFormulas`
 */
export function readWorksheet(
  text: string,
  part: string,
  context: CellContext,
  meter: ReadMeter,
): { root: XmlElement; rows: Map<number, RowRecord> } {
  const handler = new WorksheetHandler(part, context, meter);
  scanXml(text, part, handler, meter);
  return { root: handler.finish(), rows: handler.rows };
}

class WorksheetHandler implements XmlHandler {
  readonly rows = new Map<number, RowRecord>();
  private readonly tree: XmlTreeBuilder;
  private readonly shared: SharedFormulas;
  /** levels below `sheetData`; 0 outside of it */
  private level = 0;
  private row: RowRecord = { attributes: {}, cells: new Map() };
  private rowNumber = 0;
  private column = 0;
  private cell: RawCell | undefined;
  /** an unknown element below `sheetData`, or a cell's inline text */
  private branch: XmlTreeBuilder | undefined;
  private collecting: 'value' | 'formula' | undefined;

  constructor(
    private readonly part: string,
    private readonly context: CellContext,
    private readonly meter: ReadMeter,
  ) {
    this.tree = new XmlTreeBuilder(meter);
    this.shared = new SharedFormulas(part);
  }

  finish(): XmlElement {
    this.shared.expand();
    if (!this.tree.root) throw this.broken('no root element');
    return this.tree.root;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (this.level === 0) {
      this.tree.open(name, attributes);
      if (name === 'sheetData' && this.tree.depth === 2) this.level = 1;
      return;
    }
    this.level++;
    if (this.branch) this.branch.open(name, attributes);
    else if (this.level === 2 && name === 'row') this.openRow(attributes);
    else if (this.level === 3 && name === 'c') this.openCell(attributes);
    else if (this.level === 4 && this.cell && name === 'v') this.collect('value');
    else if (this.level === 4 && this.cell && name === 'f') {
      this.cell.formulaAttributes = attributes;
      this.collect('formula');
    } else {
      this.branch = new XmlTreeBuilder(this.meter);
      this.branch.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.level === 0) this.tree.text(text);
    else if (this.branch) this.branch.text(text);
    else if (this.cell && this.collecting)
      this.cell[this.collecting] = (this.cell[this.collecting] ?? '') + text;
  }

  close(name: string): void {
    if (this.level === 0) {
      this.tree.close();
      return;
    }
    this.level--;
    if (this.branch) this.closeBranch(this.branch);
    else if (this.level === 0) this.tree.close();
    else if (this.level === 2 && name === 'c') this.closeCell();
    this.collecting = undefined;
  }

  private collect(what: 'value' | 'formula'): void {
    if (this.cell) this.cell[what] = '';
    this.collecting = what;
  }

  private openRow(attributes: Record<string, string>): void {
    const number = attributes['r'] === undefined ? this.rowNumber + 1 : Number(attributes['r']);
    if (!Number.isInteger(number) || number < 1 || number > MAX_ROW)
      throw this.broken(`row ${attributes['r']}`);
    delete attributes['r'];
    this.meter.spend(UNITS.row + countOf(attributes) * UNITS.attribute);
    this.rowNumber = number;
    this.column = 0;
    this.row = this.rows.get(number) ?? { attributes, cells: new Map() };
    this.rows.set(number, this.row);
  }

  private openCell(attributes: Record<string, string>): void {
    const reference = attributes['r'];
    const position =
      reference === undefined
        ? { row: this.rowNumber, column: this.column + 1 }
        : parseCellReference(reference);
    if (position?.row !== this.rowNumber || position.column > MAX_COLUMN) {
      throw this.broken(`cell ${reference} in row ${this.rowNumber}`);
    }
    // Place, style and type are read and let go; what else a cell has is kept.
    this.meter.spend(UNITS.cell + Math.max(0, countOf(attributes) - 3) * UNITS.attribute);
    this.column = position.column;
    this.cell = { attributes, value: undefined, formula: undefined };
  }

  private closeCell(): void {
    if (!this.cell) return;
    const record = readCell(this.cell, this.context);
    const shared = this.cell.formulaAttributes?.['t'] === 'shared';
    if (shared) this.shared.add(record, this.cell, { row: this.rowNumber, column: this.column });
    this.row.cells.set(this.column, record);
    this.cell = undefined;
  }

  private closeBranch(branch: XmlTreeBuilder): void {
    branch.close();
    if (branch.depth > 0 || !branch.root) return;
    this.branch = undefined;
    if (this.cell && branch.root.name === 'is') this.cell.inline = branch.root;
    else if (this.cell) (this.cell.ext ??= []).push(branch.root);
    else if (this.level === 2) (this.row.ext ??= []).push(branch.root);
  }

  private broken(detail: string): OoxmlError {
    return new OoxmlError('badXml', detail, this.part);
  }
}
