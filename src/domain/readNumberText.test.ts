import fc from 'fast-check';
import { readNumberText } from './readNumberText';

const SPACES = [' ', '\u00a0', '\u202f', '\u2009', ''];

describe('readNumberText', () => {
  test('the examples of its documentation', () => {
    expect(readNumberText('90\u00a0000\u202f000')).toEqual({ value: 90000000, unit: null });
    expect(readNumberText('10,6%')).toEqual({ value: 0.106, unit: '%' });
    expect(readNumberText('–17 mkr')).toEqual({ value: -17000000, unit: 'mkr' });
    expect(readNumberText('1–3 procent')).toBeNull();
  });

  test('does not choke on what only begins as a number: longer text is none', () => {
    expect(readNumberText('1'.repeat(200))).not.toBeNull();
    for (const text of ['1'.repeat(201), `1${' '.repeat(32_000)}x`, '1 '.repeat(16_000)])
      expect(readNumberText(text)).toBeNull();
  });

  test('reads back every amount however it is grouped and signed', () => {
    const hundredths = fc.integer({ min: -9_999_999_999, max: 9_999_999_999 });
    fc.assert(
      fc.property(
        hundredths,
        fc.constantFrom(...SPACES),
        fc.constantFrom('-', '−', '–'),
        (amount, space, minus) => {
          const [whole = '', decimals = ''] = (Math.abs(amount) / 100).toFixed(2).split('.');
          const grouped = whole.replace(/\B(?=(\d{3})+$)/g, space);
          const text = `${amount < 0 ? minus : ''}${grouped},${decimals}`;
          expect(readNumberText(text)).toEqual({ value: amount / 100, unit: null });
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('reads no text that holds a letter outside its units', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('a', 'x', 'ö', 'E'), (text, letter) => {
        expect(readNumberText(`${text}${letter}`)).toBeNull();
      }),
    );
  });
});
