import { useEffect, useRef } from 'react';
import { usePane } from '../PaneContext';

/** So long nothing more must change, while the view is open, before the workbook is read again. */
const PAUSE_MS = 1_000;

/** Keeps what the home view tells up to date while it is open: read once, then followed through Kontrollera's re-checks. */
export function useStanding(): void {
  const { state, actions } = usePane();
  const { home, check, task, workbook } = state;
  const { readStanding, followStanding } = actions;
  const isFree = task.kind !== 'running' && !home.isReading && !workbook.isReading;
  const isWanted = workbook.description?.kind === 'standard' && home.isStale && home.fault === null;
  const hasRead = useRef(false);
  useEffect(() => {
    if (!isWanted || !isFree) return;
    const pause = hasRead.current ? PAUSE_MS : 0;
    const timer = setTimeout(() => {
      hasRead.current = true;
      void readStanding();
    }, pause);
    return () => clearTimeout(timer);
  }, [isWanted, isFree, readStanding]);
  useEffect(() => followStanding(), [check.result, followStanding]);
}
