import type { Area } from '../area';
import type { StructureEdit } from '../calc/formulaForms';
import { shiftArea } from '../shiftArea';
import type { SheetModel } from '../sheetModel';
import type { TrackedArea } from '../trackedArea';

class Tracked implements TrackedArea {
  constructor(
    readonly sheet: SheetModel,
    public area: Area | null,
    private readonly registry: Set<Tracked>,
  ) {}

  release(): void {
    this.registry.delete(this);
  }
}

/** The areas that someone follows. */
export class TrackedAreas {
  readonly #tracked = new Set<Tracked>();

  track(sheet: SheetModel, area: Area): TrackedArea {
    const tracked = new Tracked(sheet, area, this.#tracked);
    this.#tracked.add(tracked);
    return tracked;
  }

  /** Moves the areas of the sheet along with the edit. */
  shift(sheet: SheetModel, edit: StructureEdit): void {
    for (const tracked of this.#tracked) {
      if (tracked.sheet === sheet && tracked.area !== null) tracked.area = shiftArea(tracked.area, edit);
    }
  }

  /** The sheet is gone. */
  forgetSheet(sheet: SheetModel): void {
    for (const tracked of this.#tracked) if (tracked.sheet === sheet) tracked.area = null;
  }
}
