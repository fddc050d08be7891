import type { FlowParty } from '../../domain/redistribution/purposeFlows';
import type { FlowTotal } from '../../domain/redistribution/flowTotals';
import type { PaneText } from '../../text/paneText';
import { redistributionText } from '../../text/redistributionText';
import type { DrawnFlow } from './flowLayout';

/**
 * The flows with the names that the picture shows: a board's, or an area's; the board is left out where the workbook has only one.
 * @param board the workbook's one board; null in a region's workbook
 */
export function drawnFlows(
  flows: readonly FlowTotal[],
  by: 'board' | 'area',
  board: string | null,
  text: PaneText,
): readonly DrawnFlow[] {
  const { party } = redistributionText(text.language);
  const nameOf = (who: FlowParty | null): string => {
    if (who === null) return text.plain('omf.flows.nobody');
    return by === 'area' && who.board === board && who.area !== '' ? who.area : party(who);
  };
  return flows.map(({ from, to, amountSek }) => ({ from: nameOf(from), to: nameOf(to), amountSek }));
}
