import { child, childrenNamed, textOf } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { subtract } from '../area';
import { deletedRegion, isInsertion, shiftAreas, shiftIndex, isRowEdit, bandOf } from '../shiftArea';
import type { CellEdit } from '../shiftArea';
import { containsCell } from '../area';
import type { SheetModel } from '../sheetModel';
import { extendedBlocks } from './conditionalFormats';
import { removeExtensionNode } from './extensions';
import { elementsBelow } from './formulaElements';
import { rebaseFormula } from './rebaseFormula';
import type { Anchor } from './rebaseFormula';
import { blockAreas, setBlockAreas } from './ruleAreas';

const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'xm:f']);

function rebase(block: XmlElement, from: Anchor, to: Anchor): void {
  if (from.row === to.row && from.column === to.column) return;
  for (const formula of elementsBelow(block, FORMULAS)) {
    formula.children = [rebaseFormula(textOf(formula), from, to)];
  }
}

/**
 * Moves the ranges of conditional formats and validations along with an edit. Their formulas are relative to the first cell of the
 * first range: when that cell is deleted, they are first rewritten as seen from a cell that stays.
 */
export class RuleMoves {
  /** The cell that the block's formulas count from after the rewriting, before the edit. */
  readonly #anchors = new Map<XmlElement, Anchor>();

  /** Call before formulas are shifted. */
  constructor(
    private readonly sheet: SheetModel,
    private readonly edit: CellEdit,
  ) {
    for (const block of this.#blocks()) {
      const areas = blockAreas(block);
      const [first] = areas;
      if (first === undefined) continue;
      const staying = isInsertion(edit)
        ? areas
        : areas.flatMap((area) => subtract(area, deletedRegion(edit)));
      const anchor = staying.find((area) => area.row === first.row && area.column === first.column);
      const next = anchor ?? staying[0];
      if (next === undefined) continue;
      rebase(block, first, next);
      this.#anchors.set(block, next);
    }
  }

  /** Call after formulas are shifted. */
  finish(): void {
    for (const block of this.#blocks()) {
      const before = blockAreas(block);
      const anchor = this.#anchors.get(block);
      if (before.length === 0) continue;
      const after = shiftAreas(before, this.edit);
      const [first] = after;
      if (anchor === undefined || first === undefined) {
        this.#remove(block);
        continue;
      }
      rebase(block, this.#moved(anchor), first);
      setBlockAreas(block, after);
    }
    this.#dropEmptyList();
  }

  #moved(anchor: Anchor): Anchor {
    if (!containsCell(bandOf(this.edit), anchor.row, anchor.column)) return anchor;
    const { row, column } = anchor;
    return isRowEdit(this.edit)
      ? { row: shiftIndex(row, this.edit) ?? row, column }
      : { row, column: shiftIndex(column, this.edit) ?? column };
  }

  #blocks(): XmlElement[] {
    const { root } = this.sheet.part;
    return [
      ...childrenNamed(root, 'conditionalFormatting'),
      ...extendedBlocks(this.sheet),
      ...this.sheet.validations.nodes(),
    ];
  }

  #remove(block: XmlElement): void {
    const { root } = this.sheet.part;
    const list = child(root, 'dataValidations');
    if (list?.children.includes(block) === true) {
      list.children = list.children.filter((node) => node !== block);
      list.attributes['count'] = String(childrenNamed(list, 'dataValidation').length);
    } else if (root.children.includes(block)) {
      root.children = root.children.filter((node) => node !== block);
    } else {
      removeExtensionNode(this.sheet, block);
    }
  }

  #dropEmptyList(): void {
    const { root } = this.sheet.part;
    const list = child(root, 'dataValidations');
    if (list !== undefined && childrenNamed(list, 'dataValidation').length === 0) {
      root.children = root.children.filter((node) => node !== list);
    }
  }
}
