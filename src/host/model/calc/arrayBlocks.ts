import type { EngineArray, EngineCell } from './calcEngine';

interface ArrayBlock extends EngineCell {
  readonly array: EngineArray;
}

/** The blocks that array formulas fill: the engine sets their cells itself and refuses others' writes. */
export class ArrayBlocks {
  private blocks: ArrayBlock[] = [];

  add({ sheet, row, column }: EngineCell, array: EngineArray): void {
    if (array.rowCount * array.columnCount > 1) this.blocks.push({ sheet, row, column, array });
  }

  /** Takes away the block that begins at the cell and returns it. */
  remove(cell: EngineCell): ArrayBlock | undefined {
    const own = this.blocks.find((block) => isFirst(block, cell));
    if (own !== undefined) this.blocks = this.blocks.filter((block) => block !== own);
    return own;
  }

  /** Whether the cell lies in a block without being its first. */
  fill(cell: EngineCell): boolean {
    return this.blocks.some((block) => isIn(block, cell) && !isFirst(block, cell));
  }

  /** Dynamic blocks have found their own size: from now on their cells may be written, and stand in the way. */
  settle(): void {
    this.blocks = this.blocks.filter((block) => !block.array.dynamic);
  }

  /** Every cell of the blocks. */
  *cells(): Iterable<EngineCell> {
    for (const { sheet, row, column, array } of this.blocks) {
      for (let index = 0; index < array.rowCount * array.columnCount; index += 1) {
        const down = Math.floor(index / array.columnCount);
        yield { sheet, row: row + down, column: column + (index % array.columnCount) };
      }
    }
  }
}

function isFirst(block: ArrayBlock, { sheet, row, column }: EngineCell): boolean {
  return block.sheet === sheet && block.row === row && block.column === column;
}

function isIn(block: ArrayBlock, { sheet, row, column }: EngineCell): boolean {
  const inRows = row >= block.row && row < block.row + block.array.rowCount;
  return (
    sheet === block.sheet &&
    inRows &&
    column >= block.column &&
    column < block.column + block.array.columnCount
  );
}
