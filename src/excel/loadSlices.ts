import type { ReadRequest } from '../layout/snapshot';
import { BookFault } from './bookFault';

/** Excel on the web refuses answers above 5 MB; three leave room for long texts. */
const BYTES_PER_MESSAGE = 3_000_000;
/** A cell in an answer, by experience with plans and follow-ups: numbers are shorter, goals and comments longer. */
const BYTES_PER_CELL = 24;

/** Rows to read: a table's body or a part of a sheet. */
export interface RowSource {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The range of some of the rows, from 0. */
  rows(firstRow: number, rowCount: number): Excel.Range;
  /** What has been loaded, from the top. */
  readonly slices: Excel.Range[];
}

/** Some rows of a source, asked for in one message. */
interface Piece {
  readonly source: RowSource;
  readonly firstRow: number;
  readonly rowCount: number;
}

/**
 * Loads all rows of the sources, packed into as few messages as their estimated size allows. What else the context has queued
 * travels with the first message, which is sent even when there are no rows. An answer that turns out too large is asked for
 * again in halves.
 * @throws BookFault
 */
export async function loadSlices(
  context: Excel.RequestContext,
  sources: readonly RowSource[],
  request: Pick<ReadRequest, 'formulas' | 'numberFormats'>,
): Promise<void> {
  const bytesPerCell =
    BYTES_PER_CELL * (request.formulas === true ? 2 : 1) + (request.numberFormats === true ? 10 : 0);
  const properties = ['values'];
  if (request.formulas === true) properties.push('formulas');
  if (request.numberFormats === true) properties.push('numberFormat');
  const messages = pack(sources, bytesPerCell);
  if (messages.length === 0) await context.sync();
  for (const message of messages) await loadMessage(context, message, properties);
}

function pack(sources: readonly RowSource[], bytesPerCell: number): Piece[][] {
  const messages: Piece[][] = [];
  let room = 0;
  for (const source of sources) {
    const rowBytes = Math.max(1, source.columnCount) * bytesPerCell;
    let firstRow = 0;
    while (firstRow < source.rowCount) {
      if (room < rowBytes) {
        messages.push([]);
        room = BYTES_PER_MESSAGE;
      }
      const rowCount = Math.min(source.rowCount - firstRow, Math.max(1, Math.floor(room / rowBytes)));
      messages.at(-1)?.push({ source, firstRow, rowCount });
      room -= rowCount * rowBytes;
      firstRow += rowCount;
    }
  }
  return messages;
}

async function loadMessage(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  properties: string[],
): Promise<void> {
  const asked = pieces.map(({ source, firstRow, rowCount }) => ({
    source,
    range: source.rows(firstRow, rowCount).load(properties),
  }));
  try {
    await context.sync();
  } catch (cause) {
    const halves = halve(pieces);
    if (BookFault.from(cause).code !== 'tooLarge' || halves === null) throw cause;
    for (const half of halves) await loadMessage(context, half, properties);
    return;
  }
  for (const { source, range } of asked) source.slices.push(range);
}

function halve(pieces: readonly Piece[]): [Piece[], Piece[]] | null {
  const [first] = pieces;
  if (first === undefined) return null;
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  if (first.rowCount < 2) return null;
  const upper = Math.ceil(first.rowCount / 2);
  return [
    [{ ...first, rowCount: upper }],
    [{ ...first, firstRow: first.firstRow + upper, rowCount: first.rowCount - upper }],
  ];
}
