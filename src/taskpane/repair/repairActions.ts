import type { RepairGroup } from '../../domain/repairNote';
import type { ActionTools } from '../actionTools';
import type { RepairServices } from './repairServices';

/** What Reparera's controls do. None rejects: what goes wrong is in the state afterwards. */
export interface RepairActions {
  /** Shows what can be repaired; nothing is written. */
  readonly previewRepair: () => Promise<void>;
  readonly repair: (chosen: ReadonlySet<RepairGroup>) => Promise<void>;
}

/** Ties Reparera's services to the store. */
export function createRepairActions({ run, progress }: ActionTools, services: RepairServices): RepairActions {
  return {
    previewRepair: () =>
      run('repair', async () => {
        const preview = await services.previewRepair();
        return preview.kind === 'preview' ? { kind: 'repairShown', preview } : { kind: 'nothingToRepair' };
      }),
    repair: (chosen) =>
      run('repair', async () => {
        const result = await services.repair(chosen, progress);
        return result.kind === 'repaired' ? { kind: 'repaired', result } : { kind: 'nothingToRepair' };
      }),
  };
}
