import fc from 'fast-check';
import { closeness, nearestWord } from './nearestWord';
import { similarity } from './similarity';

test.each([
  ['Periodicitet', 'Perioditcitet', 0.92],
  ['Matsatt', 'Mätsätt', 0.9],
  ['Målområde', 'målområde', 1],
  ['Hälso- & sjukvårdsnämnden', 'Hälso- och sjukvårdsnämnden', 1],
  ['Kommentra', 'Kommentar', 0.89],
  ['Enhet', 'Riktning', 0.13],
])('%s and %s', (left, right, alike) => {
  expect(similarity(left, right)).toBeCloseTo(alike, 1);
});

test('the same text is 1, the order does not matter, and nothing falls outside 0 to 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (left, right) => {
      expect(similarity(left, left)).toBe(1);
      expect(similarity(left, right)).toBeCloseTo(similarity(right, left), 10);
      expect(similarity(left, right)).toBeGreaterThanOrEqual(0);
      expect(similarity(left, right)).toBeLessThanOrEqual(1);
    }),
  );
});

test('the words of one in the other count, a part of a word does not', () => {
  expect(closeness('delvis', 'Uppfylls delvis')).toBe(0.75);
  expect(closeness('mål', 'Målområde')).toBeLessThan(0.6);
});

test.each([
  ['Ökar', ['Öka', 'Minska'], 'Öka', true],
  ['Tertial', ['Tertial: apr, aug, dec', 'Tertial: aug, dec', 'År'], 'Tertial: apr, aug, dec', false],
  ['Avslutad', ['Avslutat', 'Avbrutet'], 'Avslutat', true],
])('%s is nearest %s', (text, words, word, isUnambiguous) => {
  expect(nearestWord(text, words)).toEqual({ word, isUnambiguous });
});

test('what is like nothing has no nearest word', () => {
  expect(nearestWord('Sidled', ['Öka', 'Minska'])).toBeNull();
});
