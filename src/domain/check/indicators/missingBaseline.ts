import type { ValueWord } from '../../readValue';
import type { IndicatorRow } from '../checkedBook';
import type { CheckRule, RuleFinding } from '../checkRule';
import { groupBy } from '../groupBy';
import { indicatorLabel } from './indicatorLabel';

interface BaselineParams {
  /** `needed`: the target Öka or Minska is judged against it. `few`: so many of a board's indicators lack it in a plan. */
  readonly form: 'needed' | 'few';
  readonly label: string | null;
  readonly board: string | null;
  readonly column: string;
  readonly word: ValueWord | null;
  /** `needed`: a word that stands where the baseline should be a number; '' for nothing. */
  readonly shown: string;
  /** `few`: indicators without a baseline, and all. */
  readonly count: number;
  readonly total: number;
}

/**
 * IND-09: a target Öka or Minska without a baseline is compared with nothing and gives no colour (warning). In a plan the other
 * indicators without a baseline give one info per board: their colour needs none, but no reader sees how far there is to go.
 * @example target `Öka`, Utfall 2021 empty → warning
 * @example target `Öka`, Utfall 2021 `Ja` → warning
 * @example Regionstyrelsens plan 2023 → info: 25 of 38
 */
export const MISSING_BASELINE: CheckRule<'IND-09', BaselineParams> = {
  id: 'IND-09',
  severities: ['warning', 'info'],
  source: 'plan 2025: two targets “Öka” without a baseline; plan 2023: 25 of 38 baselines are missing',
  find: ({ kind, indicators }) => [
    ...(indicators ?? []).flatMap(needed),
    ...(kind === 'plan' ? [...groupBy(indicators ?? [], ({ board }) => board).values()].flatMap(few) : []),
  ],
};

function needed(row: IndicatorRow): readonly RuleFinding<BaselineParams>[] {
  const word = changeWord(row);
  const isWord = row.baseline.value.kind === 'word';
  const isMissing = isWord || row.state('baseline') === 'missing' || row.state('baseline') === 'absent';
  const place = row.place('baseline') ?? row.place('target');
  if (word === null || !isMissing || place === null) return [];
  const params = {
    form: 'needed',
    label: indicatorLabel(row),
    board: row.board,
    column: row.place('baseline')?.column ?? '',
    word,
    shown: isWord ? row.shown('baseline').trim() : '',
    count: 1,
    total: 1,
  } as const;
  return [{ severity: 'warning', place, params }];
}

function few(rows: readonly IndicatorRow[]): readonly RuleFinding<BaselineParams>[] {
  const missing = rows.filter((row) => row.state('baseline') === 'missing' && changeWord(row) === null);
  const [first] = missing;
  const place = first?.place('baseline') ?? null;
  if (first === undefined || place === null) return [];
  const params = {
    form: 'few',
    label: null,
    board: first.board,
    column: place.column ?? '',
    word: null,
    shown: '',
    count: missing.length,
    total: rows.length,
  } as const;
  return [{ severity: 'info', place, params }];
}

function changeWord({ target: { value } }: IndicatorRow): ValueWord | null {
  return value.kind === 'word' && (value.word === 'Öka' || value.word === 'Minska') ? value.word : null;
}
