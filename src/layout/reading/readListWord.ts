import { foldText } from '../../domain/foldText';
import { readPeriodicity } from '../../domain/periodicity';
import { ASSIGNMENT_STATUS_ALIASES } from '../../domain/statusWords';
import { LISTS, type ListKey } from '../lists';

/** Spellings that layouts.md lets pass, with the list's own word. */
const ALIASES: Readonly<Partial<Record<ListKey, Readonly<Record<string, string>>>>> = {
  assignmentStatus: ASSIGNMENT_STATUS_ALIASES,
  redistributionType: { Statsbidrag: 'Fördelat statsbidrag' },
  duration: { Engångs: 'Tillfällig', Varaktig: 'Permanent' },
};

/**
 * Reads a word of a list, in any case and spacing, the recognised spellings included; null for other words.
 * A periodicity is read by its months. Source: layouts.md, rules.md 2.
 * @example readListWord('statsbidrag', 'redistributionType') // 'Fördelat statsbidrag'
 * @example readListWord('tertial apr/aug/dec', 'periodicity') // 'Tertial: apr, aug, dec'
 */
export function readListWord(text: string, list: ListKey): string | null {
  const folded = foldText(text);
  const word = LISTS[list].words.find((candidate) => foldText(candidate) === folded);
  if (word !== undefined) return word;
  const alias = Object.entries(ALIASES[list] ?? {}).find(([spelling]) => foldText(spelling) === folded);
  if (alias !== undefined) return alias[1];
  return list === 'periodicity' ? readPeriodicityWord(text) : null;
}

function readPeriodicityWord(text: string): string | null {
  const { periods, isRecognised } = readPeriodicity(text);
  if (!isRecognised) return null;
  const same = LISTS.periodicity.words.find((word) => {
    const listed = readPeriodicity(word).periods;
    const isMonthly = foldText(text).startsWith('månad') === foldText(word).startsWith('månad');
    return (
      isMonthly && listed.length === periods.length && listed.every((period) => periods.includes(period))
    );
  });
  return same ?? text.trim();
}
