/**
 * A number that changes when a text does: its length and the characters at the beginning, in the middle and at the end; 0 for an empty
 * one. Two texts of equal length that differ only between those have the same mark.
 * @example textMark('') // 0
 */
export function textMark(text: string): number {
  const [first, third, middle, last] = sampled(text);
  const { length } = text;
  return (
    WEIGHTS.length * length +
    WEIGHTS.first * codeOf(first) +
    WEIGHTS.third * codeOf(third) +
    WEIGHTS.middle * codeOf(middle) +
    WEIGHTS.last * codeOf(last)
  );
}

/** Far apart, so that what one character adds another does not take away; sums of 5 000 rows stay whole numbers. */
const WEIGHTS = { length: 100_003, first: 10_007, third: 997, middle: 101, last: 7 } as const;

/** The same as a formula over a column, cell by cell; numbers give 0. The functions are those of Excel 2013. */
export function textMarkFormula(reference: string): string {
  const c = reference;
  const code = (weight: number, character: string): string => `${weight}*(UNICODE(${character})-32)`;
  const at = (weight: number, place: string): string => code(weight, `MID(${c}&"   ",${place},1)`);
  const terms = [
    `${WEIGHTS.length}*LEN(${c})`,
    at(WEIGHTS.first, '1'),
    at(WEIGHTS.third, '3'),
    at(WEIGHTS.middle, `1+INT(LEN(${c})/2)`),
    code(WEIGHTS.last, `RIGHT(" "&${c},1)`),
  ];
  return `ISTEXT(${c})*(${terms.join('+')})`;
}

/** UNICODE refuses half of a character beyond the first 65 536, such as an emoji. */
export function isMarkable(text: string): boolean {
  return sampled(text).every((character) => !/[\uD800-\uDFFF]/u.test(character));
}

function sampled(text: string): readonly [string, string, string, string] {
  const padded = `${text}   `;
  const at = (index: number): string => padded.charAt(index);
  return [at(0), at(2), at(Math.floor(text.length / 2)), ` ${text}`.charAt(text.length)];
}

function codeOf(character: string): number {
  return character.charCodeAt(0) - 32;
}
