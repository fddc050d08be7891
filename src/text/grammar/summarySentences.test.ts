import { amountFigure, mkr, percent } from './amount';
import { assignmentSentence } from './assignmentSentence';
import { judgementSentence } from './judgementSentence';
import { budgetSentence, forecastSentence, measuresSentence, withRegionSentence } from './moneySentence';
import { redistributionSentence } from './redistributionSentence';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('amounts and shares: comma, no-break space, minus U+2212, and never a hidden deviation', () => {
  expect(mkr('sv', -295_047_000, 1)).toBe('\u2212295,0\u00a0mkr');
  expect(mkr('sv', 1_234_560_000, 1)).toBe('1\u00a0234,6\u00a0mkr');
  expect(mkr('sv', 20_000, 1)).toBe('0,02\u00a0mkr');
  expect(mkr('sv', 0, 2)).toBe('0,00\u00a0mkr');
  expect(amountFigure('en', -1_500_000, 2)).toBe('\u22121.50');
  expect([percent('sv', 0.3736), percent('sv', -2.6), percent('en', 0.949)]).toEqual([
    '37,4\u00a0%',
    '\u2212260\u00a0%',
    '94.9%',
  ]);
});

type Judged = readonly [full: number, partly: number, not: number, missing: number];

test.each<[Judged, string, string]>([
  [
    [5, 3, 3, 1],
    'Av tolv mål bedöms fem uppfyllas helt, tre uppfyllas delvis och tre inte uppfyllas. Ett mål saknar bedömning.',
    'Of twelve goals, five are expected to be met in full, three to be met in part and three to not be met. One goal has not been assessed.',
  ],
  [
    [3, 0, 0, 0],
    'Samtliga tre mål bedöms uppfyllas helt.',
    'All three goals are expected to be met in full.',
  ],
  [[0, 2, 0, 0], 'Båda målen bedöms uppfyllas delvis.', 'Both goals are expected to be met in part.'],
  [
    [0, 0, 2, 0],
    'Inget av de två målen bedöms uppfyllas.',
    'Neither of the two goals is expected to be met.',
  ],
  [[0, 0, 1, 0], 'Målet bedöms inte uppfyllas.', 'The goal is expected to not be met.'],
  [[0, 0, 0, 1], 'Målet har inte bedömts.', 'The goal has not been assessed.'],
  [[0, 0, 0, 9], 'Inget av de nio målen har bedömts.', 'None of the nine goals has been assessed.'],
])('goals %j', ([full, partly, not, missing], swedish, english) => {
  const counts = { full, partly, not, missing };
  expect(judgementSentence('sv', 'goal', counts)).toBe(swedish);
  expect(judgementSentence('en', 'goal', counts)).toBe(english);
});

test.each<[readonly number[], number, string, string]>([
  [
    [1, 5, 1, 0, 0, 1],
    1,
    'Åtta uppdrag: ett är avslutat, fem pågår enligt plan, ett pågår med avvikelse och ett saknar status. Ett är försenat.',
    'Eight assignments: one is completed, five are on plan, one deviates from plan and one has no status. One is late.',
  ],
  [[0, 8, 0, 0, 0, 0], 0, 'Samtliga åtta uppdrag pågår enligt plan.', 'All eight assignments are on plan.'],
  [
    [0, 0, 0, 2, 0, 0],
    2,
    'Inget av de två uppdragen är påbörjat. Två är försenade.',
    'Neither of the two assignments has begun. Two are late.',
  ],
  [
    [0, 0, 1, 0, 0, 0],
    1,
    'Uppdraget pågår med avvikelse. Det är försenat.',
    'The assignment deviates from plan. It is late.',
  ],
])(
  'assignments %j, late %i',
  ([completed, onTrack, deviating, notStarted, cancelled, missing], late, sv, en) => {
    const counts = {
      completed: completed ?? 0,
      onTrack: onTrack ?? 0,
      deviating: deviating ?? 0,
      notStarted: notStarted ?? 0,
      cancelled: cancelled ?? 0,
      missing: missing ?? 0,
    };
    expect(assignmentSentence('sv', counts, late)).toBe(sv);
    expect(assignmentSentence('en', counts, late)).toBe(en);
  },
);

test.each<[string, string]>([
  [
    budgetSentence('sv', { deviationSek: -295_047_000, excluded: [] }, 'April'),
    'Till och med april redovisas ett underskott på 295,0 mkr mot budget.',
  ],
  [
    budgetSentence('sv', { deviationSek: 1_100_000, excluded: ['PN'] }, 'Helår'),
    'För helåret redovisas ett överskott på 1,1 mkr mot budget, exklusive PN.',
  ],
  [
    budgetSentence('sv', { deviationSek: -49_999, excluded: [] }, 'Augusti'),
    'Till och med augusti följer utfallet budgeten.',
  ],
  [
    forecastSentence('sv', { deviationSek: -644_000_000, excluded: ['FHS', 'PN'] }, -20_000_000),
    'Prognosen för helåret är ett underskott på 644,0 mkr, exklusive FHS och PN. Det är 20,0 mkr sämre än föregående prognos.',
  ],
  [
    forecastSentence('sv', { deviationSek: 0, excluded: [] }, 0),
    'Prognosen för helåret följer budgeten. Det är samma som föregående prognos.',
  ],
  [
    withRegionSentence('sv', 59_000_000),
    'Inklusive skatter, statsbidrag och finansnetto är det ett överskott på 59,0 mkr.',
  ],
  [
    measuresSentence('sv', { achievedSek: 34_000_000, plannedSek: 91_000_000, share: 34 / 91 }, 'April'),
    'Åtgärderna har till och med april gett 34,0 av planerade 91,0 mkr (37,4 %).',
  ],
  [
    measuresSentence('sv', { achievedSek: 34_000_000, plannedSek: null, share: null }, 'April'),
    'Åtgärderna har till och med april gett 34,0 mkr.',
  ],
  [
    budgetSentence('en', { deviationSek: -295_047_000, excluded: ['FHS', 'PN'] }, 'April'),
    'To the end of April there is a deficit of 295.0 mkr against budget, excluding FHS and PN.',
  ],
  [
    forecastSentence('en', { deviationSek: 5_000_000, excluded: [] }, 1_000_000),
    'The forecast for the year is a surplus of 5.0 mkr. That is 1.0 mkr better than the previous forecast.',
  ],
])('%s', (said, expected) => {
  expect(plain(said)).toBe(expected);
});

test.each<[string | null, readonly [number, number, number], string, string]>([
  [
    'Hälso- och sjukvårdsnämnden',
    [-19.54, 134.16, 40.5],
    'Hälso- och sjukvårdsnämnden får 155,12 mkr netto: 134,16 mkr tas emot, 19,54 mkr ges och 40,50 mkr är nya pengar.',
    'Hälso- och sjukvårdsnämnden receives 155.12 mkr net: 134.16 mkr is received, 19.54 mkr is given and 40.50 mkr is new money.',
  ],
  [
    'Regionstyrelsen',
    [-198.83, 84.16, 14.5],
    'Regionstyrelsen lämnar 100,17 mkr netto: 84,16 mkr tas emot, 198,83 mkr ges och 14,50 mkr är nya pengar.',
    'Regionstyrelsen gives 100.17 mkr net: 84.16 mkr is received, 198.83 mkr is given and 14.50 mkr is new money.',
  ],
  [
    null,
    [-1, 1, 0],
    'Omfördelningarna tar ut varandra: 1,00 mkr tas emot och 1,00 mkr ges.',
    'The redistributions cancel out: 1.00 mkr is received and 1.00 mkr is given.',
  ],
  [
    null,
    [0, 0, -2],
    'Tillsammans lämnar nämnderna 2,00 mkr netto: 2,00 mkr faller bort.',
    'Together the boards give 2.00 mkr net: 2.00 mkr falls away.',
  ],
  ['PN', [0, 0.04, 0], 'PN får 0,04 mkr netto.', 'PN receives 0.04 mkr net.'],
])('redistributions of %s', (who, [given, received, newMoney], swedish, english) => {
  const sek = (mkrAmount: number): number => Math.round(mkrAmount * 1_000_000);
  const sums = {
    givenSek: sek(given),
    receivedSek: sek(received),
    newMoneySek: sek(newMoney),
    netSek: sek(given) + sek(received) + sek(newMoney),
  };
  expect(plain(redistributionSentence('sv', who, sums))).toBe(swedish);
  expect(plain(redistributionSentence('en', who, sums))).toBe(english);
});
