import type { SummaryRefusal } from '../domain/summary/summaryRefusal';
import { joinParts } from './grammar/joinParts';
import type { Language } from './language';
import { summaryRefusalText } from './summaryRefusalText';

/** Why no summary sheets were written: as the command says it. */
export type SummariseRefusalWords =
  | { readonly refusal: SummaryRefusal | 'noRegion' | 'noRows' }
  | { readonly refusal: 'unknownBoards'; readonly names: readonly string[] }
  | { readonly refusal: 'foreignSheets' | 'protectedSheets'; readonly sheets: readonly string[] };

/** Why no summary sheets were written, and what to do. */
export function summariseRefusalText(language: Language, refused: SummariseRefusalWords): string {
  const isSwedish = language === 'sv';
  switch (refused.refusal) {
    case 'noRegion':
      return isSwedish
        ? 'Arbetsboken har rader för bara en nämnd, så det finns ingen sammanfattning för regionen att göra.'
        : 'The workbook has rows of one board alone, so there is no summary of the region to make.';
    case 'noRows':
      return isSwedish
        ? 'Arbetsboken har inga ifyllda rader att sammanställa.'
        : 'The workbook has no filled rows to summarise.';
    case 'unknownBoards': {
      const names = joinParts(language, refused.names);
      return isSwedish
        ? `Arbetsboken har inga rader för ${names}. Inget har skrivits.`
        : `The workbook has no rows of ${names}. Nothing was written.`;
    }
    case 'foreignSheets': {
      const sheets = joinParts(language, refused.sheets);
      return isSwedish
        ? `Det finns redan ett eget blad med namnet ${sheets}, och det skrivs inte över. Byt namn på bladet och försök igen.`
        : `There is a sheet of your own called ${sheets}, and it is not overwritten. Rename it and try again.`;
    }
    case 'protectedSheets': {
      const sheets = joinParts(language, refused.sheets);
      return isSwedish
        ? `Bladet ${sheets} är skyddat. Ta bort bladskyddet (Granska, Ta bort bladets skydd) och försök igen. Inget har skrivits.`
        : `The sheet ${sheets} is protected. Unprotect it (Review, Unprotect Sheet) and try again. Nothing was written.`;
    }
    default:
      return summaryRefusalText(language, refused.refusal);
  }
}
