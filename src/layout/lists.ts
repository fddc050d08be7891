import { PERIODS } from '../domain/period';
import { ASSESSMENTS, ASSIGNMENT_STATUSES } from '../domain/statusWords';
import { LAYOUT_NAMES } from './layoutContext';

/** The lists of the sheet Listor. */
export type ListKey =
  | 'layout'
  | 'period'
  | 'direction'
  | 'measure'
  | 'periodicity'
  | 'assessment'
  | 'assignmentStatus'
  | 'assignedBy'
  | 'assignedTo'
  | 'endDateWord'
  | 'redistributionType'
  | 'stage'
  | 'duration'
  | 'investmentArea';

/** A drop-down's words, and the workbook name that its cells bear. */
export interface ListSpec {
  readonly name: string;
  readonly title: string;
  readonly words: readonly string[];
}

/** The workbook name of the boards' list, which points to a table column. */
export const BOARD_LIST_NAME = 'MT_ListaNamnder';

/** Every list, in the order of the sheet's columns. Source: layouts.md. */
export const LISTS: Readonly<Record<ListKey, ListSpec>> = {
  layout: { name: 'MT_ListaLayout', title: 'Arbetsbok', words: Object.values(LAYOUT_NAMES) },
  period: { name: 'MT_ListaPeriod', title: 'Period', words: PERIODS },
  direction: { name: 'MT_ListaRiktning', title: 'Riktning', words: ['Öka', 'Minska'] },
  measure: { name: 'MT_ListaMatsatt', title: 'Mätsätt', words: ['Läge', 'Ackumulerat'] },
  periodicity: {
    name: 'MT_ListaPeriodicitet',
    title: 'Periodicitet',
    words: ['Tertial: apr, aug, dec', 'Tertial: aug, dec', 'År', 'Månad'],
  },
  assessment: { name: 'MT_ListaBedomning', title: 'Bedömning', words: ASSESSMENTS },
  assignmentStatus: { name: 'MT_ListaStatus', title: 'Status', words: ASSIGNMENT_STATUSES },
  assignedBy: { name: 'MT_ListaFran', title: 'Från', words: ['Fullmäktige', 'Nämnd'] },
  assignedTo: { name: 'MT_ListaTill', title: 'Till', words: ['Nämnd', 'Förvaltning', 'Beredning'] },
  endDateWord: { name: 'MT_ListaSlutdatum', title: 'Slutdatum i ord', words: ['Löpande', 'Tills vidare'] },
  redistributionType: {
    name: 'MT_ListaTyp',
    title: 'Typ',
    words: ['Omfördelning', 'Fördelat statsbidrag', 'Teknisk justering', 'Tillskott', 'Ombudgetering'],
  },
  stage: { name: 'MT_ListaSkede', title: 'Skede', words: ['Plan', 'Under året'] },
  duration: { name: 'MT_ListaVaraktighet', title: 'Varaktighet', words: ['Tillfällig', 'Permanent'] },
  investmentArea: {
    name: 'MT_ListaInvesteringsomrade',
    title: 'Investeringsområde',
    words: ['Fastighet', 'Medicinsk teknik', 'IT', 'Hjälpmedel', 'Regional utveckling'],
  },
};
