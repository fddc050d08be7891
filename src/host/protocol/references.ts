import type { Area } from '../model/area';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import type { HostObject } from './hostObject';
import { RangeAreasReference } from './rangeAreasReference';
import { RangeReference } from './rangeReference';

/**
 * The ranges that follow their cells. Every range follows them to the end of its batch; after `_KeepReference` until the
 * client sends `_RemoveReference` with the id it was given.
 */
export class References {
  private readonly temporary = new Set<RangeReference>();
  private readonly kept = new Map<string, HostObject>();
  private readonly idOfTarget = new Map<object, string>();
  private keptInThisBatch: string[] = [];
  private nextId = 1;

  constructor(private readonly model: WorkbookModel) {}

  /** A range that follows its cells, to the end of the batch unless kept. */
  track(sheet: SheetModel, area: Area): RangeReference {
    const range = new RangeReference(this.model.trackArea(sheet, area));
    this.temporary.add(range);
    return range;
  }

  /** Keeps the object beyond its batch. */
  keep(object: HostObject): void {
    if (this.idOfTarget.has(object.target)) return;
    const id = `{reference ${this.nextId++}}`;
    this.kept.set(id, object);
    this.idOfTarget.set(object.target, id);
    this.keptInThisBatch.push(id);
    for (const range of rangesOf(object)) this.temporary.delete(range);
  }

  /** The id of a kept object; undefined for others. */
  idOf(object: HostObject): string | undefined {
    return this.idOfTarget.get(object.target);
  }

  /** The kept object with this id. */
  find(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  /** Lets a kept object go; ids that are gone already are ignored, as Excel does. */
  remove(id: string): void {
    const object = this.kept.get(id);
    if (object === undefined) return;
    this.kept.delete(id);
    this.idOfTarget.delete(object.target);
    for (const range of rangesOf(object)) range.release();
  }

  /** Lets every kept object go. */
  removeAll(): void {
    for (const id of [...this.kept.keys()]) this.remove(id);
  }

  /** How many objects are kept: 0 when every `Excel.run` has cleaned up. */
  get count(): number {
    return this.kept.size;
  }

  /** Ends the batch. The client never learns the ids of a batch that failed, so what that batch kept goes too. */
  endBatch(failed: boolean): void {
    if (failed) for (const id of this.keptInThisBatch) this.remove(id);
    this.keptInThisBatch = [];
    for (const range of this.temporary) range.release();
    this.temporary.clear();
  }
}

function rangesOf(object: HostObject): readonly RangeReference[] {
  const { target } = object;
  if (target instanceof RangeReference) return [target];
  return target instanceof RangeAreasReference ? target.ranges : [];
}
