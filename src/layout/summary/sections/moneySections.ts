import type { InvestmentAmounts, MeasureAmounts } from '../../../domain/summary/moneyFigures';
import type { SummaryCell } from '../summaryBlock';
import { decimalsOf, mkrOf, moneyFormat, SHARE_FORMAT } from '../summaryFormats';
import { LABEL_COLUMN, TEXT_COLUMN } from '../summaryGrid';
import { cell, figure, figures } from '../summaryRows';
import { isRegion, textRows, unitsOf, type MadeSection, type SectionContext } from '../summarySection';

type Style = 'figure' | 'totalFigure';

/** Measures: planned, achieved and forecast effect, with the total. */
export function measureSection(context: SectionContext): MadeSection {
  const { part, rows, words } = context;
  const { headers } = words;
  const { measures } = part;
  if (measures.rows.length === 0) return { empty: 'measures' };
  const format = moneyFormat(decimalsOf(measures.rows.flatMap(measureAmounts)));
  return {
    key: 'measures',
    isTable: true,
    heading: rows.heading('measures', words.sections.measures),
    headers: [
      rows.header('measures', { label: codeHeader(context), text: headers.measure }, [
        headers.plannedYear,
        headers.plannedPeriod,
        headers.achieved,
        headers.shareOfPlan,
        headers.yearForecast,
      ]),
    ],
    units: [
      ...measures.rows.flatMap((row) => {
        const key = `measure:${row.board.code}:${row.area}:${row.measure}`;
        const name = rows.row(key, 'item', {
          [LABEL_COLUMN]: codeCell(row.board.code, context),
          [TEXT_COLUMN]: cell('name', row.measure),
          ...figures(measureCells(row, format, words.missingFigure)),
        });
        return unitsOf([name, ...textRows(context, `${key}:text`, texts([row.area, row.comment]))]);
      }),
      [
        rows.row('measures:total', 'total', {
          [TEXT_COLUMN]: cell('total', words.total([])),
          ...figures(measureCells(measures.total, format, '', 'totalFigure')),
        }),
        rows.text('measures:note', words.measureNote, 4),
      ],
    ],
  };
}

/** Investments: budget, outcome, forecast and deviation, with the total. */
export function investmentSection(context: SectionContext): MadeSection {
  const { part, rows, words } = context;
  const { headers } = words;
  const { investments } = part;
  if (investments.rows.length === 0) return { empty: 'investments' };
  const format = moneyFormat(decimalsOf(investments.rows.flatMap(investmentAmounts)));
  return {
    key: 'investments',
    isTable: true,
    heading: rows.heading('investments', words.sections.investments),
    headers: [
      rows.header('investments', { label: codeHeader(context), text: headers.investment }, [
        headers.budget,
        headers.outcome,
        headers.forecast,
        headers.deviation,
      ]),
    ],
    units: [
      ...investments.rows.flatMap((row) => {
        const key = `investment:${row.board.code}:${row.investmentArea}`;
        const name = rows.row(key, 'item', {
          [LABEL_COLUMN]: codeCell(row.board.code, context),
          [TEXT_COLUMN]: cell('plain', row.investmentArea),
          ...figures(investmentCells(row, format, words.missingFigure)),
        });
        return unitsOf([name, ...textRows(context, `${key}:text`, texts([row.comment]))]);
      }),
      [
        rows.row('investments:total', 'total', {
          [TEXT_COLUMN]: cell('total', words.total([])),
          ...figures(investmentCells(investments.total, format, '', 'totalFigure')),
        }),
        rows.text('investments:note', words.moneyNote, 4),
      ],
    ],
  };
}

function measureAmounts(amounts: MeasureAmounts): readonly (number | null)[] {
  return [
    amounts.plannedYearSek,
    amounts.plannedPeriodSek,
    amounts.achievedPeriodSek,
    amounts.forecastYearSek,
  ];
}

function measureCells(
  amounts: MeasureAmounts,
  format: string,
  missing: string,
  style: Style = 'figure',
): readonly SummaryCell[] {
  const { plannedYearSek, plannedPeriodSek, achievedPeriodSek, shareOfPlan, forecastYearSek } = amounts;
  return [
    figure(mkrOf(plannedYearSek), format, '', style),
    figure(mkrOf(plannedPeriodSek), format, '', style),
    figure(mkrOf(achievedPeriodSek), format, missing, style),
    figure(shareOfPlan, SHARE_FORMAT, '', style),
    figure(mkrOf(forecastYearSek), format, '', style),
  ];
}

function investmentAmounts(amounts: InvestmentAmounts): readonly (number | null)[] {
  return [amounts.budgetSek, amounts.outcomeSek, amounts.forecastSek, amounts.deviationSek];
}

function investmentCells(
  amounts: InvestmentAmounts,
  format: string,
  missing: string,
  style: Style = 'figure',
): readonly SummaryCell[] {
  return investmentAmounts(amounts).map((amount) => figure(mkrOf(amount), format, missing, style));
}

/** The region's rows bear their board's code. */
export function codeCell(code: string, { part }: SectionContext): SummaryCell | undefined {
  return isRegion(part) ? cell('label', code) : undefined;
}

/** The header above the codes; none in a board's own summary. */
export function codeHeader({ part, words }: SectionContext): string {
  return isRegion(part) ? words.headers.board : '';
}

/** What there is of some texts. */
export function texts(all: readonly string[]): readonly string[] {
  return all.filter((text) => text !== '');
}
