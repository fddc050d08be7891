import { OoxmlError } from './ooxmlError';

const XML_PART = /\.(xml|rels|vml)$/i;
/** A document type may come after comments and instructions only; nobody writes this much of them. */
const LONGEST_PROLOG = 65536;

/**
 * Refuses a part with a document type, also one that is never parsed here and would be passed on to others.
 * @throws OoxmlError `doctype`
 */
export function refuseDoctype(part: string, bytes: Uint8Array): void {
  if (!XML_PART.test(part)) return;
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, LONGEST_PROLOG));
  const start = text.slice(endOfProlog(text)).trimStart().slice(0, 9);
  // A prolog without an end may hide one behind it.
  const isHidden = bytes.length > LONGEST_PROLOG && !/^<[^!?]/u.test(start);
  if (isHidden || start.toLowerCase() === '<!doctype') {
    throw new OoxmlError('doctype', 'a document type is not allowed', part);
  }
}

/** Where comments and instructions end, so that a document type or the root would start. */
function endOfProlog(text: string): number {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    const closing = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
    const end = closing === undefined ? -1 : text.indexOf(closing, at + (closing === '?>' ? 2 : 4));
    if (closing === undefined || end < 0) return at;
    at = end + closing.length;
  }
}

/** UTF-16 shows in the byte order mark or in the zero beside the first '<'. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe || bytes[0] === 0) return 'utf-16be';
  return bytes[0] === 0xff || bytes[1] === 0 ? 'utf-16le' : 'utf-8';
}
