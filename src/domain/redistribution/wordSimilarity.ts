/** A word as long as this may be the first part of a compound (`covid` in `covidvård`); shorter ones are chance. */
const COMPOUND_LENGTH = 5;
/** What a shared first part counts for, of a shared word. */
const COMPOUND_SHARE = 0.6;

/** How much a word says: the rarer among the texts, the more. */
export type WordWeight = (word: string) => number;

/**
 * The weight of words by how many of the texts bear them: `ln(1 + texts / texts with the word)`.
 * @example // of ten texts, five say `statsbidrag` and one says `lycksele`: 1.10 and 2.40
 */
export function wordWeights(texts: readonly (readonly string[])[]): WordWeight {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map([...counts].map(([word, count]) => [word, Math.log(1 + texts.length / count)]));
  const unknown = Math.log(1 + texts.length);
  return (word) => weights.get(word) ?? unknown;
}

/**
 * How much of the shorter text is said in the other, 0 to 1, words weighted by how much they say. A giver that lists everything
 * it pays for says all that each receiver says; so the shorter text is the measure. Grouping compares each text with very many: what is
 * needed of it is worked out once for a list of words and a weight.
 * @example // 'statsbidrag sjuklön' against 'statsbidrag covid sjuklön' → 1
 */
export function wordSimilarity(one: readonly string[], other: readonly string[], weight: WordWeight): number {
  const memory = memoryOf(weight);
  const [first, second] = [memory.text(one), memory.text(other)];
  const [shorter, longer] = first.total <= second.total ? [first, second] : [second, first];
  if (shorter.total === 0) return 0;
  let shared = 0;
  for (const word of shorter.words) shared += word.weight * sharedPart(word, longer.words);
  return shared / shorter.total;
}

interface KnownWord {
  readonly word: string;
  readonly weight: number;
  /** Its first letters: words that begin otherwise are no compounds of each other. */
  readonly start: string;
}

interface KnownText {
  readonly words: readonly KnownWord[];
  readonly total: number;
}

/** The words of texts, each kept once, so that the same word is the same object. */
class WordMemory {
  readonly #texts = new WeakMap<readonly string[], KnownText>();
  readonly #words = new Map<string, KnownWord>();

  constructor(private readonly weight: WordWeight) {}

  text(words: readonly string[]): KnownText {
    const known = this.#texts.get(words);
    if (known !== undefined) return known;
    const text = {
      words: words.map((word) => this.#word(word)),
      total: words.reduce((sum, word) => sum + this.weight(word), 0),
    };
    this.#texts.set(words, text);
    return text;
  }

  #word(word: string): KnownWord {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const made = { word, weight: this.weight(word), start: word.slice(0, COMPOUND_LENGTH) };
    this.#words.set(word, made);
    return made;
  }
}

const memories = new WeakMap<WordWeight, WordMemory>();

function memoryOf(weight: WordWeight): WordMemory {
  const known = memories.get(weight);
  if (known !== undefined) return known;
  const made = new WordMemory(weight);
  memories.set(weight, made);
  return made;
}

function sharedPart(word: KnownWord, words: readonly KnownWord[]): number {
  let part = 0;
  for (const other of words) {
    if (other === word) return 1;
    if (part === 0 && other.start === word.start && areCompound(word.word, other.word)) part = COMPOUND_SHARE;
  }
  return part;
}

function areCompound(one: string, other: string): boolean {
  return isCompoundOf(one, other) || isCompoundOf(other, one);
}

function isCompoundOf(part: string, word: string): boolean {
  return part.length >= COMPOUND_LENGTH && word.length > part.length && word.startsWith(part);
}
