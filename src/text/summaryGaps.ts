import type { Gap, GapKind } from '../domain/summary/summaryReport';
import { figuresIn } from './check/figures';
import { countWord, type Gender } from './grammar/countWord';
import { sentence } from './grammar/sentence';
import type { Language } from './language';

type Words = Readonly<Record<GapKind, (count: number) => string>>;

const SV: Words = {
  board: () => 'inga rader alls',
  goals: () => 'inga mål',
  indicators: () => 'inga indikatorer',
  economy: () => 'ingen ekonomi',
  goalAssessment: (count) => `${sv(count, 'mål', 'mål', 'ett')} saknar bedömning`,
  subGoalAssessment: (count) => `${sv(count, 'delmål', 'delmål', 'ett')} saknar bedömning`,
  outcome: (count) => `${sv(count, 'indikator', 'indikatorer', 'en')} saknar utfall`,
  unjudged: (count) =>
    `${sv(count, 'indikator', 'indikatorer', 'en')} kan inte bedömas: målvärde, riktning eller utgångsvärde saknas eller går inte att läsa`,
  assignmentStatus: (count) => `${sv(count, 'uppdrag', 'uppdrag', 'ett')} saknar status`,
  periodBudget: (count) => `budget för perioden saknas för ${sv(count, 'område', 'områden', 'ett')}`,
  periodOutcome: (count) => `utfall saknas för ${sv(count, 'område', 'områden', 'ett')}`,
  yearBudget: (count) => `årsbudget saknas för ${sv(count, 'område', 'områden', 'ett')}`,
  yearForecast: (count) => `årsprognos saknas för ${sv(count, 'område', 'områden', 'ett')}`,
  measureEffect: (count) => `uppnådd effekt saknas för ${sv(count, 'åtgärd', 'åtgärder', 'en')}`,
  investmentForecast: (count) =>
    `prognos saknas för ${sv(count, 'investeringsområde', 'investeringsområden', 'ett')}`,
  redistributionAmount: (count) =>
    `belopp saknas eller går inte att läsa för ${sv(count, 'omfördelning', 'omfördelningar', 'en')}`,
  unknownBoard: (count) => `${sv(count, 'rad', 'rader', 'en')} utan känd nämnd räknas inte med`,
  unknownGoal: (count) => `${sv(count, 'rad', 'rader', 'en')} utan målnummer räknas inte med`,
};

const EN: Words = {
  board: () => 'no rows at all',
  goals: () => 'no goals',
  indicators: () => 'no indicators',
  economy: () => 'no economy',
  goalAssessment: (count) => `${en(count, 'goal')} without assessment`,
  subGoalAssessment: (count) => `${en(count, 'sub-goal')} without assessment`,
  outcome: (count) => `${en(count, 'indicator')} without outcome`,
  unjudged: (count) =>
    `${en(count, 'indicator')} that cannot be judged: target, direction or baseline is missing or unreadable`,
  assignmentStatus: (count) => `${en(count, 'assignment')} without status`,
  periodBudget: (count) => `no budget for the period in ${en(count, 'area')}`,
  periodOutcome: (count) => `no outcome in ${en(count, 'area')}`,
  yearBudget: (count) => `no budget for the year in ${en(count, 'area')}`,
  yearForecast: (count) => `no forecast in ${en(count, 'area')}`,
  measureEffect: (count) => `no achieved effect for ${en(count, 'measure')}`,
  investmentForecast: (count) => `no forecast for ${en(count, 'investment')}`,
  redistributionAmount: (count) => `no readable amount for ${en(count, 'redistribution')}`,
  unknownBoard: (count) => `${en(count, 'row')} of no known board, counted nowhere`,
  unknownGoal: (count) => `${en(count, 'row')} without goal number, counted nowhere`,
};

/**
 * A line of Underlag som saknas: a sentence with the sheets and rows.
 * @param whose the board to name first, where several boards' gaps stand together
 * @example summaryGapText('sv', gap, null) // 'Nio delmål saknar bedömning (Delmål rad 60–68).'
 * @example summaryGapText('sv', gap, 'Folkhögskolestyrelsen') // 'Folkhögskolestyrelsen: nio delmål saknar bedömning (Delmål rad 60–68).'
 */
export function summaryGapText(
  language: Language,
  { kind, count, source }: Gap,
  whose: string | null,
): string {
  const words = (language === 'sv' ? SV : EN)[kind](count);
  const { runs } = figuresIn(language);
  const places = source.map(
    ({ sheet, rows }) => `${sheet} ${rowWord(language, rows.length)} ${runs(rows.map(String))}`,
  );
  const told = whose === null ? words : `${whose}: ${words}`;
  return sentence(places.length === 0 ? told : `${told} (${places.join('; ')})`);
}

/**
 * Beside a total with gaps.
 * @example excludingText('sv', ['FHS', 'PN']) // 'exkl. FHS, PN'
 */
export function excludingText(language: Language, codes: readonly string[]): string {
  return codes.length === 0 ? '' : `${language === 'sv' ? 'exkl.' : 'excl.'} ${codes.join(', ')}`;
}

function sv(count: number, one: string, many: string, gender: Gender): string {
  return `${countWord('sv', count, gender)} ${count === 1 ? one : many}`;
}

function en(count: number, noun: string): string {
  return `${countWord('en', count, 'en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** @example rowWord('en', 2) // 'rows' */
function rowWord(language: Language, count: number): string {
  if (language === 'sv') return 'rad';
  return count === 1 ? 'row' : 'rows';
}
