import fc from 'fast-check';
import { escapeText } from './xmlEscape';
import { decodeXstring, encodeXstring } from './xstring';

describe('encodeXstring', () => {
  it.each([
    ['plain text_x', 'plain text_x'],
    ['\u0001', '_x0001_'],
    ['a\rb\n\t', 'a_x000D_b\n\t'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['_x0041\u0001', '_x005F_x0041_x0001_'],
    ['\ud800', '_xD800_'],
    ['😀', '😀'],
  ])('writes %j as %j', (text, written) => {
    expect(encodeXstring(text)).toBe(written);
    expect(decodeXstring(written)).toBe(text);
  });

  it('is undone by decodeXstring for any text, and leaves nothing to escape but markup', () => {
    const piece = fc.constantFrom(
      '_',
      'x',
      '_x',
      '0041',
      '_x005F_',
      '\u0001',
      '\r',
      '\ud800',
      '\udc00',
      'f',
      'F00D_',
      '&',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const written = encodeXstring(value);
        expect(decodeXstring(written)).toBe(value);
        expect(escapeText(written)).toBe(
          written.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
