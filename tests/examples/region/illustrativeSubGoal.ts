import type { Direction } from '../../../src/domain/shareOfTarget';

/** An indicator that stands for one of those that the report counts without naming them. */
export interface IllustrativeIndicator {
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly baseline: number | null;
  readonly target: number;
}

/** A sub-goal that stands for one of those that the report counts without naming them. */
export interface IllustrativeSubGoal {
  /** The board's code. */
  readonly board: 'HSN' | 'RUN' | 'FHS' | 'PN';
  readonly subGoal: string;
  readonly indicators: readonly IllustrativeIndicator[];
}

type Figures = readonly [name: string, baseline: number | null, target: number, unit?: string];

/** A sub-goal with its indicators: first those where more is better, then those where less is. */
export function illustrative(
  board: IllustrativeSubGoal['board'],
  subGoal: string,
  more: readonly Figures[],
  less: readonly Figures[] = [],
): IllustrativeSubGoal {
  const indicators = [
    ...more.map((figures) => indicatorOf('Öka', figures)),
    ...less.map((figures) => indicatorOf('Minska', figures)),
  ];
  return { board, subGoal, indicators };
}

/** Shares are percentages and numbers of something are counted, unless another unit is told. */
function indicatorOf(direction: Direction, [name, baseline, target, unit]: Figures): IllustrativeIndicator {
  const usual = name.startsWith('Andel') ? '%' : 'antal';
  return { name, unit: unit ?? usual, direction, baseline, target };
}
