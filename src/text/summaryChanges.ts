import type { SummaryChange } from '../domain/summary/summaryChange';
import { mkr } from './grammar/amount';
import { joinParts } from './grammar/joinParts';
import { sentence } from './grammar/sentence';
import type { Language } from './language';
import { summaryChangeWords, type SummaryChangeWords } from './summaryChangeWords';

type Amount = Extract<SummaryChange, { kind: 'amount' }>;

/**
 * A change of a summary as one sentence; of a region's, the board stands in brackets.
 * @example summaryChangeText('sv', change) // 'Ny röd indikator: Antal besök (mål 4, HSN), var gul.'
 * @example summaryChangeText('sv', change) // 'Prognosavvikelsen är nu −43,0 mkr, var −23,0 mkr: 20,0 mkr sämre.'
 */
export function summaryChangeText(language: Language, change: SummaryChange): string {
  return sentence(wordsOf(change, summaryChangeWords(language), language));
}

function wordsOf(change: SummaryChange, words: SummaryChangeWords, language: Language): string {
  switch (change.kind) {
    case 'newPart':
    case 'gonePart':
      return words[change.kind](change.name);
    case 'indicator': {
      const board = change.board === change.part ? '' : `, ${change.board}`;
      return words.indicator(`${change.indicator} (${words.goal(change.goalNumber, '')}${board})`, change);
    }
    case 'assessment':
      return words.assessment(words.goal(change.goalNumber, change.goal), change.previous, change.current);
    case 'newGoal':
    case 'goneGoal':
      return words[change.kind](words.goal(change.goalNumber, change.goal));
    case 'assignment':
      return words.assignment(quoted(language, change.assignment), change.previous, change.current);
    case 'newAssignment':
    case 'goneAssignment':
      return words[change.kind](quoted(language, change.assignment));
    case 'amount':
      return amountWords(change, words, language);
    case 'redistributions':
      return words.moved(
        words.redistributions,
        shown(language, change.previousSek, 2),
        shown(language, change.currentSek, 2),
      );
    case 'subGoalCounts':
      return counted(words.subGoals, words.subGoalParts, change.moved, words, language);
    case 'indicatorCounts':
      return counted(words.indicators, words.indicatorParts, change.moved, words, language);
  }
}

/** Deviations say how much better or worse; a forecast that rises costs more. */
function amountWords(change: Amount, words: SummaryChangeWords, language: Language): string {
  const { amount, of, board, area, part, previousSek, currentSek } = change;
  const place =
    of === 'area' ? areaWords(language, board === part ? '' : (board ?? ''), area ?? '') : words.places[of];
  const decimals = decimalsFor(previousSek, currentSek);
  const told = words.moved(
    `${words.amounts[amount]}${place}`,
    shown(language, previousSek, decimals),
    shown(language, currentSek, decimals),
  );
  if (previousSek === null || currentSek === null) return told;
  const gainSek = (currentSek - previousSek) * (amount === 'yearForecastSek' ? -1 : 1);
  const size = mkr(language, Math.abs(gainSek), decimals);
  return `${told}: ${gainSek > 0 ? words.better(size) : words.worse(size)}`;
}

function areaWords(language: Language, board: string, area: string): string {
  const names = [board, area].filter((name) => name !== '').join(', ');
  return names === '' ? '' : ` ${language === 'sv' ? 'för' : 'of'} ${names}`;
}

/** Tenths of mkr, or as many decimals as it takes to see that the two differ: changes are told from 0,005 mkr. */
function decimalsFor(previousSek: number | null, currentSek: number | null): number {
  if (previousSek === null || currentSek === null) return 1;
  return [1, 2, 3].find((decimals) => roundTo(previousSek, decimals) !== roundTo(currentSek, decimals)) ?? 5;
}

function roundTo(amountSek: number, decimals: number): number {
  return Math.round(amountSek / 10 ** (6 - decimals));
}

function shown(language: Language, amountSek: number | null, decimals: number): string | null {
  return amountSek === null ? null : mkr(language, amountSek, decimals);
}

function counted<K extends string>(
  noun: string,
  parts: Readonly<Record<K, string>>,
  moved: readonly { readonly key: K; readonly previous: number; readonly current: number }[],
  words: SummaryChangeWords,
  language: Language,
): string {
  const told = moved.map(({ key, previous, current }) => words.count(parts[key], previous, current));
  return `${noun}: ${joinParts(language, told)}`;
}

function quoted(language: Language, text: string): string {
  return language === 'sv' ? `”${text}”` : `“${text}”`;
}
