import { useEffect } from 'react';
import { usePane } from '../PaneContext';

/** So long nothing more must change before the workbook is read again. */
const PAUSE_MS = 1_000;

/** Keeps what the home view tells up to date while it is open: read once, then followed through Kontrollera's re-checks. */
export function useStanding(): void {
  const { state, actions } = usePane();
  const { home, check, task, workbook } = state;
  const { readStanding, followStanding } = actions;
  const isFree = task.kind !== 'running' && !home.isReading && !workbook.isReading;
  const isWanted = workbook.description?.kind === 'standard' && home.isStale && home.fault === null;
  const isFirst = home.standing === null;
  useEffect(() => {
    if (!isWanted || !isFree) return;
    const timer = setTimeout(() => void readStanding(), isFirst ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isWanted, isFree, isFirst, readStanding]);
  useEffect(() => followStanding(), [check.result, followStanding]);
}
