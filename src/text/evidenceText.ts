import { figuresIn } from './check/figures';
import type { Language } from './language';

/** What a row says in one column. */
export interface EvidenceWords {
  readonly header: string;
  readonly value: number | string | null;
  readonly isPercent: boolean;
}

/**
 * What a row behind a figure says, column by column.
 * @param missing the word for an empty cell
 * @example evidenceText('sv', [{ header: 'Utfall april 2023', value: 0.62, isPercent: true }], 'saknas') // 'Utfall april 2023: 62 %'
 */
export function evidenceText(language: Language, values: readonly EvidenceWords[], missing: string): string {
  const figures = figuresIn(language);
  return values
    .map(({ header, value, isPercent }) => {
      if (value === null) return `${header}: ${missing}`;
      return `${header}: ${typeof value === 'number' ? figures.value(value, isPercent ? 1 : 0) : value}`;
    })
    .join(' · ');
}
