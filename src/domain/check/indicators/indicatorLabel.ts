import type { IndicatorRow } from '../checkedBook';
import { shortLabel } from '../shortLabel';

/** What an indicator is called in messages: its own name, else its sub-goal's. */
export function indicatorLabel({ indicator, subGoal }: IndicatorRow): string | null {
  return shortLabel(indicator, subGoal);
}
