import type { FindingFix } from '../domain/finding';
import type { ReadingParams, ReadingRule } from '../domain/readingParams';

/** What a finding says, and in one sentence what its fix would do. */
export interface FindingWords {
  readonly message: string;
  /** Said only where the finding has a fix. */
  readonly fix: string;
}

/** The words of every reading rule in one language. */
export type ReadingWords = {
  readonly [R in ReadingRule]: (params: ReadingParams[R], fix: FindingFix | null) => FindingWords;
};
