import type { GridEngine } from '../grid/gridEngine';
import { GridFeed } from '../grid/gridFeed';
import type { MeasureText } from '../grid/measureText';
import type { Area } from '../../model/area';
import type { ModelChange } from '../../model/modelChange';
import type { SheetModel } from '../../model/sheetModel';
import type { WorkbookModel } from '../../model/workbookModel';
import { countUndrawn } from './undrawn';
import type { Undrawn } from './undrawn';

/**
 * The workbook that the page shows: model, grid and file name, and whether it has changed since it was opened or saved. Components
 * subscribe to it; `version` grows with everything they might show.
 */
export class OpenBook {
  readonly feed: GridFeed;
  version = 0;
  isChanged = false;
  private readonly listeners = new Set<() => void>();
  private readonly stop: () => void;

  constructor(
    readonly model: WorkbookModel,
    readonly fileName: string,
    measure: MeasureText,
  ) {
    this.feed = new GridFeed(model, measure, () => {
      this.showSelection();
      this.notify();
    });
    this.stop = model.onChange((change) => this.noteChange(change));
    this.showSelection();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get engine(): GridEngine {
    return this.feed.engine;
  }

  get undrawn(): Undrawn {
    return countUndrawn(this.model);
  }

  /** Names the selected cell, the same as long as it is selected. */
  get place(): string {
    const { sheet, area } = this.model.selection;
    return `${sheet.id} ${area.row} ${area.column}`;
  }

  /** How many formulas keep the file's value because the engine cannot compute them. */
  get uncomputed(): number {
    return this.model.uncomputed.length;
  }

  /** The file's bytes as they would be saved now. */
  save(): Uint8Array {
    const bytes = this.model.save();
    this.isChanged = false;
    this.notify();
    return bytes;
  }

  /** The add-in may have selected something: the model does not tell of that. */
  followSelection(): void {
    const { engine, model } = this;
    const { sheet, area } = model.selection;
    if (engine.sheets[engine.getSelectedSheet()] === sheet && sameArea(selectedArea(engine), area)) return;
    this.showSelection();
    this.notify();
  }

  /** Selects cells in model and grid, and brings their sheet to the front. */
  select(sheet: SheetModel, area: Area): void {
    this.model.selection = { sheet, area };
    this.showSelection();
    this.notify();
  }

  /** The user has selected something in the grid. */
  takeSelection(): void {
    const { engine, model } = this;
    const sheet = engine.sheets[engine.getSelectedSheet()];
    const area = selectedArea(engine);
    const now = model.selection;
    if (sheet === undefined || (now.sheet === sheet && sameArea(now.area, area))) return;
    model.selection = { sheet, area };
    this.notify();
  }

  /** Stops listening to the model. */
  close(): void {
    this.stop();
    this.feed.dispose();
  }

  private showSelection(): void {
    const { sheet, area } = this.model.selection;
    const { engine } = this;
    const place = engine.sheets.indexOf(sheet);
    if (place < 0) return;
    engine.setSelectedSheet(place);
    if (!sameArea(selectedArea(engine), area)) engine.selectArea(area);
  }

  private noteChange(change: ModelChange): void {
    // Going to another sheet is told as a change of the sheets, but is none that one would want to save.
    if (change.kind !== 'sheets' || this.feed.hasOtherSheets) this.isChanged = true;
  }

  private notify(): void {
    this.version += 1;
    for (const listener of this.listeners) listener();
  }
}

function selectedArea(engine: GridEngine): Area {
  const [top, left, bottom, right] = engine.getSelectedView().range;
  return {
    row: Math.min(top, bottom) - 1,
    column: Math.min(left, right) - 1,
    rowCount: Math.abs(bottom - top) + 1,
    columnCount: Math.abs(right - left) + 1,
  };
}

function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}
