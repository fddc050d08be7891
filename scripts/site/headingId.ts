/**
 * A heading's anchor, as GitHub makes it, so that links within a page work in both places.
 * @example 'Läs färgerna: grön & gul' → 'läs-färgerna-grön--gul'
 */
export function headingId(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}
