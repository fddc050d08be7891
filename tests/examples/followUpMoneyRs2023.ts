import type { ContentRow, LayoutContent } from '../../src/layout/layoutContent';
import { planMoneyRs2023, AREAS } from './planMoneyRs2023';

const BOARD = 'Regionstyrelsen';

/** Amounts in mkr: [budget April, outcome April, outcome April 2022, year's budget, forecast]. */
type Figures = readonly [number, number, number, number, number];

/**
 * Economy per area. Printed by the April 2023 report: the period's deviations −24 (Digitalisering och Service) and −9
 * (avskrivningar), the forecast deviations +26 (primärvård), +6 (tandvård) and −80 (Digitalisering och Service), +3 and +1 for the
 * shared functions (together +4), and +177 mkr or 15,9 percent in net cost against 2022. The parts of the forecast add to −44; the report
 * prints −43. The board's period deviation is not printed; −4,0 is derived from the other boards'.
 * Illustrative: the amounts behind the deviations (the budget is a third of the year's, rounded), and the deviations of
 * primärvård, tandvård and the shared functions, chosen so that the board's is −4,0.
 */
const ECONOMY: Readonly<Record<(typeof AREAS)[number], { figures: Figures; comment: string | null }>> = {
  'Beställare primärvård': {
    figures: [401.3, 366.3, 340, 1203.9, 1177.9],
    comment: 'Lägre rörliga ersättningar än plan.',
  },
  'Beställare tandvård': { figures: [66.7, 60.7, 55, 200, 194], comment: 'Överskott väntas för helåret.' },
  'Digitalisering och service': {
    figures: [367.5, 391.5, 330, 1102.5, 1182.5],
    comment:
      'FVIS och Cosmic i förvaltning ger minus 35 mkr. Drift- och förvaltningskostnader ger plus 11 mkr, främst genom effektiv hantering av elavtal.',
  },
  'Regiongemensamma stödfunktioner och anslag': {
    figures: [230.2, 242.2, 215, 690.5, 686.5],
    comment: 'Personalskuldsuppräkning på 20 mkr; vakanta tjänster ger överskott.',
  },
  'Avskrivningar och externa pensionskostnader': {
    figures: [224, 233, 176.7, 672.1, 672.1],
    comment: null,
  },
};

/** Region-wide investments: the total outcome (179) and forecast (925) are printed, as are areas that follow budget; the split is illustrative. */
const INVESTMENTS: Readonly<Record<string, { outcome: number; forecast: number; comment: string | null }>> = {
  Fastighet: { outcome: 130, forecast: 679, comment: 'Lågt utfall hittills i år.' },
  'Medicinsk teknik': { outcome: 22, forecast: 170, comment: 'Långa handläggnings- och leveranstider.' },
  IT: { outcome: 17, forecast: 46, comment: null },
  Hjälpmedel: { outcome: 9.7, forecast: 29, comment: null },
  'Regional utveckling': { outcome: 0.3, forecast: 1, comment: null },
};

/** The plan's money with what the follow-up April 2023 adds. */
export const followUpMoneyRs2023: LayoutContent = {
  ...planMoneyRs2023,
  tblEkonomi: AREAS.map((area) => economyRow(area)),
  tblInvesteringar: (planMoneyRs2023.tblInvesteringar ?? []).map((row) => ({
    ...row,
    ...INVESTMENTS[String(row.investmentArea)],
  })),
  // Illustrative: the report prints action plans for Hälso- och sjukvårdsnämnden alone.
  tblAtgarder: [
    {
      board: BOARD,
      area: 'Digitalisering och service',
      action: 'Omförhandla elavtal och fastighetsskötsel',
      plannedYear: 17,
      plannedPeriod: 5,
      achievedPeriod: 2.2,
      forecastYear: 14,
      comment: 'Avtalen börjar gälla i maj.',
    },
  ],
};

function economyRow(area: (typeof AREAS)[number]): ContentRow {
  const { figures, comment } = ECONOMY[area];
  const [periodBudget, periodOutcome, previousOutcome, yearBudget, yearForecast] = figures;
  return {
    board: BOARD,
    area,
    periodBudget,
    periodOutcome,
    previousOutcome,
    yearBudget,
    yearForecast,
    comment,
  };
}
