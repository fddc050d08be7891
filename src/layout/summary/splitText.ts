/** A cell's row can be 409 points high, and a row is never divided between pages: texts are kept well below. */
const MOST_CHARACTERS = 420;

/**
 * A text in pieces for rows of their own: by paragraph, and long paragraphs between sentences (else between words), so that nothing is
 * cut and pages can break between them. Put together again with spaces, nothing is lost but the breaks.
 * @example splitText('Kort.') // ['Kort.']
 */
export function splitText(text: string, most = MOST_CHARACTERS): readonly string[] {
  return text
    .split(/\n+/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => pieces(paragraph, most));
}

function pieces(paragraph: string, most: number): readonly string[] {
  if (paragraph.length <= most) return [paragraph];
  const sentences = paragraph.split(/(?<=[.!?])\s+/u).flatMap((sentence) => words(sentence, most));
  return sentences.reduce<string[]>((found, sentence) => {
    const last = found.at(-1);
    if (last === undefined || last.length + 1 + sentence.length > most) return [...found, sentence];
    return [...found.slice(0, -1), `${last} ${sentence}`];
  }, []);
}

/** A sentence that is too long by itself is divided between words, a word that is too long anywhere. */
function words(sentence: string, most: number): readonly string[] {
  if (sentence.length <= most) return [sentence];
  const cut = sentence.lastIndexOf(' ', most);
  const at = cut > 0 ? cut : most;
  return [sentence.slice(0, at).trimEnd(), ...words(sentence.slice(at).trimStart(), most)];
}
