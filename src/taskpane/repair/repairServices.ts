import type { NothingToRepair, RepairPreview, RepairResult } from '../../commands/repair';
import type { RepairGroup } from '../../domain/repairNote';
import type { TaskStep } from '../taskState';

/** What Reparera asks of the commands. All reject with a fault. */
export interface RepairServices {
  /** Says what can be repaired, and writes nothing. */
  previewRepair(): Promise<RepairPreview | NothingToRepair>;
  repair(
    chosen: ReadonlySet<RepairGroup>,
    progress: (step: TaskStep) => void,
  ): Promise<RepairResult | NothingToRepair>;
}
