import type { Steps } from '../../domain/steps';
import { addressOf, type Area } from '../../layout/area';
import type { CapturedCells } from '../../layout/undo/capturedState';
import { enteredSince, type ComparedCell } from '../../layout/undo/comparedCells';
import { askContents } from './askCells';
import type { WrittenRecord } from './takeBack';

/** An answer has room for so much beside what else it brings, both what is shown and what is entered; Excel on the web refuses above 5 MB. */
const MOST_LETTERS = 1_000_000;

/**
 * Closes the moment between the look at what will be overwritten and the writing. It goes with the first message of a write, before the
 * changes: calls that Excel refuses when a table or a sheet's contents no longer stand where they stood, and a last look at the cells
 * themselves, whose answer comes with the writing done.
 */
export class WriteGuard {
  #last: readonly CapturedCells[] = [];

  constructor(private readonly record: WrittenRecord) {}

  /**
   * Queues calls that fail where something has moved: the first and the last cell of each table, and of the contents of each sheet, are
   * intersected with where they were. Excel carries out a message up to the call that it refuses.
   */
  require({ workbook }: Excel.RequestContext): void {
    const { tables, extents } = this.record.captured;
    for (const [sheet, area] of extents) {
      requireAt(workbook.worksheets.getItem(sheet).getUsedRange(true), area);
    }
    for (const { name, area } of tables) requireAt(workbook.tables.getItem(name).getRange(), area);
  }

  /** Queues the last look. @returns what tells, when the message has been carried out, which cell somebody had changed; null for none */
  look(context: Excel.RequestContext): () => Steps<ComparedCell | null> {
    const { plan, captured } = this.record;
    const last: CapturedCells[] = [];
    const takers = small(captured.cells)
      .flatMap(({ sheet, area }) => askContents(sheet, [area], (cells) => last.push(cells)))
      .map((each) => each.ask(context));
    return () => {
      for (const take of takers) take();
      this.#last = last;
      return enteredSince(plan, captured.cells, last);
    };
  }

  /** What was written, with what stood there when it was looked at last. */
  recordAtLast(): WrittenRecord {
    const { plan, captured } = this.record;
    return { plan, captured: { ...captured, cells: [...this.#last, ...captured.cells] } };
  }
}

function requireAt(range: Excel.Range, { row, column, rowCount, columnCount }: Area): void {
  const last = { row: row + rowCount - 1, column: column + columnCount - 1 };
  range.getCell(0, 0).getIntersection(addressOf({ row, column, rowCount: 1, columnCount: 1 }));
  range.getLastCell().getIntersection(addressOf({ ...last, rowCount: 1, columnCount: 1 }));
}

/** The first ones, as many as an answer has room for. */
function small(boxes: readonly CapturedCells[]): readonly CapturedCells[] {
  let letters = 0;
  const tooMany = boxes.findIndex(({ values, formulas, numberFormats }) => {
    letters += JSON.stringify([values, formulas, numberFormats]).length;
    return letters > MOST_LETTERS;
  });
  return tooMany === -1 ? boxes : boxes.slice(0, tooMany);
}
