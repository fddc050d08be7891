import { contrastRatio } from './contrast';
import { PALETTE_NAMES, PALETTES, TONES, TONE_SYMBOLS, toneOfColours } from './palette';

test('the colours are those of the rule', () => {
  const colours = (name: 'standard' | 'fargblind') =>
    TONES.map((tone) => `${PALETTES[name][tone].fill} ${PALETTES[name][tone].text} ${TONE_SYMBOLS[tone]}`);
  expect(colours('standard')).toEqual([
    '#B7E1CD #0B3D20 ●',
    '#FFF2AE #5C4400 ▲',
    '#E8A0A0 #4A0008 ■',
    '#EDEBE9 #3B3A39 –',
  ]);
  expect(colours('fargblind')).toEqual([
    '#9AD5E0 #06303A ●',
    '#FFF0B3 #4D3B00 ▲',
    '#E58A7B #3B0A03 ■',
    '#EDEBE9 #3B3A39 –',
  ]);
});

test.each(PALETTE_NAMES)('every text of %s stands out from its fill by more than 6.7 to 1', (name) => {
  for (const { fill, text } of Object.values(PALETTES[name])) {
    expect(contrastRatio(fill, text)).toBeGreaterThan(6.7);
  }
});

test.each<[string | null, string | null, ReturnType<typeof toneOfColours>]>([
  ['#B7E1CD', '#0B3D20', { tone: 'green', palettes: ['standard'] }],
  ['#e58a7b', '#3b0a03', { tone: 'red', palettes: ['fargblind'] }],
  ['#EDEBE9', '#3B3A39', { tone: 'neutral', palettes: ['standard', 'fargblind'] }],
  ['#B7E1CD', '#000000', null],
  ['#B7E1CD', '#4A0008', null],
  ['#808080', '#3B3A39', null],
  [null, '#0B3D20', null],
  ['#B7E1CD', null, null],
])('fill %s with text %s is known as %j', (fill, text, known) => {
  expect(toneOfColours(fill, text)).toEqual(known);
});
