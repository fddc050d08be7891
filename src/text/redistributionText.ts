import type { FlowTotal } from '../domain/redistribution/flowTotals';
import type { GroupAlternative } from '../domain/redistribution/groupAlternatives';
import type { LeftRow } from '../domain/redistribution/leftRow';
import type { FlowParty } from '../domain/redistribution/purposeFlows';
import type {
  RedistributionDoubt,
  RedistributionRefusal,
} from '../domain/redistribution/redistributionIssue';
import type { PurposeOverview } from '../domain/redistribution/redistributionOverview';
import type { Language } from './language';
import { redistributionTextEn } from './redistributionTextEn';
import { redistributionTextSv } from './redistributionTextSv';

/** The words about redistributions: the overview's, the form's and the groupings'. */
export interface RedistributionWords {
  /** With its sign and two decimals, without unit: `−0,36`. */
  readonly amount: (amountSek: number) => string;
  /** `Regionstyrelsen, Service`. */
  readonly party: (party: FlowParty | null) => string;
  /** Who gives what to whom, in a sentence. */
  readonly flow: (flow: FlowTotal) => string;
  /** Whether a purpose balances, and who is missing. */
  readonly verdict: (
    purpose: Pick<PurposeOverview, 'verdict' | 'residueSek' | 'isClosed' | 'missingBoards'>,
  ) => string;
  /** Why it cannot be written, and what to do. */
  readonly refusal: (refusal: RedistributionRefusal) => string;
  /** A question that is answered with yes or no. */
  readonly doubt: (doubt: RedistributionDoubt) => string;
  readonly alternative: (alternative: GroupAlternative) => string;
  readonly left: (left: LeftRow) => string;
}

const WORDS: Readonly<Record<Language, RedistributionWords>> = {
  sv: redistributionTextSv,
  en: redistributionTextEn,
};

/** The words about redistributions in a language. */
export function redistributionText(language: Language): RedistributionWords {
  return WORDS[language];
}
