import { foldText } from './foldText';
import { INDICATOR_STATUSES } from './indicatorStatus';
import type { Tone } from './palette';

/** Judgements of goals and sub-goals, entered by people and never computed. */
export const ASSESSMENTS = ['Uppfylls helt', 'Uppfylls delvis', 'Uppfylls inte'] as const;

/** How a goal or sub-goal is judged. */
export type Assessment = (typeof ASSESSMENTS)[number];

/** What may be chosen as an assignment's status. */
export const ASSIGNMENT_STATUSES = [
  'Ej påbörjat',
  'Pågående enligt plan',
  'Pågående med avvikelse',
  'Avslutat',
  'Avbrutet',
] as const;

/** An assignment's status as entered. */
export type AssignmentStatus = (typeof ASSIGNMENT_STATUSES)[number];

/** An assignment's state (`Läge`): its status, or late. */
export const ASSIGNMENT_STATES = [...ASSIGNMENT_STATUSES, 'Försenat'] as const;

/** An assignment's status, or late. */
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** Statuses that printed plans use and the list does not, with what they are read as. Source: layouts.md, Uppdrag. */
export const ASSIGNMENT_STATUS_ALIASES: Readonly<Record<string, AssignmentStatus>> = {
  'Ej påbörjad': 'Ej påbörjat',
  Pågående: 'Pågående enligt plan',
};

/** Every word that bears a colour. */
export const STATUS_WORDS = [...INDICATOR_STATUSES, ...ASSESSMENTS, ...ASSIGNMENT_STATES] as const;

/** A word that bears a colour. */
export type StatusWord = (typeof STATUS_WORDS)[number];

const TONES: Readonly<Record<StatusWord, Tone>> = {
  Grön: 'green',
  Gul: 'yellow',
  Röd: 'red',
  Saknas: 'neutral',
  'Ej aktuell': 'neutral',
  'Uppfylls helt': 'green',
  'Uppfylls delvis': 'yellow',
  'Uppfylls inte': 'red',
  'Pågående enligt plan': 'green',
  Avslutat: 'green',
  'Pågående med avvikelse': 'yellow',
  Försenat: 'red',
  'Ej påbörjat': 'neutral',
  Avbrutet: 'neutral',
};

/**
 * The tone of a status word. Source: rules.md 3.
 * @example toneOf('Uppfylls delvis') // 'yellow'
 */
export function toneOf(word: StatusWord): Tone {
  return TONES[word];
}

/**
 * Reads an assignment's status, its two printed variants included; null for anything else.
 * @example readAssignmentStatus('Ej påbörjad') // 'Ej påbörjat'
 */
export function readAssignmentStatus(text: string): AssignmentStatus | null {
  const folded = foldText(text);
  const alias = Object.keys(ASSIGNMENT_STATUS_ALIASES).find((word) => foldText(word) === folded);
  if (alias !== undefined) return ASSIGNMENT_STATUS_ALIASES[alias] ?? null;
  return ASSIGNMENT_STATUSES.find((word) => foldText(word) === folded) ?? null;
}
