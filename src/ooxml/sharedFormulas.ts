import { stringifyTokens, tokenize, translateTokensToA1, translateTokensToR1C1 } from '@borgar/fx/xlsx';
import type { Token } from '@borgar/fx/xlsx';
import { columnName } from './cellReference';
import type { CellPosition } from './cellReference';
import type { RawCell } from './cellReader';
import { OoxmlError } from './ooxmlError';
import type { CellRecord } from './worksheetPart';

/** All texts made in one sheet together: a file of a few bytes a cell could otherwise fill any memory. */
const MAX_CHARACTERS = 100e6;

/**
 * Formulas that a file writes once for many cells: the first cell of a group has the text, the others only the
 * group's number. Collects them while a sheet is read and then gives every cell its own text.
 * @see ECMA-376 part 1, 18.3.1.40 (`t="shared"`)
 */
export class SharedFormulas {
  /** relative to the cell that has them */
  private readonly texts = new Map<string, Token[]>();
  private readonly waiting: { group: string; cell: CellRecord; position: CellPosition }[] = [];

  constructor(private readonly part: string) {}

  add(cell: CellRecord, raw: RawCell, position: CellPosition): void {
    const group = raw.formulaAttributes?.['si'] ?? '';
    if (raw.formula) this.texts.set(group, relativeTokens(raw.formula, position));
    else this.waiting.push({ group, cell, position });
  }

  /**
   * Gives the waiting cells their texts; a cell whose group has none becomes its cached value.
   * @throws OoxmlError `tooLarge`
   */
  expand(): void {
    let characters = 0;
    for (const { group, cell, position } of this.waiting) {
      const tokens = this.texts.get(group);
      if (tokens && cell.formula) {
        cell.formula.text = textAt(tokens, position);
        characters += cell.formula.text.length;
      } else delete cell.formula;
      if (characters > MAX_CHARACTERS)
        throw new OoxmlError('tooLarge', 'shared formulas too long', this.part);
    }
  }
}

function relativeTokens(formula: string, position: CellPosition): Token[] {
  return translateTokensToR1C1(
    tokenize(`=${formula}`, { mergeRefs: true, withLocation: false }),
    addressOf(position),
  );
}

function textAt(tokens: Token[], position: CellPosition): string {
  return stringifyTokens(translateTokensToA1(tokens, addressOf(position), { wrapEdges: true })).slice(1);
}

function addressOf({ row, column }: CellPosition): string {
  return `${columnName(column)}${row}`;
}
