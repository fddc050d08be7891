import type { Language } from '../language';

const AND: Readonly<Record<Language, string>> = { sv: 'och', en: 'and' };

/**
 * A list in running text, the last joined with `och`. Source: rules.md 6.
 * @example joinParts('sv', ['tre som gröna', 'en som gul', 'fyra som röda']) // 'tre som gröna, en som gul och fyra som röda'
 */
export function joinParts(language: Language, parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} ${AND[language]} ${last}`;
}
