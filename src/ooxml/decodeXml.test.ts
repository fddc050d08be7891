import { decodeXml } from './decodeXml';
import { failure } from '../../tests/ooxml/failure';

const encode = (text: string) => new TextEncoder().encode(text);

/** UTF-16 bytes, low byte first or last. */
function utf16(text: string, big: boolean): Uint8Array {
  const units = Array.from(text, (letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]).flat();
  const swapped = units.map((_, index) => units[index ^ 1] ?? 0);
  return new Uint8Array(big ? swapped : units);
}

describe('decodeXml', () => {
  it('reads UTF-8 with and without byte order mark', () => {
    expect(decodeXml(encode('<å/>'), 'p')).toBe('<å/>');
    expect(decodeXml(encode('\ufeff<å/>'), 'p')).toBe('<å/>');
  });

  it.each([true, false])('reads UTF-16 (big endian: %s) with and without byte order mark', (big) => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><å/>';
    expect(decodeXml(utf16(`\ufeff${text}`, big), 'p')).toBe(text);
    expect(decodeXml(utf16(text, big), 'p')).toBe(text);
  });

  it('refuses bytes that are not valid, and other encodings', () => {
    expect(() => decodeXml(new Uint8Array([0x3c, 0xe5, 0x2f, 0x3e]), 'p')).toThrow(failure('badXml', 'p'));
    expect(() => decodeXml(encode('<?xml version="1.0" encoding="windows-1252"?><a/>'), 'p')).toThrow(
      failure('unsupported'),
    );
  });
});
