import type { ContentCell } from '../../src/layout/layoutContent';

/** What the follow-up April 2023 adds to an indicator of the plan. */
export interface OutcomeLine {
  readonly outcome: ContentCell;
  /** True where the April 2023 report prints the figure; all others are illustrative. */
  readonly isReal?: boolean;
  readonly measure?: 'Ackumulerat';
  /** Illustrative: the plan 2023 prints no periodicity for indicators. */
  readonly periodicity?: string;
  readonly comment?: string;
}

/**
 * Outcomes by the beginning of the indicator's name. Two are real: the health examinations (`cirka 10 procent (968 personer)`) and
 * the travel costs (`Ackumulerat april har kostnaderna ökat med 39 procent`, printed for the region). The others are illustrative,
 * chosen so that every status occurs; the report itself says that few indicators were followed up in April.
 */
export const OUTCOMES: Readonly<Record<string, OutcomeLine>> = {
  'Jämställdhetsintegrering av beställningen': { outcome: 2, comment: 'Två av tre steg är klara.' },
  'Antal verksamheter som genomfört jämlikhetsanalyser': { outcome: 2 },
  'Plan för strukturerat arbete': { outcome: null, comment: 'Planen är på remiss.' },
  'Antal inloggningar på 1177': { outcome: 1_204_000, measure: 'Ackumulerat' },
  'Användandet av självservice': {
    outcome: 76_400,
    measure: 'Ackumulerat',
    comment: 'Fler tidbokningar på nätet än väntat under våren, men färre än planerat i primärvården.',
  },
  'Antal digitala vårdmöten': { outcome: 5_310, measure: 'Ackumulerat' },
  'Antal inloggningar per invånare': { outcome: 4.4, measure: 'Ackumulerat' },
  'Antal utbildningar i klarspråk': {
    outcome: 1,
    measure: 'Ackumulerat',
    comment: 'Fyra tillfällen är bokade till hösten.',
  },
  'Stödjer Regionstyrelsen': { outcome: null },
  'Klimatutsläpp från tjänsteresor': { outcome: 1_061, comment: 'Räknat på senaste tolv månaderna.' },
  'Klimatutsläpp från patienttransporter': { outcome: 1_012 },
  'Lokalyta som regionen äger och hyr': { outcome: null, periodicity: 'År' },
  'Mängd köpt energi': { outcome: null, periodicity: 'År' },
  'Andel källsorterat avfall': { outcome: 0.24, comment: 'Ny avfallsservice införs under hösten.' },
  'Antal enheter inom sjukhusen': { outcome: 84 },
  'Utvecklat modell': { outcome: 'Svar saknas' },
  'Miljökrav ställs': { outcome: 0.62 },
  'Andel hälsocentraler': { outcome: 0.88 },
  'Andel utförda hälsoundersökningar': {
    outcome: 0.1,
    isReal: true,
    comment:
      'Till och med april har cirka 10 procent (968 personer) av målgruppen 40-, 50- och 60- åringar genomgått en hälsoundersökning.',
  },
  'Andel återkopplade kontakter': { outcome: 0.79 },
  'Andel kvinnor och män': { outcome: 0.74 },
  'Antal patienter som tagit del': { outcome: null, periodicity: 'Tertial: aug, dec' },
  'Hållbart medarbetarengagemang': { outcome: null, periodicity: 'År' },
  'Antal medarbetare per chef': { outcome: null },
  'Medarbetare som använder möjligheten': { outcome: 1_655 },
  'Antal beslutade åtgärder': { outcome: 3 },
  'Antal ledningsgrupper': { outcome: null },
  'Minska kostnaderna för tjänsteresor': {
    outcome: 0.39,
    isReal: true,
    comment: 'Ackumulerat april har kostnaderna ökat med 39 procent.',
  },
  'Minska drift- och förvaltningskostnader': { outcome: null, periodicity: 'Tertial: aug, dec' },
  'Antal huvudmän': { outcome: 15, comment: 'En kommun återstår.' },
  'Antal interna och externa digitala möten': { outcome: 61_200, measure: 'Ackumulerat' },
  'Effekthemtagning för digitalisering': { outcome: null, periodicity: 'År' },
  'Intelligent automation': { outcome: 41_800, measure: 'Ackumulerat' },
  'Antal doktorander': { outcome: 1 },
  'Antal forskningspublikationer': { outcome: 0 },
  'Antal forskningsansökningar': { outcome: 1 },
  'Antal aktiviteter i samverkan': { outcome: 2, measure: 'Ackumulerat' },
  'Antal beslutade aktiviteter': { outcome: 2 },
};
