import type { SummaryRefusal } from '../domain/summary/summaryRefusal';
import type { Language } from './language';

const TEXTS: Readonly<Record<Language, Readonly<Record<SummaryRefusal, string>>>> = {
  sv: {
    plan: 'Arbetsboken är en nämndplan, och en plan har ingen period att sammanställa. Gör en uppföljning av planen och sammanställ den.',
    notStandard: 'Arbetsboken är ingen uppföljning i standardlayouten, så det finns inget att sammanställa.',
    periodMissing:
      'Uppföljningens blad Start säger inte vilken period den gäller. Fyll i Period där och försök igen.',
    yearMissing: 'Uppföljningens blad Start säger inte vilket år den gäller. Fyll i År där och försök igen.',
  },
  en: {
    plan: 'The workbook is a board plan, and a plan has no period to summarise. Make a follow-up of the plan and summarise that.',
    notStandard: 'The workbook is not a follow-up in the standard layout, so there is nothing to summarise.',
    periodMissing:
      'The follow-up’s sheet Start does not say which period it is for. Fill in Period there and try again.',
    yearMissing:
      'The follow-up’s sheet Start does not say which year it is for. Fill in År there and try again.',
  },
};

/** Why no summary can be made, and what to do. */
export function summaryRefusalText(language: Language, refusal: SummaryRefusal): string {
  return TEXTS[language][refusal];
}
