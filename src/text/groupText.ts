import type { GroupReason, ProposedGroup } from '../domain/redistribution/proposeGroups';
import type { Language } from './language';

interface GroupWords {
  readonly reason: (reason: GroupReason) => string;
  readonly existing: string;
  readonly verdict: (group: Pick<ProposedGroup, 'verdict' | 'residueSek'>) => string;
  readonly rows: (rowNumbers: readonly number[]) => string;
}

const sv: GroupWords = {
  reason: (reason) => {
    switch (reason.kind) {
      case 'sameText':
        return 'Raderna har samma ord.';
      case 'sharedWords':
        return `Raderna har ord gemensamt: ${reason.words.join(', ')}.`;
      case 'wordsAndAmounts':
        return `Raderna har ord gemensamt (${reason.words.join(', ')}), och beloppen tar ut varandra.`;
      case 'amounts':
        return 'Beloppen tar ut varandra, och inga andra rader gör det. Orden skiljer sig: kontrollera.';
      case 'alone':
        return 'Ingen annan rad har samma ord eller ett belopp som tar ut radens.';
    }
  },
  existing: 'Ändamålet finns redan.',
  verdict: ({ verdict, residueSek }) => {
    if (verdict === 'zero') return 'går jämnt ut';
    if (verdict === 'rounding') return `${mkr(residueSek, 'sv')} mkr återstår, vilket avrundning förklarar`;
    return `${mkr(residueSek, 'sv')} mkr netto`;
  },
  rows: (rowNumbers) => `${rowNumbers.length === 1 ? 'rad' : 'rader'} ${rowNumbers.join(', ')}`,
};

const en: GroupWords = {
  reason: (reason) => {
    switch (reason.kind) {
      case 'sameText':
        return 'The rows have the same words.';
      case 'sharedWords':
        return `The rows share words: ${reason.words.join(', ')}.`;
      case 'wordsAndAmounts':
        return `The rows share words (${reason.words.join(', ')}), and the amounts cancel out.`;
      case 'amounts':
        return 'The amounts cancel out, and no other rows do. The words differ: check.';
      case 'alone':
        return 'No other row has its words or an amount that cancels it out.';
    }
  },
  existing: 'The purpose is there already.',
  verdict: ({ verdict, residueSek }) => {
    if (verdict === 'zero') return 'nets to zero';
    if (verdict === 'rounding') return `leaves ${mkr(residueSek, 'en')} mkr, which rounding explains`;
    return `${mkr(residueSek, 'en')} mkr net`;
  },
  rows: (rowNumbers) => `${rowNumbers.length === 1 ? 'row' : 'rows'} ${rowNumbers.join(', ')}`,
};

const WORDS: Readonly<Record<Language, GroupWords>> = { sv, en };

/** The words about proposed purposes in a language. */
export function groupText(language: Language): GroupWords {
  return WORDS[language];
}

/** @example mkr(-360_000, 'sv') // '−0,36' */
function mkr(amountSek: number, language: Language): string {
  const text = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    minimumFractionDigits: 2,
    signDisplay: 'exceptZero',
  }).format(amountSek / 1_000_000);
  return text.replace('-', '−');
}
