import type { Area } from '../area';
import type { Change } from '../change';
import type { Snapshot } from '../snapshot';
import type { Shift } from './shift';
import { framesAfter, framesOf, shiftOf, type TableFrame } from './tableFrames';

/** A sheet while a list of changes is followed. */
export interface WalkedSheet {
  /** The same as long as the sheet is. */
  readonly key: number;
  /** What it was called before; null for a sheet that the list adds. */
  readonly origin: string | null;
  /** Its name now. */
  readonly name: string;
  /** What has come and gone on it so far, in order. */
  readonly shifts: readonly Shift[];
  /** The cells it used before; null when it was empty. */
  readonly used: Area | null;
}

/** One change with the workbook as it is just before it. */
export interface WalkStep {
  readonly index: number;
  readonly change: Change;
  readonly frames: readonly TableFrame[];
  /** The frames just after it. */
  readonly framesAfter: readonly TableFrame[];
  readonly sheet: (name: string) => WalkedSheet | undefined;
}

/** Follows a list of changes from what was read, without Excel: where tables stand, and what moves on the sheets. */
export class ChangeWalk {
  #frames: readonly TableFrame[];
  readonly #sheets = new Map<string, WalkedSheet>();
  #added = 0;

  constructor(snapshot: Pick<Snapshot, 'sheets' | 'tables'>) {
    this.#frames = framesOf(snapshot);
    for (const { name, used } of snapshot.sheets) {
      this.#sheets.set(name, { key: this.#sheets.size, origin: name, name, shifts: [], used });
    }
  }

  get frames(): readonly TableFrame[] {
    return this.#frames;
  }

  get sheets(): readonly WalkedSheet[] {
    return [...this.#sheets.values()];
  }

  /** Takes the changes one by one; `visit` sees each before it is done. */
  follow(changes: readonly Change[], visit?: (step: WalkStep) => void): void {
    changes.forEach((change, index) => {
      const frames = this.#frames;
      const after = framesAfter(frames, change);
      visit?.({
        index,
        change,
        frames,
        framesAfter: after,
        sheet: (name) => this.#sheets.get(name),
      });
      this.#move(change, frames);
      this.#frames = after;
    });
  }

  #move(change: Change, frames: readonly TableFrame[]): void {
    if (change.kind === 'addSheet') {
      const name = change.sheet;
      this.#sheets.set(name, { key: (this.#added -= 1), origin: null, name, shifts: [], used: null });
    } else if (change.kind === 'deleteSheet') {
      this.#sheets.delete(change.sheet);
    } else if (change.kind === 'renameSheet') {
      const sheet = this.#sheets.get(change.sheet);
      this.#sheets.delete(change.sheet);
      if (sheet !== undefined) this.#sheets.set(change.to, { ...sheet, name: change.to });
    }
    const moved = shiftOf(change, frames);
    const sheet = moved === null ? undefined : this.#sheets.get(moved.sheet);
    if (moved === null || sheet === undefined) return;
    this.#sheets.set(sheet.name, { ...sheet, shifts: [...sheet.shifts, moved.shift] });
  }
}
