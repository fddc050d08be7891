const CONSONANTS = 'bcdfghjklmnpqrstvwxz';
const LENGTH = 8;

/**
 * A new row ID: eight lower-case consonants, which Excel never reads as a number, date, formula or cell. Adds it to `taken`.
 * @param taken the IDs already in use
 * @param random gives numbers from 0 to below 1; `Math.random` outside tests
 */
export function newRowId(taken: Set<string>, random: () => number): string {
  for (;;) {
    const letters = Array.from({ length: LENGTH }, () => CONSONANTS.charAt(random() * CONSONANTS.length));
    const id = letters.join('');
    if (!taken.has(id)) {
      taken.add(id);
      return id;
    }
  }
}
