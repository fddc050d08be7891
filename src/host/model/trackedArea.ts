import type { Area } from './area';
import type { SheetModel } from './sheetModel';

/** An area that moves along with inserted and deleted rows, columns and blocks, as a tracked Range object does. */
export interface TrackedArea {
  readonly sheet: SheetModel;
  /** Where it stands now; null when its cells, or its sheet, were deleted. */
  readonly area: Area | null;
  /** Stops following. */
  release(): void;
}
