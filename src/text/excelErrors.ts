/** Excel's error values as Swedish Excel shows them; the others look the same in both languages. */
const SWEDISH: Readonly<Record<string, string>> = {
  '#DIV/0!': '#DIVISION/0!',
  '#N/A': '#SAKNAS!',
  '#NAME?': '#NAMN?',
  '#NULL!': '#SKÄRNING!',
  '#NUM!': '#OGILTIGT!',
  '#REF!': '#REFERENS!',
  '#VALUE!': '#VÄRDEFEL!',
  '#SPILL!': '#SPILL!',
  '#CALC!': '#BERÄKNING!',
};

/**
 * An error value as Swedish Excel shows it.
 * @example swedishError('#REF!') // '#REFERENS!'
 */
export function swedishError(error: string): string {
  return SWEDISH[error] ?? error;
}
