import { foldText } from '../../foldText';
import type { Direction } from '../../shareOfTarget';
import type { IndicatorRow } from '../checkedBook';

/** A direction that may be meant, and what speaks for it, the strongest sign first. */
export interface ProposedDirection {
  readonly direction: Direction;
  readonly reason: 'name' | 'subGoal' | 'figures';
}

/** Verbs by their stems, and whole words where a stem would catch others (`fler`, but not `flera`). */
const STEMS: Readonly<Record<Direction, readonly string[]>> = {
  Öka: ['öka', 'ökn', 'höj', 'förbättra'],
  Minska: ['minsk', 'sänk', 'reducer'],
};
const WORDS: Readonly<Record<Direction, readonly string[]>> = {
  Öka: ['fler', 'högre', 'större', 'bättre'],
  Minska: ['färre', 'lägre', 'mindre'],
};

/**
 * Proposes Öka or Minska by the words of the name, else of the sub-goal, else by the figures; null when nothing speaks for either.
 * Only ever a proposal: real plans have targets below the baseline where more is wanted. Source: IND-04.
 * @example `Antalet slutenvårdsdagar … minskar` // Minska, by its name
 * @example `… ska inte ökas till år 2030` // Minska, by its name
 * @example 278 553 → 150 000 // Minska, by the figures
 */
export function proposeDirection(row: IndicatorRow): ProposedDirection | null {
  const byName = directionIn(row.indicator);
  if (byName !== null) return { direction: byName, reason: 'name' };
  const bySubGoal = directionIn(row.subGoal);
  if (bySubGoal !== null) return { direction: bySubGoal, reason: 'subGoal' };
  const [baseline, target] = [row.baseline.value, row.target.value];
  if (baseline.kind !== 'number' || target.kind !== 'number' || baseline.value === target.value) return null;
  return { direction: target.value > baseline.value ? 'Öka' : 'Minska', reason: 'figures' };
}

/** The direction that a text's words agree on; `inte` before a word turns it round. */
function directionIn(text: string): Direction | null {
  const words = foldText(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const found = new Set(
    words.flatMap((word, at) => {
      const direction = directionOf(word);
      if (direction === null) return [];
      return [words[at - 1] === 'inte' ? opposite(direction) : direction];
    }),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function directionOf(word: string): Direction | null {
  const means = (direction: Direction): boolean =>
    WORDS[direction].includes(word) || STEMS[direction].some((stem) => word.startsWith(stem));
  if (means('Öka')) return 'Öka';
  return means('Minska') ? 'Minska' : null;
}

function opposite(direction: Direction): Direction {
  return direction === 'Öka' ? 'Minska' : 'Öka';
}
