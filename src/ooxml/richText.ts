import { childElements, textOf } from './xml';
import type { XmlElement } from './xml';
import { decodeXstring } from './xstring';

/**
 * The plain text of a string item (`si` or `is`): its own text or that of its runs, without phonetic guides.
 */
export function plainText(item: XmlElement): string {
  let text = '';
  for (const part of childElements(item)) {
    if (part.name === 't') text += textOf(part);
    else if (part.name === 'r') {
      for (const piece of childElements(part)) if (piece.name === 't') text += textOf(piece);
    }
  }
  return decodeXstring(text);
}

/** Whether a string item holds more than plain text: formatted runs, phonetic guides or something unknown. */
export function isRich(item: XmlElement): boolean {
  return childElements(item).some(({ name }) => name !== 't');
}
