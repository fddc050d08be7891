import { withoutForbidden } from './xmlEscape';

/**
 * Text of a cell or a name as Excel writes it: characters that XML cannot hold, and the carriage return, as
 * `_x000D_`; an underscore that would read as the start of such an escape as `_x005F_`.
 * @example encodeXstring('_x0041_') // '_x005F_x0041_'
 * @see ECMA-376 part 1, 22.9.2.19 ST_Xstring
 */
export function encodeXstring(text: string): string {
  if (!MAY_NEED_ESCAPE.test(text)) return text;
  // The closing underscore may itself be the start of an escape made below: '_x0041' before a control character.
  const literal = text.replace(/_(?=x[0-9A-Fa-f]{4}(?:_|[^\t\n\u0020-\uD7FF\uE000-\uFFFD]))/g, '_x005F_');
  return withoutForbidden(literal).replaceAll('\r', '_x000D_');
}

/** The reverse of {@link encodeXstring}. @example decodeXstring('a_x000D_b') // 'a\rb' */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const MAY_NEED_ESCAPE = /_x|[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/;
