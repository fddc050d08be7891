import type { Steps } from '../domain/steps';
import type { Change } from '../layout/change';
import { cellPieces } from './cellPieces';
import { changeBytes } from './changeBytes';
import type { WritablePiece } from './formulaFill';
import { halveChange } from './halveChange';

/** Excel on the web refuses requests above 5 MB; three leave room for what the estimate misses. */
const BYTES_PER_MESSAGE = 3_000_000;
/** The library takes some 25 ms a megabyte to queue a change, in one go; between two parts others have their turn. */
const BYTES_PER_PART = 1_000_000;

/** A change, or a piece of one: where it is too large to be queued in one go, or shorter in pieces. */
export interface ChangePart {
  readonly change: WritablePiece;
  /** When this is written, the whole change is. */
  readonly isLast: boolean;
}

/** Divides changes into messages of at most 3 MB by estimate, in their order; changes above 1 MB are divided too. */
export function* packChanges(
  changes: readonly Change[],
  bytesPerMessage = BYTES_PER_MESSAGE,
): Steps<ChangePart[][]> {
  const messages: ChangePart[][] = [];
  const bytesPerPart = Math.min(BYTES_PER_PART, bytesPerMessage);
  let room = 0;
  for (const change of changes) {
    for (const short of shortParts(change)) {
      yield;
      for (const { part, bytes } of yield* fittingParts(short, bytesPerPart)) {
        if (bytes > room && room < bytesPerMessage) {
          messages.push([]);
          room = bytesPerMessage;
        }
        messages.at(-1)?.push(part);
        room -= bytes;
      }
    }
  }
  return messages;
}

/** The two halves of a part, in their order; null where it cannot be divided. */
export function halvePart({ change, isLast }: ChangePart): [ChangePart, ChangePart] | null {
  const halves = halveChange(change);
  if (halves === null) return null;
  return [
    { change: halves[0], isLast: false },
    { change: halves[1], isLast },
  ];
}

function shortParts(change: Change): readonly ChangePart[] {
  if (change.kind !== 'cells') return [{ change, isLast: true }];
  const pieces = cellPieces(change);
  return pieces.map((piece, at) => ({ change: piece, isLast: at === pieces.length - 1 }));
}

function* fittingParts(part: ChangePart, limit: number): Steps<{ part: ChangePart; bytes: number }[]> {
  const bytes = changeBytes(part.change);
  const halves = bytes <= limit ? null : halvePart(part);
  if (halves === null) return [{ part, bytes }];
  yield;
  const [first, second] = halves;
  return [...(yield* fittingParts(first, limit)), ...(yield* fittingParts(second, limit))];
}
