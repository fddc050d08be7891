import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { closedSnapshot } from '../../src/commands/closedSnapshot';
import type { FollowUpOptions } from '../../src/commands/followUp';
import { newWorkbook } from '../../src/commands/newWorkbook';
import { prepareFollowUp } from '../../src/commands/prepareFollowUp';
import type { FollowUpReport } from '../../src/domain/followUpReport';
import type { WorkbookModel } from '../../src/host/model/workbookModel';
import { planRs2023 } from '../examples/planRs2023';
import { seededRandom } from '../examples/seededRandom';
import { withSharedIds } from '../examples/sharedIds';

/** A follow-up that was made of files, open in the host. */
export interface MadeFollowUp {
  readonly model: WorkbookModel;
  readonly report: FollowUpReport;
}

/** Regionstyrelsens plan 2023, every row with an ID, as a file. */
export async function planBytes(): Promise<Uint8Array> {
  const { book, model } = openHostedWorkbook(null);
  await book.apply(
    newWorkbook({
      layout: 'plan',
      board: 'RS',
      year: 2023,
      baselineYear: 2021,
      createdOn: 44_901,
      content: withSharedIds(planRs2023, seededRandom(1)),
      random: seededRandom(2),
    }),
  );
  return model.save();
}

/** The file after somebody has worked in it. */
export function changed(bytes: Uint8Array, change: (model: WorkbookModel) => void): Uint8Array {
  const { model } = openHostedWorkbook(bytes);
  change(model);
  return model.save();
}

/** Makes a follow-up of files and writes it into a blank workbook. @throws Error when it is refused */
export async function makeFollowUp(
  plan: Uint8Array,
  previous: Uint8Array | null,
  options: Omit<FollowUpOptions, 'previous'>,
): Promise<MadeFollowUp> {
  const sources = {
    plan: closedSnapshot(plan),
    previous: previous === null ? null : closedSnapshot(previous),
  };
  const planned = prepareFollowUp(sources, { random: seededRandom(3), createdOn: 45_061, ...options });
  if (planned.kind === 'refused') throw new Error(planned.refusal.code);
  const { book, model } = openHostedWorkbook(null);
  await book.apply(planned.changes);
  return { model, report: planned.report };
}
