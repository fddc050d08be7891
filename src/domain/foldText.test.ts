import fc from 'fast-check';
import { foldText } from './foldText';

test.each([
  ['  Svar\u00a0 saknas ', 'svar saknas'],
  ['Ha\u0308lso- och\nsjukvårdsnämnden', 'hälso- och sjukvårdsnämnden'],
  ['Mål\u00ad sättning', 'mål sättning'],
  ['−0,5 – ÅÄÖ', '−0,5 – åäö'],
  ['två  blanka', 'två blanka'],
  ['', ''],
])('%j is %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

/** As it is described, step by step. */
function byTheBook(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase('sv');
}

test('the short way gives what the long way gives', () => {
  const signs = fc.constantFrom(
    ...Array.from('aZåÄöé09 .-–—−…\u00a0\u00ad\u0301\u2028\u202f\tßİÿ\u0085\ufb01'),
  );
  const text = fc.oneof(fc.string({ unit: signs }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(text, (each) => foldText(each) === byTheBook(each)),
    { numRuns: 500 },
  );
});
