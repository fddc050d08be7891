import type { AcceptedGroup, AcceptResult } from '../../commands/acceptGroups';
import type { AddedRedistribution, AddStep, NoRedistributionTable } from '../../commands/addRedistribution';
import type { GoToResult } from '../../commands/goTo';
import type { TableRows } from '../../commands/goToRows';
import type { RedistributionReading } from '../../commands/readRedistributions';
import type { SumsResult } from '../../commands/writeRedistributionSums';
import type { RedistributionPlan } from '../../domain/redistribution/plannedRedistribution';
import type {
  RedistributionInput,
  RedistributionStage,
} from '../../domain/redistribution/redistributionInput';

/** What would be written, or why nothing can be. */
export type PreviewedRedistribution = RedistributionPlan | NoRedistributionTable;

/** What Omfördelningar asks of the commands. All reject with a fault. */
export interface RedistributionServices {
  /** The overview and the proposals; `stage` null: all rows. */
  readRedistributions(stage: RedistributionStage | null): Promise<RedistributionReading>;
  /** Selects rows. */
  goToRows(rows: TableRows): Promise<GoToResult>;
  /** Says which rows would be written, and writes nothing. */
  previewRedistribution(input: RedistributionInput): Promise<PreviewedRedistribution>;
  addRedistribution(
    input: RedistributionInput,
    progress: (step: AddStep) => void,
  ): Promise<AddedRedistribution | PreviewedRedistribution>;
  /** Writes Ändamål into the rows of the groups that were said yes to. */
  acceptGroups(accepted: readonly AcceptedGroup[]): Promise<AcceptResult>;
  /** Writes each board's sums beside the table. */
  writeRedistributionSums(): Promise<SumsResult>;
}
