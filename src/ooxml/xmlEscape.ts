/** Characters that no XML 1.0 document may hold, not even as references; among them halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const SPECIAL_IN_TEXT = /[&<>\r]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const SPECIAL_IN_ATTRIBUTE = /[&<>"\t\n\r]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** Text as markup. Line feeds stay; a carriage return becomes a reference, because XML readers drop it otherwise. */
export function escapeText(text: string): string {
  if (!SPECIAL_IN_TEXT.test(text)) return text;
  return withoutForbidden(text).replace(/[&<>\r]/g, toReference);
}

/** An attribute's value as markup, for double quotes. */
export function escapeAttribute(value: string): string {
  if (!SPECIAL_IN_ATTRIBUTE.test(value)) return value;
  return withoutForbidden(value).replace(/[&<>"\t\n\r]/g, toReference);
}

/**
 * Writes forbidden characters the way Excel's strings do, as `_x0001_`, so that no text can break a part.
 * @see ECMA-376 part 1, 22.9.2.19 ST_Xstring
 */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}

function toReference(character: string): string {
  return REFERENCES.get(character) ?? character;
}
