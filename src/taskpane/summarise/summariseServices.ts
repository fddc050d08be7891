import type { SummaryPreview } from '../../commands/previewSummaries';
import type { PreviousPeriod } from '../../commands/readPreviousPeriod';
import type {
  PreviewedSheet,
  SummariseOptions,
  SummariseRefusal,
  SummariseResult,
} from '../../commands/summarise';
import type { EvidencePlace, SummaryEvidence } from '../../commands/summaryEvidence';
import type { SummaryEars } from '../../commands/watchSummaries';
import type { TaskStep } from '../taskState';

/** What is chosen in the view; the time is the service's. */
export type SummaryChoice = Omit<SummariseOptions, 'now'>;

/** What Sammanställ asks of the commands. All reject with a fault. */
export interface SummariseServices {
  /** Says what would be written, and writes nothing. */
  previewSummaries(choice: SummaryChoice): Promise<SummaryPreview | SummariseRefusal>;
  summarise(
    choice: SummaryChoice & { readonly previewed?: readonly PreviewedSheet[] },
    progress: (step: TaskStep) => void,
  ): Promise<SummariseResult>;
  /** Finds the rows behind a figure. */
  summaryEvidence(place: EvidencePlace): Promise<SummaryEvidence>;
  /** Reads an earlier follow-up's closed file. */
  readPreviousPeriod(file: File): Promise<PreviousPeriod>;
  /** Tells of edits and of the selected figure until the answer is called. */
  watchSummaries(ears: SummaryEars): Promise<() => Promise<void>>;
}
