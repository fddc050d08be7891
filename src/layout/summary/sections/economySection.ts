import type { AreaEconomy, EconomyAmounts, EconomyTotal } from '../../../domain/summary/moneyFigures';
import type { PartSummary } from '../../../domain/summary/summaryReport';
import type { SummaryCell, SummaryRow } from '../summaryBlock';
import { decimalsOf, mkrOf, moneyFormat } from '../summaryFormats';
import { LABEL_COLUMN, TEXT_COLUMN } from '../summaryGrid';
import { cell, figure, figures } from '../summaryRows';
import {
  isRegion,
  textRows,
  unitsOf,
  type MadeSection,
  type SectionContext,
  type SummarySection,
} from '../summarySection';

/** The amounts of the table, in its order. */
const AMOUNTS = [
  ['periodBudgetSek', 'periodBudget'],
  ['periodOutcomeSek', 'periodOutcome'],
  ['periodDeviationSek', 'deviation'],
  ['previousOutcomeSek', 'previousOutcome'],
  ['yearBudgetSek', 'yearBudget'],
  ['previousForecastSek', 'previousForecast'],
  ['yearForecastSek', 'yearForecast'],
  ['forecastDeviationSek', 'forecastDeviation'],
  ['forecastChangeSek', 'forecastChange'],
] as const satisfies readonly (readonly [keyof EconomyAmounts, keyof SectionContext['words']['headers']])[];

/** Where the table has the two deviations, counted among the figures from 0. */
export const DEVIATION_FIGURE = 2;
export const FORECAST_DEVIATION_FIGURE = 7;

/** The key of a bar's row: an area of a board, in the region a board. */
export const ECONOMY_KEYS = {
  area: ({ board, area }: AreaEconomy) => `economy:${board.code}:${area}`,
  board: (code: string) => `economyBoard:${code}`,
} as const;

/** Economy with its total: of a board per area, of the region per board. */
export function economySection(context: SectionContext): MadeSection {
  const { part, report, rows, words } = context;
  const { economy } = part;
  if (economy.areas.length === 0) return { empty: 'economy' };
  const areas = isRegion(part) ? report.boards : null;
  const decimals = economyDecimals(part);
  const body =
    areas?.filter(hasEconomy).map((board) => boardRow(board, decimals, context)) ??
    economy.areas.map((area) => areaRow(area, decimals, context));
  return {
    key: 'economy',
    isTable: true,
    heading: rows.heading('economy', isRegion(part) ? words.boardsEconomy : words.sections.economy),
    headers: [header('economy', isRegion(part) ? words.headers.board : words.headers.area, context)],
    units: [
      ...body.map((row) => [row]),
      [...totalRows(decimals, context), rows.text('economy:note', words.moneyNote, 4)],
    ],
  };
}

/** The region's areas, board by board, Regionen's own last. */
export function areaSection(context: SectionContext): SummarySection | null {
  const { part, rows, words } = context;
  const { areas } = part.economy;
  if (!isRegion(part) || areas.length === 0) return null;
  const decimals = economyDecimals(part);
  return {
    key: 'economyAreas',
    isTable: true,
    heading: rows.heading('economyAreas', words.areasEconomy),
    headers: [header('economyAreas', words.headers.area, context)],
    units: areas.map((area) => [areaRow(area, decimals, context)]),
  };
}

/** What was commented, area by area. */
export function economyCommentSection(context: SectionContext): SummarySection | null {
  const { part, rows, words } = context;
  const commented = part.economy.areas.filter(({ comment }) => comment !== '');
  if (commented.length === 0) return null;
  return {
    key: 'economyComments',
    heading: rows.heading('economyComments', words.economyComments),
    headers: [],
    units: commented.flatMap((area) => {
      const key = `economyComment:${area.board.code}:${area.area}`;
      const name = rows.row(key, 'item', {
        [LABEL_COLUMN]: isRegion(part) ? cell('label', area.board.code) : undefined,
        [TEXT_COLUMN]: cell('name', area.area === '' ? words.wholeBoard : area.area),
      });
      return unitsOf([name, ...textRows(context, `${key}:text`, [area.comment])]);
    }),
  };
}

/** Decimals that fit all amounts of the part, so that its tables agree. */
function economyDecimals({ economy }: PartSummary): number {
  return decimalsOf(economy.areas.flatMap((area) => AMOUNTS.map(([key]) => area[key])));
}

/** Boards that the region lists: those with rows of economy. */
export function hasEconomy({ economy }: PartSummary): boolean {
  return economy.areas.length > 0;
}

function header(key: string, name: string, { part, rows, words }: SectionContext): SummaryRow {
  const label = isRegion(part) ? { label: words.headers.board } : {};
  return rows.header(
    key,
    { ...label, text: name },
    AMOUNTS.map(([key, each]) => (isLeftOut(key, part) ? '' : words.headers[each])),
  );
}

/** Where no earlier forecast is known, nothing is said of how it changed. */
function isLeftOut(key: keyof EconomyAmounts, { economy }: PartSummary): boolean {
  return key === 'forecastChangeSek' && economy.areas.every((area) => area.forecastChangeSek === null);
}

function areaRow(area: AreaEconomy, decimals: number, { part, rows, words }: SectionContext): SummaryRow {
  return rows.row(
    ECONOMY_KEYS.area(area),
    'item',
    {
      [LABEL_COLUMN]: isRegion(part) ? cell('label', area.board.code) : undefined,
      [TEXT_COLUMN]: cell('plain', area.area === '' ? words.wholeBoard : area.area),
      ...figures(amountCells(area, decimals, words.missingFigure)),
    },
    2,
  );
}

function boardRow(
  { code, name, economy }: PartSummary,
  decimals: number,
  { rows, words }: SectionContext,
): SummaryRow {
  return rows.row(
    ECONOMY_KEYS.board(code),
    'item',
    {
      [LABEL_COLUMN]: cell('label', code),
      [TEXT_COLUMN]: cell('plain', name),
      ...figures(amountCells(economy.total, decimals, words.missingFigure)),
    },
    2,
  );
}

function totalRows(decimals: number, { part, rows, words }: SectionContext): readonly SummaryRow[] {
  const { total, withRegion } = part.economy;
  const rowOf = (key: string, text: string, sums: EconomyTotal): SummaryRow =>
    rows.row(
      key,
      'total',
      {
        [TEXT_COLUMN]: cell('total', text),
        ...figures(amountCells(sums, decimals, words.missingFigure, 'totalFigure')),
      },
      2,
    );
  const named = isRegion(part) ? words.costsTotal : words.total;
  return [
    rowOf('economy:total', named(lacking(total)), total),
    ...(withRegion === null
      ? []
      : [rowOf('economy:withRegion', words.withRegionTotal(lacking(withRegion)), withRegion)]),
  ];
}

/** The codes of all boards that some amount of the total lacks. */
function lacking({ missing }: EconomyTotal): readonly string[] {
  return [...new Set(Object.values(missing).flat())];
}

/** Columns that nobody has filled in are left blank; in the others a missing amount is said to be. */
function amountCells(
  amounts: EconomyAmounts,
  decimals: number,
  missing: string,
  style: 'figure' | 'totalFigure' = 'figure',
): readonly SummaryCell[] {
  return AMOUNTS.map(([key]) => {
    const isOptional =
      key === 'previousOutcomeSek' || key === 'previousForecastSek' || key === 'forecastChangeSek';
    return figure(mkrOf(amounts[key]), moneyFormat(decimals), isOptional ? '' : missing, style);
  });
}
