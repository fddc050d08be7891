import type { SummaryChange } from '../domain/summary/summaryChange';
import { summaryChangeText } from './summaryChanges';

const indicator = { kind: 'indicator', board: 'HSN', goalNumber: 4, indicator: 'Besök' } as const;
const amount = { kind: 'amount', part: 'HSN', of: 'total', board: null, area: null } as const;

test.each<[SummaryChange, string, string]>([
  [
    { ...indicator, part: 'HSN', previous: null, current: 'Röd' },
    'Ny röd indikator: Besök (mål 4).',
    'Newly red: Besök (goal 4).',
  ],
  [
    { ...indicator, part: 'region', previous: 'Gul', current: 'Röd' },
    'Ny röd indikator: Besök (mål 4, HSN), var gul.',
    'Newly red: Besök (goal 4, HSN), was yellow.',
  ],
  [
    { ...indicator, part: 'HSN', previous: 'Röd', current: 'Gul' },
    'Från röd till gul: Besök (mål 4).',
    'From red to yellow: Besök (goal 4).',
  ],
  [
    { ...indicator, part: 'HSN', previous: 'Röd', current: null },
    'Inte längre röd: Besök (mål 4).',
    'No longer red: Besök (goal 4).',
  ],
  [
    {
      kind: 'assessment',
      part: 'HSN',
      goalNumber: 4,
      goal: 'Miljöregion',
      previous: null,
      current: 'Uppfylls inte',
    },
    'Mål 4 Miljöregion: Uppfylls inte, var utan bedömning.',
    'Goal 4 Miljöregion: Uppfylls inte, was not assessed.',
  ],
  [{ kind: 'newGoal', part: 'HSN', goalNumber: 13, goal: '' }, 'Nytt: mål 13.', 'New: goal 13.'],
  [
    { kind: 'assignment', part: 'HSN', assignment: 'Minska', previous: 'Ej påbörjat', current: 'Försenat' },
    'Uppdrag ”Minska”: Försenat, var Ej påbörjat.',
    'Assignment “Minska”: Försenat, was Ej påbörjat.',
  ],
  [
    { ...amount, amount: 'forecastDeviationSek', previousSek: -23_000_000, currentSek: -43_000_000 },
    'Prognosavvikelsen är nu −43,0 mkr, var −23,0 mkr: 20,0 mkr sämre.',
    'The deviation forecast is now −43.0 mkr, was −23.0 mkr: 20.0 mkr worse.',
  ],
  [
    {
      ...amount,
      part: 'region',
      of: 'area',
      board: 'HSN',
      area: 'Sjukhusvård',
      amount: 'yearForecastSek',
      previousSek: 5_000_010_000,
      currentSek: 5_000_000_000,
    },
    'Årsprognosen för HSN, Sjukhusvård är nu 5 000,00 mkr, var 5 000,01 mkr: 0,01 mkr bättre.',
    'The forecast for the year of HSN, Sjukhusvård is now 5,000.00 mkr, was 5,000.01 mkr: 0.01 mkr better.',
  ],
  [
    { ...amount, of: 'withRegion', amount: 'periodDeviationSek', previousSek: null, currentSek: 1_100_000 },
    'Budgetavvikelsen inklusive skatter, statsbidrag och finansnetto är nu 1,1 mkr, saknades förut.',
    'The deviation from budget including taxes, grants and finance net is now 1.1 mkr, was missing.',
  ],
  [
    { ...amount, amount: 'periodDeviationSek', previousSek: 1_100_000, currentSek: null },
    'Budgetavvikelsen saknas nu, var 1,1 mkr.',
    'The deviation from budget is missing now, was 1.1 mkr.',
  ],
  [
    { kind: 'redistributions', part: 'HSN', previousSek: 0, currentSek: -360_000 },
    'Omfördelningarna netto är nu −0,36 mkr, var 0,00 mkr.',
    'The net of redistributions is now −0.36 mkr, was 0.00 mkr.',
  ],
  [
    {
      kind: 'indicatorCounts',
      part: 'HSN',
      moved: [
        { key: 'green', previous: 5, current: 4 },
        { key: 'red', previous: 3, current: 4 },
      ],
    },
    'Indikatorer: gröna 4 (var 5) och röda 4 (var 3).',
    'Indicators: green 4 (was 5) and red 4 (was 3).',
  ],
])('%j', (change, swedish, english) => {
  const said = (language: 'sv' | 'en') => summaryChangeText(language, change).replaceAll('\u00a0', ' ');
  expect([said('sv'), said('en')]).toEqual([swedish, english]);
});
