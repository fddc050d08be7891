const EMPTY_NAME = 'Kolumn';

/**
 * The name that Excel gives a column whose header says `wanted`: 'Kolumn1' when it is empty, 'X2' when 'X' is taken.
 * @param taken names of the other columns
 * @example freeColumnName('Mål', ['mål']) // 'Mål2'
 */
export function freeColumnName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const isFree = (name: string): boolean => !lower.has(name.toLowerCase());
  if (wanted !== '' && isFree(wanted)) return wanted;
  const stem = wanted === '' ? EMPTY_NAME : wanted;
  let number = wanted === '' ? 1 : 2;
  while (!isFree(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

/** Names for a whole header row, from left to right. */
export function freeColumnNames(wanted: readonly string[]): string[] {
  const names: string[] = [];
  for (const [index, text] of wanted.entries()) {
    // An empty header must not take a name that a later header spells out.
    const later = text === '' ? wanted.slice(index + 1) : [];
    names.push(freeColumnName(text, [...names, ...later]));
  }
  return names;
}
