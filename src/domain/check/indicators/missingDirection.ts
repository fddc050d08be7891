import type { Direction } from '../../shareOfTarget';
import type { CheckRule } from '../checkRule';
import { chooseWord } from '../fixes';
import { readsAsPercent } from './figureScale';
import { indicatorLabel } from './indicatorLabel';
import { proposeDirection, type ProposedDirection } from './proposeDirection';

const DIRECTIONS = ['Öka', 'Minska'] as const;

/**
 * IND-04: Riktning is missing, so a numeric target gives no colour. What speaks for either is told, and never written silently. Not
 * where the target is a word or missing.
 * @example 278 553 → 150 000 without Riktning → proposal Minska, by the figures
 */
export const MISSING_DIRECTION: CheckRule<
  'IND-04',
  {
    readonly label: string | null;
    readonly proposal: Direction | null;
    readonly reason: ProposedDirection['reason'] | null;
    readonly baseline: number | null;
    readonly target: number | null;
    readonly isPercent: 0 | 1;
  }
> = {
  id: 'IND-04',
  severities: ['error'],
  source: 'the plans print no direction, and their colour rule fits “higher is better” only',
  find: ({ indicators }) =>
    (indicators ?? []).flatMap((row) => {
      const place = row.place('direction');
      const target = row.target.value;
      const needsDirection = target.kind === 'number' || target.kind === 'unreadable';
      if (place === null || row.state('direction') !== 'missing' || !needsDirection) return [];
      const proposed = proposeDirection(row);
      const baseline = row.baseline.value;
      const params = {
        label: indicatorLabel(row),
        proposal: proposed?.direction ?? null,
        reason: proposed?.reason ?? null,
        baseline: baseline.kind === 'number' ? baseline.value : null,
        target: target.kind === 'number' ? target.value : null,
        isPercent: readsAsPercent(row, 'target') ? 1 : 0,
      } as const;
      const fix = chooseWord(place, DIRECTIONS, proposed?.direction ?? null);
      return [{ severity: 'error', place, params, fix }];
    }),
};
