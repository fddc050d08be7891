import type { SummariseRefusal, SummariseResult } from '../../commands/summarise';
import type { EvidencePlace, SummaryEvidence } from '../../commands/summaryEvidence';
import type { SummaryPreview } from '../../commands/previewSummaries';
import type { SelectedFigure } from '../../commands/watchSummaries';
import type { PreviousPeriod } from '../../commands/readPreviousPeriod';
import type { GoToResult } from '../../commands/goTo';
import type { Language } from '../../text/language';

/** What is shown: what would be written, or what has been. */
export type ShownSummaries = SummaryPreview | Extract<SummariseResult, { kind: 'summarised' }>;

/** How a summary stands. */
export type SummaryStanding = ShownSummaries['sheets'][number]['outcome'];

/** A part that can be summarised. */
export interface SummaryPartChoice {
  readonly code: string;
  readonly name: string;
  readonly isRegion: boolean;
}

/** The rows behind a figure, as they were asked for. */
export interface ShownEvidence {
  readonly place: EvidencePlace;
  /** The figure's own words, where the pane shows it; '' for a cell, which tells its own. */
  readonly label: string;
  readonly evidence: Extract<SummaryEvidence, { kind: 'evidence' }>;
}

/** What Sammanställ remembers, whether its view is open or not. */
export interface SummariseState {
  /** Null before the first preview. */
  readonly shown: ShownSummaries | null;
  /** The workbook, or what is chosen, has changed since. */
  readonly isStale: boolean;
  /** The region first; empty before the first preview. */
  readonly parts: readonly SummaryPartChoice[];
  /** How the summaries stand, by code, as far as known. */
  readonly standings: ReadonlyMap<string, SummaryStanding>;
  /** All are chosen but these. */
  readonly excluded: ReadonlySet<string>;
  /** Of the sheets; Swedish as long as nobody has chosen. */
  readonly language: Language | null;
  readonly previous: Extract<PreviousPeriod, { kind: 'read' }> | null;
  /** The part whose figures are shown; the first one when null. */
  readonly part: string | null;
  readonly selected: SelectedFigure | null;
  readonly evidence: ShownEvidence | null;
}

/** What Sammanställ last did, for the status bar. */
export type SummariseOutcome =
  | { readonly kind: 'previewed'; readonly sheets: ShownSummaries['sheets'] }
  | { readonly kind: 'done'; readonly count: number; readonly hasMoved: boolean }
  | { readonly kind: 'refused'; readonly refusal: SummariseRefusal }
  | { readonly kind: 'previousFailed'; readonly why: Exclude<PreviousPeriod, { kind: 'read' }> }
  | { readonly kind: 'evidence'; readonly rows: number }
  | { readonly kind: 'noEvidence'; readonly why: Exclude<SummaryEvidence['kind'], 'evidence'> }
  | { readonly kind: 'notShown'; readonly why: Exclude<GoToResult, { kind: 'shown' }> };

/** What can happen to it. */
export type SummariseAction =
  | { readonly type: 'summariesShown'; readonly shown: ShownSummaries }
  | { readonly type: 'summariesWentStale' }
  | { readonly type: 'summariesChosen'; readonly excluded: ReadonlySet<string> }
  | { readonly type: 'summaryLanguageChosen'; readonly language: Language }
  | { readonly type: 'previousPeriodRead'; readonly previous: SummariseState['previous'] }
  | { readonly type: 'summaryPartShown'; readonly part: string }
  | { readonly type: 'figureSelected'; readonly selected: SelectedFigure | null }
  | { readonly type: 'evidenceShown'; readonly evidence: ShownEvidence }
  | { readonly type: 'evidenceClosed' };

/** Before the first preview. */
export const INITIAL_SUMMARISE: SummariseState = {
  shown: null,
  isStale: false,
  parts: [],
  standings: new Map(),
  excluded: new Set(),
  language: null,
  previous: null,
  part: null,
  selected: null,
  evidence: null,
};

/** The state after an action. */
export function reduceSummarise(state: SummariseState, action: SummariseAction): SummariseState {
  switch (action.type) {
    case 'summariesShown':
      return withShown(state, action.shown);
    case 'summariesWentStale':
      return state.shown === null ? state : { ...state, isStale: true };
    case 'summariesChosen':
      return { ...state, excluded: action.excluded };
    case 'summaryLanguageChosen':
      return { ...state, language: action.language, isStale: state.shown !== null };
    case 'previousPeriodRead':
      return { ...state, previous: action.previous, isStale: state.shown !== null };
    case 'summaryPartShown':
      return { ...state, part: action.part, evidence: null };
    case 'figureSelected':
      return { ...state, selected: action.selected };
    case 'evidenceShown':
      return { ...state, evidence: action.evidence };
    case 'evidenceClosed':
      return { ...state, evidence: null };
  }
}

function withShown(state: SummariseState, shown: ShownSummaries): SummariseState {
  const { boards, region } = shown.report;
  const isDone = shown.kind === 'summarised';
  return {
    ...state,
    shown,
    isStale: false,
    parts: [...(region === null ? [] : [region]), ...boards].map(({ code, name, kind }) => ({
      code,
      name,
      isRegion: kind === 'region',
    })),
    standings: new Map([
      ...state.standings,
      ...shown.sheets.map(({ code, outcome }) => [code, isDone ? 'unchanged' : outcome] as const),
    ]),
    evidence: null,
  };
}

/** The codes of the chosen parts; null for all, which is also what holds before they are known. */
export function chosenCodes({ parts, excluded }: SummariseState): readonly string[] | null {
  const chosen = parts.filter(({ code }) => !excluded.has(code)).map(({ code }) => code);
  return chosen.length === parts.length ? null : chosen;
}
