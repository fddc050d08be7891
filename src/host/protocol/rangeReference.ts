import type { Area } from '../model/area';
import { HostError } from '../model/hostError';
import type { SheetModel } from '../model/sheetModel';
import type { TrackedArea } from '../model/trackedArea';

/** Cells of one sheet: what formats, rules and validation are read from and written to. */
export interface Cells {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** What a Range object stands for: an area that moves when rows and columns are inserted or deleted above or before it. */
export class RangeReference implements Cells {
  constructor(private readonly tracked: TrackedArea) {}

  /** The sheet the range is on. */
  get sheet(): SheetModel {
    return this.tracked.sheet;
  }

  /** Where the range is now. Throws ItemNotFound when all its cells have been deleted. */
  get area(): Area {
    const { area } = this.tracked;
    if (area === null) throw new HostError('ItemNotFound', 'the cells of this range have been deleted');
    return area;
  }

  get areas(): readonly Area[] {
    return [this.area];
  }

  /** Stops following the cells. */
  release(): void {
    this.tracked.release();
  }
}
