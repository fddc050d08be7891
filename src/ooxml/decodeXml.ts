import { OoxmlError } from './ooxmlError';

/**
 * The text of an XML part: UTF-8 or UTF-16 (with a byte order mark, or recognised by its first '<'), as the
 * package standard allows. The byte order mark is left out.
 * @throws OoxmlError `badXml` when the bytes are not valid in their encoding, `unsupported` on another encoding
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding, part);
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text.slice(0, 400))?.[1];
  if (declared !== undefined && !/^(utf-?8|utf-?16([lb]e)?|us-ascii)$/i.test(declared)) {
    throw new OoxmlError('unsupported', `encoding ${declared}`, part);
  }
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const start = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (start === 0xfffe || start === 0x3c00) return 'utf-16le';
  if (start === 0xfeff || start === 0x003c) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array, encoding: string, part: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new OoxmlError('badXml', `not valid ${encoding}`, part, null, { cause: error });
  }
}
