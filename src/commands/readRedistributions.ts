import type { RedistributionOverview } from '../domain/redistribution/redistributionOverview';
import type { RedistributionStage } from '../domain/redistribution/redistributionInput';
import type { Book } from '../excel/book';
import { group, type GroupProposal } from './group';
import { redistributionOverview } from './redistributionOverview';

/** What the pane's view of the redistributions shows. */
export type RedistributionReading =
  | {
      readonly kind: 'read';
      readonly overview: RedistributionOverview;
      readonly sheet: string;
      readonly budgetSheet: string | null;
      /** The workbook's one board, by its full name; null in a region's workbook and where unknown. */
      readonly board: string | null;
      /** The Skede that rows bear, whatever is shown. */
      readonly stages: readonly RedistributionStage[];
      /** What rows without Ändamål could be given, whatever is shown. */
      readonly proposals: readonly GroupProposal[];
      /** Sheet row numbers without Ändamål whose amount cannot be read: nothing is proposed for them. */
      readonly withoutAmount: readonly number[];
      /** The table has no column Ändamål to write to. */
      readonly lacksPurposeColumn: boolean;
    }
  | { readonly kind: 'noTable' };

const STAGES: readonly RedistributionStage[] = ['Plan', 'Under året'];

/**
 * The overview of one Skede or of all rows, and proposals for the rows without Ändamål. Writes nothing.
 * @param stage what to show; where no row bears it, and when null, all rows are shown
 * @throws BookFault
 */
export async function readRedistributions(
  book: Book,
  stage: RedistributionStage | null,
): Promise<RedistributionReading> {
  const all = await redistributionOverview(book);
  if (all.kind === 'noTable') return all;
  const stages = stagesOf(all.overview);
  const shown =
    stage !== null && stages.length > 1 && stages.includes(stage)
      ? await redistributionOverview(book, { stage })
      : all;
  if (shown.kind === 'noTable') return shown;
  const { overview, sheet, budgetSheet, board } = shown;
  const grouped = all.overview.withoutPurpose.length === 0 ? null : await group(book);
  return {
    kind: 'read',
    overview,
    sheet,
    budgetSheet,
    board,
    stages,
    proposals: grouped?.kind === 'proposed' ? grouped.groups : [],
    withoutAmount: grouped?.kind === 'proposed' ? grouped.withoutAmount : [],
    lacksPurposeColumn: grouped?.kind === 'noColumn',
  };
}

function stagesOf({ purposes, withoutPurpose }: RedistributionOverview): readonly RedistributionStage[] {
  const found = new Set([...purposes, ...withoutPurpose].map((each) => each.stage));
  return STAGES.filter((stage) => found.has(stage));
}
