import { useEffect } from 'react';
import type { RedistributionReading } from '../../commands/readRedistributions';
import { usePane } from '../PaneContext';

/** What was read of a workbook that has the table. */
export type ReadRedistributions = Extract<RedistributionReading, { kind: 'read' }>;

/**
 * Reads the redistributions when the view is opened, and again when the user has worked in the cells, as Excel's events tell and at
 * the latest when the pane gets the focus.
 */
export function useRedistributions(): RedistributionReading | null {
  const { state, actions } = usePane();
  const { readRedistributions, rereadRedistributions, followRedistributions } = actions;
  useEffect(() => {
    void readRedistributions();
    const onFocus = (): void => void rereadRedistributions();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [readRedistributions, rereadRedistributions]);
  useEffect(() => followRedistributions(), [followRedistributions]);
  return state.redistributions.reading;
}
