/** What the next step is decided by; null where nothing is known of it yet. */
export interface StandingFacts {
  /** Excel was told to open the workbook for reading alone. */
  readonly isReadOnly: boolean;
  /** Tables and columns of the standard that are missing (LAY-02 and LAY-03). */
  readonly lostParts: number | null;
  /** Filled rows of all tables. */
  readonly filledRows: number;
  /** Boards of a workbook for all boards that have neither been collected nor have any rows; 0 in a board's own. */
  readonly boardsMissing: number | null;
  readonly errors: number | null;
  /** `none`: the workbook has no table that bears colours. */
  readonly colours: 'right' | 'missing' | 'wrong' | 'none' | null;
  /** `impossible`: a plan, or a follow-up without a period, has none. */
  readonly summaries: 'current' | 'missing' | 'stale' | 'impossible' | null;
}

/** What to do next with a standard workbook; `wait` as long as what decides it is not known. */
export type NextStep =
  'wait' | 'read' | 'repair' | 'collect' | 'fill' | 'check' | 'colour' | 'summarise' | 'done';

/**
 * The next sensible step: what is broken first, then what is missing, then what is wrong, and last what shows it all. What cannot be
 * known unasked (a workbook so large that it is checked on demand alone) is asked for by `check`.
 * @param isComplete all has been read that will be read unasked: what is null now stays null
 * @example nextStep({ ...facts, lostParts: 1, errors: 3 }, true) // 'repair'
 * @example nextStep({ ...facts, errors: 0, colours: 'right', summaries: 'stale' }, true) // 'summarise'
 */
export function nextStep(facts: StandingFacts, isComplete: boolean): NextStep {
  if (facts.isReadOnly) return 'read';
  const unknown = isComplete ? 'check' : 'wait';
  if (facts.lostParts === null && !isComplete) return 'wait';
  if ((facts.lostParts ?? 0) > 0) return 'repair';
  if (facts.boardsMissing === null && !isComplete) return 'wait';
  if ((facts.boardsMissing ?? 0) > 0) return 'collect';
  if (facts.filledRows === 0) return 'fill';
  if (facts.errors === null) return unknown;
  if (facts.errors > 0) return 'check';
  if (facts.colours === null || facts.summaries === null) return unknown;
  if (facts.colours === 'missing' || facts.colours === 'wrong') return 'colour';
  return facts.summaries === 'missing' || facts.summaries === 'stale' ? 'summarise' : 'done';
}
