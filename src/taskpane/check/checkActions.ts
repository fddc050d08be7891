import type { CheckSession } from '../../commands/checkSession';
import type { FixChoices } from '../../commands/fixing/fixPlan';
import type { FixResult } from '../../commands/fixFindings';
import { isSafeFix } from '../../commands/fixing/isSafeFix';
import type { Finding } from '../../domain/finding';
import type { ActionTools, EndedTask } from '../actionTools';
import { paneFault } from '../paneFault';
import type { TaskState } from '../taskState';
import type { CheckServices } from './checkServices';
import type { CheckOutcome, ChosenFinding, Grouping, ShownFixes } from './checkState';
import type { FindingFilter } from './findingFilter';
import { LiveCheck } from './liveCheck';
import { liveEars } from './liveEars';

/** What Kontrollera's controls and its ribbon button do. None rejects: what goes wrong is in the state afterwards. */
export interface CheckActions {
  readonly check: () => Promise<void>;
  /** Goes on from a check that was made elsewhere; nothing is told of it. */
  readonly adoptCheck: (session: CheckSession) => void;
  readonly chooseFinding: (chosen: ChosenFinding) => void;
  readonly filterFindings: (filter: Partial<FindingFilter>) => void;
  readonly groupFindings: (grouping: Grouping) => void;
  /** Selects the finding's cell. */
  readonly goToFinding: (finding: Finding) => Promise<void>;
  /** Shows what the finding's fix would change; nothing is written. */
  readonly previewFix: (finding: Finding, choices: FixChoices) => Promise<void>;
  /** Shows what all safe fixes would change; nothing is written. */
  readonly previewSafeFixes: () => Promise<void>;
  readonly dropFixes: () => void;
  /** Does what is shown, in one write; the workbook is then checked again. */
  readonly applyFixes: (shown: ShownFixes) => Promise<void>;
  /** Writes the findings as the sheet Kontroll. */
  readonly writeCheckSheet: () => Promise<void>;
}

/** Ties Kontrollera's services to the store, and starts the live check with the first list. */
export function createCheckActions(tools: ActionTools, services: CheckServices): CheckActions {
  const { store, look } = tools;
  const live = new LiveCheck(services, liveEars(store));

  const preview = (scope: ShownFixes['scope'], findings: readonly Finding[], choices: FixChoices) =>
    look('previewFix', async () => {
      const made = await services.previewFixes(findings, choices);
      store.dispatch({ type: 'fixesShown', shown: { scope, findings, choices, preview: made } });
      return { kind: 'idle' };
    });

  return {
    check: () =>
      look('check', async () => {
        live.begin();
        const session = await services.startCheck();
        store.dispatch({ type: 'checkEnded', result: session.result });
        live.follow(session);
        return ended({ kind: 'checked', counts: session.result.counts });
      }),
    adoptCheck: (session) => {
      store.dispatch({ type: 'checkEnded', result: session.result });
      live.follow(session);
    },
    chooseFinding: (chosen) => store.dispatch({ type: 'findingChosen', chosen }),
    filterFindings: (filter) => store.dispatch({ type: 'findingsFiltered', filter }),
    groupFindings: (grouping) => store.dispatch({ type: 'findingsGrouped', grouping }),
    goToFinding: (finding) => goToFinding(tools, services, finding),
    previewFix: (finding, choices) => preview('one', [finding], choices),
    previewSafeFixes: () => {
      const findings = store.getState().check.result?.findings ?? [];
      return preview('safe', findings.filter(isSafeFix), new Map());
    },
    dropFixes: () => store.dispatch({ type: 'fixesDropped' }),
    applyFixes: (shown) => applyFixes(tools, services, live, shown),
    writeCheckSheet: () => writeCheckSheet(tools, services),
  };
}

const ended = (outcome: CheckOutcome): EndedTask => ({ kind: 'check', outcome });

async function goToFinding(
  { store }: ActionTools,
  services: CheckServices,
  { place }: Finding,
): Promise<void> {
  const isRunning = (): boolean => store.getState().task.kind === 'running';
  if (isRunning()) return;
  try {
    const went = await services.goTo(place);
    if (isRunning()) return;
    if (went.kind !== 'shown') {
      store.dispatch({ type: 'taskEnded', task: ended({ kind: 'notShown', why: went }) });
    } else if (tellsOfGoing(store.getState().task)) {
      store.dispatch({ type: 'taskEnded', task: { kind: 'idle' } });
    }
  } catch (cause) {
    if (isRunning()) return;
    store.dispatch({
      type: 'taskEnded',
      task: { kind: 'failed', command: 'goTo', fault: paneFault(cause) },
    });
  }
}

/** Whether the status bar still says why a cell was not shown. */
function tellsOfGoing(task: TaskState): boolean {
  if (task.kind === 'failed') return task.command === 'goTo';
  return task.kind === 'check' && task.outcome.kind === 'notShown';
}

function applyFixes(
  { store, run, progress }: ActionTools,
  services: CheckServices,
  live: LiveCheck,
  { findings, choices }: ShownFixes,
): Promise<void> {
  return run('fix', async () => {
    try {
      const result = await services.applyFixes(findings, choices, (step) =>
        progress(step === 'writing' ? 'writing' : 'reading'),
      );
      store.dispatch({ type: 'fixesDropped' });
      store.dispatch({ type: 'checkEnded', result: result.check });
      live.follow(null);
      return ended(fixedOutcome(result));
    } catch (cause) {
      // A part may have been written: what is shown cannot be trusted.
      live.stop();
      store.dispatch({ type: 'checkWentStale' });
      throw cause;
    }
  });
}

function fixedOutcome({ done, gone, remaining, conflicting, blocked, unchosen }: FixResult): CheckOutcome {
  return {
    kind: 'fixed',
    done: done.length,
    gone: gone.length,
    left: remaining.length + conflicting.length + blocked.length + unchosen.length,
  };
}

function writeCheckSheet({ store, run }: ActionTools, services: CheckServices): Promise<void> {
  const { result } = store.getState().check;
  if (result === null) return Promise.resolve();
  return run('checkSheet', async () =>
    ended({ kind: 'sheet', result: await services.writeCheckSheet(result) }),
  );
}
