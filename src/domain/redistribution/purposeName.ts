/** How every line of an appendix begins, and what a purpose need not say. */
const BEGINNING = /^\s*[-–•]?\s*(om)?fördelning(ar)?(?:\s+av)?\s+/iu;

/**
 * A row's wording as the name of a purpose.
 * @example purposeName('fördelning FVIS') // 'FVIS'
 * @example purposeName('flytt av tjänst') // 'Flytt av tjänst'
 */
export function purposeName(text: string): string {
  const words = text.replace(BEGINNING, '').replaceAll(/\s+/gu, ' ').trim();
  return words === '' ? text.trim() : words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}
