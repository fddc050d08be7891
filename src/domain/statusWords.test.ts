import type { Tone } from './palette';
import { readAssignmentStatus, STATUS_WORDS, toneOf } from './statusWords';

describe('status words', () => {
  test('bear the tones of the rule', () => {
    const wordsOf = (tone: Tone) => STATUS_WORDS.filter((word) => toneOf(word) === tone);
    expect(wordsOf('green')).toEqual(['Grön', 'Uppfylls helt', 'Pågående enligt plan', 'Avslutat']);
    expect(wordsOf('yellow')).toEqual(['Gul', 'Uppfylls delvis', 'Pågående med avvikelse']);
    expect(wordsOf('red')).toEqual(['Röd', 'Uppfylls inte', 'Försenat']);
    expect(wordsOf('neutral')).toEqual(['Saknas', 'Ej aktuell', 'Ej påbörjat', 'Avbrutet']);
  });

  test.each([
    ['Ej påbörjad', 'Ej påbörjat'],
    ['pågående', 'Pågående enligt plan'],
    [' Avslutat ', 'Avslutat'],
    ['Försenat', null],
    ['klart', null],
    ['', null],
  ])('the assignment status %j is %j', (text, status) => {
    expect(readAssignmentStatus(text)).toBe(status);
  });
});
