import type {
  PartyInput,
  RedistributionInput,
  RedistributionQuestion,
  RedistributionStage,
  RedistributionType,
} from '../../domain/redistribution/redistributionInput';
import { serialOfDate } from './serialOfDate';

/** The words of Typ, in the list's order. */
export const TYPES: readonly RedistributionType[] = [
  'Omfördelning',
  'Fördelat statsbidrag',
  'Teknisk justering',
  'Tillskott',
  'Ombudgetering',
];

/** The words of Skede. */
export const STAGES: readonly RedistributionStage[] = ['Plan', 'Under året'];

/** The words of Varaktighet. */
export const DURATIONS = ['Tillfällig', 'Permanent'] as const;

/** Somebody who receives, as typed. */
export interface ReceiverDraft extends PartyInput {
  /** Its own, whatever its place. */
  readonly id: number;
  /** Used where each has an amount of its own. */
  readonly amount: string;
}

/** The form's fields as they stand; amounts as typed, dates as `2023-04-27`, '' for what is not filled in. */
export interface RedistributionDraft {
  readonly type: RedistributionType;
  readonly giver: PartyInput;
  readonly receivers: readonly ReceiverDraft[];
  readonly split: 'equal' | 'own';
  readonly amount: string;
  readonly purpose: string;
  readonly stage: RedistributionStage;
  readonly duration: (typeof DURATIONS)[number] | '';
  readonly decision: string;
  readonly decisionDate: string;
  readonly validFrom: string;
  readonly fullYearEffect: string;
  readonly text: string;
  readonly confirmed: readonly RedistributionQuestion[];
}

/**
 * The form before anything is typed.
 * @param board the workbook's one board, which the giver most often is; '' in a region's workbook
 */
export function emptyDraft(stage: RedistributionStage, board: string): RedistributionDraft {
  return {
    type: 'Omfördelning',
    giver: { board, area: '' },
    receivers: [{ id: 1, board: '', area: '', amount: '' }],
    split: 'equal',
    amount: '',
    purpose: '',
    stage,
    duration: '',
    decision: '',
    decisionDate: '',
    validFrom: '',
    fullYearEffect: '',
    text: '',
    confirmed: [],
  };
}

/** Money that no board gives. Source: layouts.md, Omfördelningar. */
export function isNewMoney({ type }: Pick<RedistributionDraft, 'type'>): boolean {
  return type === 'Tillskott' || type === 'Ombudgetering';
}

/** What the draft asks for. Who has no board is nobody: the giver becomes null, and the command says that it lacks. */
export function inputOf(draft: RedistributionDraft): RedistributionInput {
  const { type, giver, purpose, stage, duration, decision, text, confirmed } = draft;
  const optional = {
    amount: filled(draft.amount),
    fullYearEffect: filled(draft.fullYearEffect),
    duration: duration === '' ? undefined : duration,
    decision: filled(decision),
    text: filled(text),
    validFrom: serialOfDate(draft.validFrom) ?? undefined,
    decisionDate: serialOfDate(draft.decisionDate) ?? undefined,
  };
  return {
    giver: isNewMoney(draft) || giver.board === '' ? null : giver,
    receivers: draft.receivers.map(({ board, area, amount }) => {
      const own = draft.split === 'own' ? filled(amount) : undefined;
      return { board, area, ...(own !== undefined && { amount: own }) };
    }),
    purpose,
    type,
    stage,
    confirmed,
    ...withoutMissing(optional),
  };
}

function filled(typed: string): string | undefined {
  return typed.trim() === '' ? undefined : typed;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that are there: `undefined` is not the same as left out. */
function withoutMissing<T extends object>(fields: T): Present<T> {
  const present: Present<T> = {};
  for (const key in fields) {
    const value = fields[key];
    if (isPresent(value)) present[key] = value;
  }
  return present;
}

function isPresent<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}
