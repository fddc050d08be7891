import type { Area } from '../model/area';
import type { SheetModel } from '../model/sheetModel';
import type { Cells, RangeReference } from './rangeReference';

/** What a RangeAreas object stands for: at least one range of the same sheet. */
export class RangeAreasReference implements Cells {
  constructor(
    readonly sheet: SheetModel,
    readonly ranges: readonly RangeReference[],
  ) {}

  get areas(): readonly Area[] {
    return this.ranges.map((range) => range.area);
  }
}
