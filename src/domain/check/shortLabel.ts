const LONGEST = 60;

/**
 * What a row is called in a message: the first of the texts that says something, on one line, cut after about 60 letters; null when
 * none does.
 * @example shortLabel('', 'Mängd köpt\nenergi') // 'Mängd köpt energi'
 */
export function shortLabel(...texts: readonly string[]): string | null {
  const [text] = texts.map((each) => each.replace(/\s+/gu, ' ').trim()).filter((each) => each !== '');
  if (text === undefined) return null;
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
