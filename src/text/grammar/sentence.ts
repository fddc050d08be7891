/**
 * Words as a sentence: a capital at the start and a full stop at the end, where they are not there already.
 * @example sentence('sex indikatorer saknar bedömning') // 'Sex indikatorer saknar bedömning.'
 */
export function sentence(words: string): string {
  const start = words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
  return start.endsWith('.') ? start : `${start}.`;
}
