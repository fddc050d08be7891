import { toneOf } from '../../../domain/statusWords';
import type { DeviatingIndicator, SummaryValue } from '../../../domain/summary/summaryReport';
import { rowNumberFormat } from '../../numberFormats';
import type { SummaryCell, SummaryRow } from '../summaryBlock';
import { MOST_FIGURE_CHARACTERS, SHARE_FORMAT, shownLength } from '../summaryFormats';
import { LABEL_COLUMN, TEXT_COLUMN, WORD_COLUMN } from '../summaryGrid';
import { cell, figures, toned } from '../summaryRows';
import { isRegion, textRows, unitsOf, type MadeSection, type SectionContext } from '../summarySection';

/** What red and yellow indicators are told with: every second column, for large figures need the room of two. */
const FIGURES = ['', 'share', '', 'outcome', '', 'periodTarget', '', 'yearTarget'] as const;

/** Avvikelser att uppmärksamma: red, then yellow, worst first, with comment and responsible. */
export function deviationSection(context: SectionContext): MadeSection {
  const { part, rows, words } = context;
  const { headers } = words;
  if (part.indicators.total.count === 0) return { empty: 'deviations' };
  const heading = rows.heading('deviations', words.sections.deviations);
  if (part.deviations.length === 0) {
    return {
      key: 'deviations',
      heading,
      headers: [],
      units: [[rows.text('deviations:none', words.noDeviations, 4)]],
    };
  }
  const label = isRegion(part) ? headers.board : headers.goal;
  return {
    key: 'deviations',
    heading,
    headers: [
      rows.header(
        'deviations',
        { label, text: headers.indicator, word: headers.status },
        FIGURES.map((key) => (key === '' ? '' : headers[key])),
      ),
    ],
    units: part.deviations.flatMap((indicator) => unitsOf(indicatorRows(indicator, context))),
  };
}

function indicatorRows(indicator: DeviatingIndicator, context: SectionContext): readonly SummaryRow[] {
  const { part, rows, words } = context;
  const goal = words.goalLabel(indicator.goalNumber);
  const key = `indicator:${indicator.board.code}:${indicator.goalNumber}:${indicator.indicator}`;
  const unit = indicator.unit === '' || indicator.unit === '%' ? '' : ` (${indicator.unit})`;
  const about = [
    indicator.subGoal === '' ? '' : words.subGoal(indicator.subGoal),
    indicator.responsible === '' ? '' : words.responsible(indicator.responsible),
  ].filter((text) => text !== '');
  const cells = {
    [LABEL_COLUMN]: cell('label', isRegion(part) ? indicator.board.code : goal),
    [TEXT_COLUMN]: cell('name', `${indicator.indicator}${unit}`),
    [WORD_COLUMN]: toned(toneOf(indicator.status), words.status(indicator.status)),
    ...figures([
      undefined,
      { style: 'figure', value: indicator.shareOfTarget, numberFormat: SHARE_FORMAT },
      undefined,
      ...valueCells(indicator),
    ]),
  };
  const name = rows.row(key, 'item', cells, 0, indicator.status);
  const comment = indicator.comment === '' ? [] : [indicator.comment];
  const texts = textRows(context, `${key}:text`, [about.join('. '), ...comment]);
  return [name, ...(isRegion(part) ? texts.map(withGoal) : texts)];

  /** The region's rows bear the board first, and the goal below it. */
  function withGoal(row: SummaryRow, index: number): SummaryRow {
    if (index > 0) return row;
    return { ...row, cells: new Map([...row.cells, [LABEL_COLUMN, cell('label', goal)]]) };
  }

  function valueCells({
    outcome,
    periodTarget,
    target,
  }: DeviatingIndicator): readonly (SummaryCell | undefined)[] {
    const known = [outcome, target].flatMap((each) => (typeof each?.value === 'number' ? [each.value] : []));
    const isPercent = [outcome, target].some((each) => each?.isPercent === true);
    const format = signedFormat(known, isPercent);
    const inPeriod = typeof periodTarget?.value === 'number' ? [tenths(periodTarget.value, isPercent)] : [];
    return [
      valueCell(outcome, format),
      undefined,
      valueCell(periodTarget, signedFormat([...known, ...inPeriod], isPercent)),
      undefined,
      valueCell(target, format),
    ];
  }

  function valueCell(value: SummaryValue | null, numberFormat: string): SummaryCell {
    if (value === null) return cell('figureText', words.missingFigure);
    if (typeof value.value === 'string') return cell('figureText', value.value);
    const isWide = shownLength(value.value, numberFormat) > MOST_FIGURE_CHARACTERS;
    return isWide
      ? cell('figureText', words.value(value))
      : { style: 'figure', value: value.value, numberFormat };
  }
}

/** The year's target times 4/12 seldom comes out even: a tenth is enough. */
function tenths(value: number, isPercent: boolean): number {
  return isPercent ? Math.round(value * 1000) / 1000 : Math.round(value * 10) / 10;
}

function signedFormat(values: readonly number[], isPercent: boolean): string {
  const format = rowNumberFormat(values, isPercent);
  return `${format};"−"${format}`;
}
