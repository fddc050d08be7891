import { fingerprint } from './fingerprint';
import { TIME_KEY } from './sections/headSections';
import type { SummaryBlock } from './summaryBlock';

/** A fingerprint of all that a refresh would write but the time: equal marks mean that nothing changed. */
export function blockMark({ rows, charts, checks, footer, palette, grid }: SummaryBlock): string {
  const told = rows.map(({ key, kind, cells, height, state, breakBefore }) => [
    key,
    kind,
    key === TIME_KEY ? [] : [...cells],
    height,
    state,
    breakBefore,
  ]);
  return fingerprint(JSON.stringify([told, charts, checks, footer, palette, grid]));
}
