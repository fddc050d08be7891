import { nextTurn, type CountListener } from '../layout/inTurns';
import type { ReadRequest } from '../layout/snapshot';
import { BookFault } from './bookFault';

/**
 * Excel on the web refuses answers above 5 MB; half of it leaves room for long texts, and the library takes it apart in less than a tenth of
 * a second, in one go.
 */
const BYTES_PER_MESSAGE = 2_500_000;
/** A cell in an answer, by experience with plans and follow-ups: numbers are shorter, goals and comments longer. */
const BYTES_PER_CELL = 24;
/** Up to this, by estimate, rows travel with whatever else the context has queued: fifteen times as much is not refused. */
const BYTES_ALONG = 300_000;

/** Enough to tell how long the cells of a table are. */
const ROWS_WEIGHED = 500;

/** Rows to read: a table's body or a part of a sheet. */
export interface RowSource {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The range of some of the rows, from 0. */
  rows(firstRow: number, rowCount: number): Excel.Range;
  /** What has been loaded, from the top. */
  readonly slices: Excel.Range[];
}

/** Some rows of a source. */
interface Piece {
  readonly source: RowSource;
  readonly firstRow: number;
  readonly rowCount: number;
}

/** What one cell of each source takes in an answer, as far as is known. */
type CellBytes = Map<RowSource, number>;

/**
 * Loads all rows of the sources, packed into as few messages as their estimated size allows; at least one is sent. What else the
 * context has queued travels with them, or before them when there are many: Excel forgets what was asked for in a message that it
 * refuses. The estimate of a table is corrected by what has come of it; an answer that is refused is asked for again in halves.
 * @param onCount hears how many rows have been read
 * @throws BookFault
 */
export async function loadSlices(
  context: Excel.RequestContext,
  sources: readonly RowSource[],
  request: Pick<ReadRequest, 'formulas' | 'numberFormats'>,
  onCount?: CountListener,
): Promise<void> {
  const bytesPerCell =
    BYTES_PER_CELL * (request.formulas === true ? 2 : 1) + (request.numberFormats === true ? 10 : 0);
  const cellBytes: CellBytes = new Map(sources.map((source) => [source, bytesPerCell]));
  let left = sources.flatMap((source): Piece[] =>
    source.rowCount === 0 ? [] : [{ source, firstRow: 0, rowCount: source.rowCount }],
  );
  const isAlong = left.length > 0 && cellCount(left) * bytesPerCell <= BYTES_ALONG;
  const total = rowsIn(left);
  const tell = (): void => onCount?.({ unit: 'rows', done: total - rowsIn(left), total });
  if (!isAlong) await context.sync();
  if (total > 0) tell();
  while (left.length > 0) {
    const [message, rest] = takeMessage(left, cellBytes);
    const isLoaded = await loadMessage(context, message, propertiesOf(request), !isAlong);
    // The library has just taken the answer apart.
    await nextTurn();
    if (isLoaded) learnSizes(rest, cellBytes);
    else expectMore(message, cellBytes);
    left = isLoaded ? rest : [...message, ...rest];
    tell();
  }
}

function propertiesOf({
  formulas,
  numberFormats,
}: Pick<ReadRequest, 'formulas' | 'numberFormats'>): string[] {
  return [
    'values',
    ...(formulas === true ? ['formulas'] : []),
    ...(numberFormats === true ? ['numberFormat'] : []),
  ];
}

/** Divides the pieces into what fits in a message, one row at least, and the rest. */
function takeMessage(pieces: readonly Piece[], cellBytes: CellBytes): [Piece[], Piece[]] {
  const message: Piece[] = [];
  const rest: Piece[] = [];
  let room = BYTES_PER_MESSAGE;
  for (const { source, firstRow, rowCount } of pieces) {
    const rowBytes = Math.max(1, source.columnCount) * (cellBytes.get(source) ?? BYTES_PER_CELL);
    const least = message.length === 0 ? 1 : 0;
    const taken = rest.length > 0 ? 0 : Math.min(rowCount, Math.max(least, Math.floor(room / rowBytes)));
    if (taken > 0) message.push({ source, firstRow, rowCount: taken });
    if (taken < rowCount) rest.push({ source, firstRow: firstRow + taken, rowCount: rowCount - taken });
    room -= taken * rowBytes;
  }
  return [message, rest];
}

/** Whether Excel answered; false when the answer would have been too large and may be asked for in pieces. */
async function loadMessage(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  properties: string[],
  mayDivide: boolean,
): Promise<boolean> {
  const asked = pieces.map(({ source, firstRow, rowCount }) => ({
    source,
    range: source.rows(firstRow, rowCount).load(properties),
  }));
  try {
    await context.sync();
  } catch (cause) {
    const isOneRow = pieces.length === 1 && pieces[0]?.rowCount === 1;
    if (BookFault.from(cause).code !== 'tooLarge' || isOneRow || !mayDivide) throw cause;
    return false;
  }
  for (const { source, range } of asked) source.slices.push(range);
  return true;
}

/** What has been loaded of a source tells how large the rest of it is; a tenth more, for letters that take two bytes. */
function learnSizes(rest: readonly Piece[], cellBytes: CellBytes): void {
  for (const { source } of rest) {
    const slice = source.slices.at(-1);
    if (slice === undefined) continue;
    cellBytes.set(source, bytesPerCell(slice, source.columnCount) * 1.1);
  }
}

/** By some of the rows, from all over: writing millions of bytes once more to count them takes as long as reading them. */
function bytesPerCell(slice: Excel.Range, columnCount: number): number {
  const { values = [], formulas, numberFormat } = slice.toJSON();
  const step = Math.max(1, Math.ceil(values.length / ROWS_WEIGHED));
  const some = (rows: unknown[][] | undefined): unknown[][] | undefined =>
    rows?.filter((_, row) => row % step === 0);
  const weighed = { values: some(values), formulas: some(formulas), numberFormat: some(numberFormat) };
  const cells = (weighed.values?.length ?? 1) * Math.max(1, columnCount);
  return JSON.stringify(weighed).length / cells;
}

/** The message was too large: its tables' cells take more than was thought, so that half of it fills the next. */
function expectMore(message: readonly Piece[], cellBytes: CellBytes): void {
  const bytes = (2 * BYTES_PER_MESSAGE) / cellCount(message);
  for (const { source } of message) cellBytes.set(source, bytes);
}

function rowsIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.rowCount, 0);
}

function cellCount(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { source, rowCount }) => sum + rowCount * Math.max(1, source.columnCount), 0);
}
