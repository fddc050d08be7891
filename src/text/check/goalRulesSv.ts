import type { CheckParams } from '../../domain/check/checkRules';
import type { Period } from '../../domain/period';
import { dateText } from '../findingNumbers';
import { oneLine, quotable } from '../quotable';
import type { WordsOf } from './ruleWords';

/** Kontrollera's words about goals, sub-goals and assignments, in Swedish. Source: rules.md 4. */
export const goalRulesSv: WordsOf<`${'MAL' | 'UPP'}-${string}` & keyof CheckParams> = {
  'MAL-01': {
    title: 'Bedömning saknas',
    why: 'Mål och delmål utan bedömning räknas som att bedömning saknas i sammanställningen.',
    message: ({ kind, label, goalNumber }) =>
      kind === 'goal'
        ? `Mål ${goalNumber ?? ''}${label === null ? '' : `, ”${label}”,`} saknar bedömning.`
        : `Delmålet${label === null ? '' : ` ”${label}”`}${goalNumber === null ? '' : ` (mål ${goalNumber})`} saknar bedömning.`,
  },
  'MAL-02': {
    title: 'Bedömningen och underlaget pekar åt olika håll',
    why: 'Bedömningen är nämndens egen, men läsaren frågar varför den inte följer delmål och indikatorer.',
    message: partsText,
  },
  'MAL-03': {
    title: 'Samma målnummer två gånger',
    why: 'Delmål och indikatorer hör till målets nummer; står det två gånger går det inte att veta vilket som menas.',
    message: ({ goalNumber, label, firstLabel, firstRow }) =>
      `Mål nr ${goalNumber} finns redan på rad ${firstRow}${firstLabel === null ? '' : ` (”${firstLabel}”)`}. Ge ${
        label === null ? 'målet' : `”${label}”`
      } ett eget nummer.`,
  },
  'MAL-04': {
    title: 'Samma målnummer, olika namn',
    why: 'Nämndernas rader läggs ihop på målets nummer; heter målet olika blandas två mål.',
    message: ({ goalNumber, board, name, usualName, usualBoard }) =>
      `Mål ${goalNumber} heter ”${name ?? ''}” hos ${board}, men ”${usualName ?? ''}” hos ${usualBoard}. Samma nummer ska vara samma mål.`,
  },
  'UPP-01': {
    title: 'Uppdraget är försenat',
    why: 'Slutdatum har passerats och uppdraget är varken avslutat eller avbrutet.',
    message: ({ label, endDate, status }) =>
      `Uppdraget${named(label)} är försenat: slutdatum var ${dateText(endDate)} och status är ”${quotable(status)}”.`,
  },
  'UPP-02': {
    title: 'Slutdatum stämmer inte',
    why: 'Utan ett rimligt slutdatum går det inte att se om uppdraget är försenat.',
    message: ({ form, label, endDate, value, year }) =>
      form === 'beforeYear'
        ? `Slutdatum för uppdraget${named(label)} är ${dateText(endDate ?? 0)}, före arbetsbokens år ${year ?? ''}. Är uppdraget klart, välj Avslutat; annars behövs ett nytt slutdatum.`
        : `Slutdatum för uppdraget${named(label)} är ”${quotable(value)}”. Skriv ett datum (2023-12-31), Löpande eller Tills vidare.`,
    fix: () => 'Skriv ett datum, till exempel 2023-12-31, eller välj Löpande eller Tills vidare.',
  },
  'UPP-03': {
    title: 'Uppdraget saknar kommentar',
    why: 'Ett uppdrag som ska följas upp behöver några ord om läget.',
    message: ({ label, period, periodicity }) =>
      `Uppdraget${named(label)} ska följas upp ${inPeriod(period)}${
        periodicity === '' ? '' : ` (${oneLine(periodicity)})`
      } men har ingen kommentar.`,
  },
};

function partsText({
  form,
  label,
  goalNumber,
  assessment,
  notReached,
  green,
  yellow,
  red,
}: CheckParams['MAL-02']): string {
  const goal = `Mål ${goalNumber}${label === null ? '' : `, ”${label}”,`} bedöms ${assessment}`;
  const colours =
    green + yellow + red === 0
      ? 'ingen har fått färg'
      : `${green} ${green === 1 ? 'grön' : 'gröna'}, ${yellow} ${yellow === 1 ? 'gul' : 'gula'} och ${red} ${red === 1 ? 'röd' : 'röda'}`;
  const advice = 'Bedömningen är nämndens egen; skriv gärna varför i Kommentar.';
  switch (form) {
    case 'fullSubGoalNot':
      return `${goal}, men ${notReached === 1 ? 'ett delmål' : `${notReached} delmål`} bedöms Uppfylls inte. ${advice}`;
    case 'fullNoGreen':
      return `${goal}, men ingen indikator är grön (${colours}). ${advice}`;
    case 'notWithoutCause':
      return `${goal}, men inget delmål bedöms Uppfylls inte och ingen indikator är röd (${colours}). ${advice}`;
  }
}

function inPeriod(period: Period): string {
  return { April: 'i april', Augusti: 'i augusti', Helår: 'vid årets slut' }[period];
}

function named(label: string | null): string {
  return label === null ? '' : ` ”${label}”`;
}
