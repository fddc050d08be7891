import type { StandardWorkbook } from '../../commands/describeWorkbook';
import type { StandingFacts } from '../../commands/nextStep';
import type { WorkbookStanding } from '../../commands/workbookStanding';
import type { Finding } from '../../domain/finding';
import type { PaneState } from '../paneState';

/** What the next step is decided by, as far as the pane knows it. */
export function standingFacts(
  { home, check }: Pick<PaneState, 'home' | 'check'>,
  { locks, tables, isRegionWide }: StandardWorkbook,
): StandingFacts {
  const { standing } = home;
  const { result } = check;
  return {
    isReadOnly: locks.isReadOnly,
    lostParts: result === null ? null : result.findings.filter(isLostPart).length,
    filledRows: tables.reduce((sum, { rows }) => sum + rows, 0),
    boardsMissing: isRegionWide ? boardsMissing(standing) : 0,
    errors: result === null ? null : result.counts.error,
    colours: standing?.colours.kind ?? null,
    summaries: summariesOf(standing),
  };
}

function isLostPart({ rule, severity }: Finding): boolean {
  return severity === 'error' && (rule === 'LAY-02' || rule === 'LAY-03');
}

function boardsMissing(standing: WorkbookStanding | null): number | null {
  if (standing === null) return null;
  return standing.collection === null ? 0 : (standing.collection.missing?.length ?? null);
}

function summariesOf(standing: WorkbookStanding | null): StandingFacts['summaries'] {
  if (standing === null) return null;
  const { summaries } = standing;
  if (summaries.kind === 'impossible') return 'impossible';
  const { written, missing } = summaries;
  if (written.some(({ isCurrent }) => isCurrent === false)) return 'stale';
  if (written.some(({ isCurrent }) => isCurrent === null)) return null;
  return missing > 0 ? 'missing' : 'current';
}
