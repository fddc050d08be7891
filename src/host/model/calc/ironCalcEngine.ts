import { initSync, Model } from '@ironcalc/wasm';
import { ArrayBlocks } from './arrayBlocks';
import type { CellValue } from '../../../ooxml/cellValue';
import type {
  CalcEngine,
  EngineArray,
  EngineCell,
  EngineContent,
  EngineFactory,
  Unsupported,
} from './calcEngine';
import { engineKnows } from './engineFunctions';
import { inputText } from './engineInput';
import { EngineMemory } from './engineMemory';
import { engineLimit } from './engineLimits';
import { failureRoots } from './failureRoots';
import { ExactValues } from './exactValues';

/** Errors that say "I cannot": a form missing in the engine, a formula it cannot read, a circle. */
const inability: Readonly<Record<string, string>> = {
  '#N/IMPL!': 'the engine lacks this use of a function',
  '#ERROR!': 'the engine cannot read the formula',
  '#CIRC!': 'the formula depends on itself',
};
/** What `getCellType` answers. */
const cellType = { text: 2, boolean: 4, error: 16 };

interface FormulaCell extends EngineCell {
  readonly cached: CellValue | undefined;
  /** Calls a function that is not Excel's own, for example a macro's. */
  readonly foreign: boolean;
}

interface FailedCell extends FormulaCell {
  readonly reason: string;
  readonly formula: string;
}

/**
 * Prepares IronCalc from its WebAssembly code. Its version is pinned: what it does otherwise than Excel is handled here,
 * in `engineRewrites` (before), `engineLimits` (what it cannot do) and `exactValues` (how numbers are read).
 */
export function createIronCalcFactory(wasm: BufferSource | WebAssembly.Module): EngineFactory {
  let memory: EngineMemory | undefined;
  return () => {
    memory ??= new EngineMemory(initSync({ module: wasm }));
    return new IronCalcEngine(memory);
  };
}

class IronCalcEngine implements CalcEngine {
  private readonly model = new Model('book', 'en', 'UTC', 'en');
  private readonly exact = new ExactValues(this.model);
  private readonly constants: Map<number, CellValue>[] = [];
  private readonly formulas: Map<number, FormulaCell>[] = [];
  private readonly refused: Map<number, string>[] = [];
  private names: readonly string[] = [];
  private readonly blocks = new ArrayBlocks();
  private changed = false;
  private formulasChanged = false;

  constructor(private readonly memory: EngineMemory) {
    this.model.pauseEvaluation();
  }

  setSheets(names: readonly string[]): void {
    const { model } = this;
    this.exact.remove();
    for (let sheet = this.names.length; sheet < names.length; sheet += 1) {
      if (sheet > 0) model.newSheet();
      this.constants[sheet] = new Map();
      this.formulas[sheet] = new Map();
      this.refused[sheet] = new Map();
    }
    for (let sheet = this.names.length - 1; sheet >= Math.max(1, names.length); sheet -= 1)
      model.deleteSheet(sheet);
    for (const maps of [this.constants, this.formulas, this.refused]) maps.length = names.length;
    const renamed = names
      .map((name, sheet) => ({ name, sheet }))
      .filter(({ name, sheet }) => this.names[sheet] !== name);
    for (const { sheet } of renamed) model.renameSheet(sheet, `renamed_${sheet}_`);
    for (const { name, sheet } of renamed) model.renameSheet(sheet, name);
    this.names = [...names];
    if (names.length > 0) this.exact.prepare(names);
    this.changed = true;
    this.formulasChanged = true;
  }

  setCell(cell: EngineCell, content: EngineContent): void {
    if (content.kind === 'value' && this.blocks.fill(cell)) return;
    this.memory.cellComes();
    this.forget(cell);
    this.changed = true;
    if (content.kind === 'value') this.enterValue(cell, content.value);
    else this.enterFormula(cell, content);
  }

  evaluate(): void {
    if (!this.changed) return;
    if (this.formulasChanged) this.exact.cover(this.names, this.computedCells());
    this.model.evaluate();
    this.refuseWhatFailed();
    this.blocks.settle();
    this.changed = false;
    this.formulasChanged = false;
  }

  value(cell: EngineCell): CellValue | Unsupported {
    const key = keyOf(cell);
    const reason = this.refused[cell.sheet]?.get(key);
    if (reason !== undefined) return { unsupported: reason };
    return this.constants[cell.sheet]?.get(key) ?? this.computed(cell);
  }

  dispose(): void {
    this.model.free();
  }

  private enterValue(cell: EngineCell, value: CellValue): void {
    const { sheet, row, column } = cell;
    if (value === null) {
      this.model.rangeClearContents(sheet, row + 1, column + 1, row + 1, column + 1);
    } else {
      this.model.setUserInput(sheet, row + 1, column + 1, inputText(value));
      this.constants[sheet]?.set(keyOf(cell), value);
    }
  }

  private enterFormula(cell: EngineCell, content: EngineContent & { kind: 'formula' }): void {
    const { formula, array, cached } = content;
    const limit = engineLimit(formula, engineKnows);
    if (limit.reason !== undefined) {
      this.refuse(cell, limit.reason, cached);
      return;
    }
    try {
      this.typeFormula(cell, formula, array);
    } catch (cause) {
      this.refuse(
        cell,
        cause instanceof Error ? cause.message : 'the engine cannot take the formula',
        cached,
      );
      return;
    }
    const { sheet, row, column } = cell;
    if (array !== undefined) this.blocks.add(cell, array);
    this.formulas[sheet]?.set(keyOf(cell), { sheet, row, column, cached, foreign: limit.foreign });
    this.formulasChanged = true;
  }

  private typeFormula(
    { sheet, row, column }: EngineCell,
    formula: string,
    array: EngineArray | undefined,
  ): void {
    if (array === undefined || array.dynamic) this.model.setUserInput(sheet, row + 1, column + 1, formula);
    else
      this.model.setUserArrayFormula(sheet, row + 1, column + 1, array.columnCount, array.rowCount, formula);
  }

  /** A cell the engine cannot compute holds its last known value, so that others compute from that. */
  private refuse(cell: EngineCell, reason: string, cached: CellValue | undefined): void {
    this.refused[cell.sheet]?.set(keyOf(cell), reason);
    this.enterValue(cell, cached ?? null);
  }

  private forget(cell: EngineCell): void {
    const key = keyOf(cell);
    this.refused[cell.sheet]?.delete(key);
    this.constants[cell.sheet]?.delete(key);
    if (this.formulas[cell.sheet]?.delete(key) !== true) return;
    const block = this.blocks.remove(cell)?.array;
    if (block === undefined) return;
    const { sheet, row, column } = cell;
    this.model.rangeClearContents(
      sheet,
      row + 1,
      column + 1,
      row + block.rowCount,
      column + block.columnCount,
    );
  }

  private *computedCells(): Iterable<EngineCell> {
    for (const cells of this.formulas) yield* cells.values();
    yield* this.blocks.cells();
  }

  /**
   * Gives the last known value to formulas that turned out to be beyond the engine, and evaluates again, so that those
   * that only refer to them are computed from it.
   */
  private refuseWhatFailed(): void {
    for (let failed = this.failed(); failed.length > 0; failed = this.failed()) {
      for (const cell of failureRoots(failed, this.names)) {
        this.forget(cell);
        this.refuse(cell, cell.reason, cell.cached);
      }
      this.model.evaluate();
    }
  }

  private failed(): FailedCell[] {
    return this.formulas.flatMap((cells) => [...cells.values()].flatMap((cell) => this.failure(cell) ?? []));
  }

  private failure(cell: FormulaCell): FailedCell | undefined {
    const [row, column] = [cell.row + 1, cell.column + 1];
    if (this.model.getCellType(cell.sheet, row, column) !== cellType.error) return undefined;
    const text = this.model.getFormattedCellValue(cell.sheet, row, column);
    const isForeign = cell.foreign && text === '#NAME?' && hasValue(cell.cached);
    const reason = isForeign ? 'a function that is not of Excel' : inability[text];
    return reason === undefined
      ? undefined
      : { ...cell, reason, formula: this.model.getCellContent(cell.sheet, row, column) };
  }

  private computed(cell: EngineCell): CellValue | Unsupported {
    const { sheet, row, column } = cell;
    const type = this.model.getCellType(sheet, row + 1, column + 1);
    const text = this.model.getFormattedCellValue(sheet, row + 1, column + 1);
    if (type === cellType.text) return text.replace(/\d+\.\d{12,}/g, shortened);
    if (type === cellType.boolean) return text === 'TRUE';
    if (type === cellType.error)
      return inability[text] === undefined ? { error: text } : { unsupported: inability[text] };
    if (text === '') return null;
    // A cell that a dynamic array spilled into has its value as content, with 15 digits.
    const own = this.formulas[sheet]?.has(keyOf(cell)) === true || this.blocks.fill(cell);
    return own ? this.exact.number(cell) : Number(this.model.getCellContent(sheet, row + 1, column + 1));
  }
}

function keyOf(cell: EngineCell): number {
  return cell.row * 16384 + cell.column;
}

/** Excel joins numbers to text with 15 digits, the engine with all it has: "x"&0.1+0.2 is x0.3. */
function shortened(digits: string): string {
  return digits.replace(/^0\.0*|\./g, '').length > 15
    ? String(Number(Number(digits).toPrecision(15)))
    : digits;
}

function hasValue(value: CellValue | undefined): boolean {
  return value !== undefined && value !== null && !(typeof value === 'object' && value.error === '#NAME?');
}
