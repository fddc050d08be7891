/**
 * A short mark of a text, eight hexadecimal digits: two texts with different marks differ. (FNV-1a, 32 bits, over UTF-16 units; a mark
 * to compare by eye, no protection.)
 * @example fingerprint('') // '811c9dc5'
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
