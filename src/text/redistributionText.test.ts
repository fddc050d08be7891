import type { GroupAlternative } from '../domain/redistribution/groupAlternatives';
import type {
  RedistributionDoubt,
  RedistributionRefusal,
} from '../domain/redistribution/redistributionIssue';
import { redistributionText } from './redistributionText';

const field = { part: 'giver' } as const;
const budget = { kind: 'budgetExceeded', field, board: 'PN', area: '', givenSek: 7_000_000 } as const;

/** As a reader sees it, with plain spaces. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

test.each<[RedistributionRefusal, string]>([
  [
    { kind: 'unbalanced', field, givenSek: 1_000_000, receivedSek: 2_000_000 },
    '1,00 mkr ges, men mottagarna får 2,00 mkr. Summorna ska vara lika.',
  ],
  [
    { kind: 'unknownBoard', field, board: 'Regionstyrelse', nearest: 'Regionstyrelsen' },
    'Regionstyrelse finns inte på bladet Nämnder. Menas Regionstyrelsen?',
  ],
  [
    { kind: 'areaNeeded', field, board: 'RS', areas: ['Kost', 'Service', 'IT'] },
    'RS har flera områden på bladet Budget. Välj ett: Kost, Service och IT.',
  ],
  [
    { ...budget, leftBeforeSek: 6_600_000, rowNumber: null },
    'PN ger 7,00 mkr men har 6,60 mkr kvar. Sänk beloppet, eller skriv först in de pengar som ska komma, med tidigare beslutsdatum.',
  ],
  [
    { ...budget, leftBeforeSek: -400_000, rowNumber: 16 },
    'PN ger 7,00 mkr och har då inte kvar det som rad 16 ger senare. Sänk beloppet, eller skriv först in de pengar som ska komma, med tidigare beslutsdatum.',
  ],
])('refuses in Swedish with figures: %j', (refusal, text) => {
  expect(plain(redistributionText('sv').refusal(refusal))).toBe(text);
});

test('a negative rest keeps its minus, and kronor are shown where they matter', () => {
  const sv = redistributionText('sv');
  expect(plain(sv.doubt({ ...budget, leftBeforeSek: -400_000, rowNumber: null }))).toBe(
    'PN ger 7,00 mkr men har −0,40 mkr kvar. Ska raderna skrivas ändå?',
  );
  expect(sv.amount(-1_234_567)).toBe('−1,234567');
  expect(sv.amount(0)).toBe('0,00');
});

const REFUSALS: readonly RedistributionRefusal[] = [
  ...(['noPurpose', 'noReceiver', 'noGiver', 'giverNotAllowed', 'noAmount', 'badShare'] as const).map(
    (kind) => ({ kind, field }),
  ),
  ...(['unreadableAmount', 'notPositive'] as const).map((kind) => ({ kind, field, value: 'x' })),
  { kind: 'nothingLeft', field },
  { kind: 'unbalanced', field, givenSek: 1, receivedSek: 1 },
  { kind: 'unknownBoard', field, board: 'X', nearest: null },
  { kind: 'unknownArea', field, board: 'X', area: 'Y', nearest: null, areas: [] },
  { kind: 'unknownArea', field, board: 'X', area: 'Y', nearest: 'Z', areas: ['Z'] },
  { kind: 'sameParty', field, board: 'X', area: 'Y' },
  { kind: 'sameReceiver', field, board: 'X', area: '' },
  { kind: 'otherType', field, purpose: 'P', type: 'Tillskott', rowNumber: 5 },
  { kind: 'notOwn', field, board: 'X' },
];
const DOUBTS: readonly RedistributionDoubt[] = [
  { kind: 'large', field, amountSek: 1e9 },
  { kind: 'decimals', field, value: '1,2345' },
  { kind: 'repeated', field, board: 'X', area: '', rowNumber: 5 },
  { kind: 'controlSums', field, names: ['A', 'B'] },
];
const ALTERNATIVES: readonly GroupAlternative[] = [
  { kind: 'otherName', name: 'Kost' },
  {
    kind: 'join',
    purpose: 'Kost',
    rows: [5, 6],
    isClosing: true,
    likeness: 0,
    residueSek: 0,
    verdict: 'zero',
  },
  {
    kind: 'join',
    purpose: 'Kost',
    rows: [5],
    isClosing: false,
    likeness: 1,
    residueSek: 5e5,
    verdict: 'net',
  },
  { kind: 'without', row: 7, residueSek: 0, verdict: 'zero' },
];

test('every issue and alternative is a sentence of its own in both languages', () => {
  const [sv, en] = [redistributionText('sv'), redistributionText('en')];
  for (const words of [sv, en]) {
    const all = [
      REFUSALS.map(words.refusal),
      DOUBTS.map(words.doubt),
      ALTERNATIVES.map(words.alternative),
    ].flat();
    expect(new Set(all).size).toBe(all.length);
    for (const text of all) {
      expect(text).toMatch(/[.?]$/u);
      expect(text).not.toMatch(/undefined|null|NaN/u);
    }
  }
  expect(REFUSALS.map(sv.refusal)).not.toEqual(REFUSALS.map(en.refusal));
});
