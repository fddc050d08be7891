import type { CheckSession } from '../../commands/checkSession';
import type { StandingSession } from '../../commands/workbookStanding';
import type { ActionTools } from '../actionTools';
import { paneFault } from '../paneFault';
import type { HomeServices } from './homeServices';

/** What the home view does. None rejects: what goes wrong is in the state afterwards. */
export interface HomeActions {
  /** Reads how the workbook stands, beside whatever runs; the findings go to Kontrollera. */
  readonly readStanding: () => Promise<void>;
  /** Tells how the workbook stands by Kontrollera's newest re-check, or that only a new reading can. */
  readonly followStanding: () => void;
  readonly openEmptyWorkbook: () => Promise<void>;
}

/**
 * Ties the home view's services to the store.
 * @param adopt gives Kontrollera a check that was made here
 */
export function createHomeActions(
  { store, look }: ActionTools,
  services: HomeServices,
  adopt: (session: CheckSession) => void,
): HomeActions {
  let readings = 0;
  let session: StandingSession | null = null;
  /** The result that what is shown was told by. */
  let told: unknown = null;

  async function readStanding(): Promise<void> {
    const { description } = store.getState().workbook;
    if (description?.kind !== 'standard') return;
    const reading = ++readings;
    const isOverdue = (): boolean => reading !== readings || !store.getState().home.isReading;
    store.dispatch({ type: 'standingStarted' });
    try {
      const read = await services.startStanding(filledRows(description.tables));
      if (isOverdue()) return;
      session = read;
      told = read.check?.result ?? null;
      store.dispatch({ type: 'standingRead', standing: read.standing(), isLarge: read.check === null });
      if (read.check !== null) adopt(read.check);
    } catch (cause) {
      if (!isOverdue()) store.dispatch({ type: 'standingFailed', fault: paneFault(cause) });
    }
  }

  function followStanding(): void {
    const { check, home } = store.getState();
    if (check.result === null || home.standing === null || home.isReading || check.result === told) return;
    if (session?.check?.result !== check.result) {
      // Kontrollera has read the workbook for itself: what stands beside the findings is older than they.
      told = check.result;
      store.dispatch({ type: 'standingWentStale' });
      return;
    }
    told = check.result;
    store.dispatch({ type: 'standingFollowed', standing: session.standing() });
  }

  return {
    readStanding,
    followStanding,
    openEmptyWorkbook: () =>
      look('openEmpty', async () => {
        await services.openEmptyWorkbook();
        return { kind: 'emptyOpened' };
      }),
  };
}

function filledRows(tables: readonly { readonly rows: number }[]): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}
