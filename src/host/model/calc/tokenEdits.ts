import type { FormulaToken } from './formulaTokens';

/** Changes to a formula's text, noted by token and put together at the end. Indexes are those of the given tokens. */
export class TokenEdits {
  readonly tokens: readonly FormulaToken[];
  private readonly texts: string[];
  private readonly starts: string[];
  private readonly ends: string[];

  constructor(tokens: readonly FormulaToken[]) {
    this.tokens = tokens;
    this.texts = tokens.map((token) => token.value);
    this.starts = tokens.map(() => '');
    this.ends = tokens.map(() => '');
  }

  replace(index: number, text: string): void {
    this.texts[index] = text;
  }

  /** Puts text before a token; what is noted later stands nearer to the token. */
  before(index: number, text: string): void {
    this.starts[index] = (this.starts[index] ?? '') + text;
  }

  /** Puts text after a token; what is noted later stands nearer to the token. */
  after(index: number, text: string): void {
    this.ends[index] = text + (this.ends[index] ?? '');
  }

  /** The changed text of each token. */
  pieces(): string[] {
    return this.texts.map((text, index) => `${this.starts[index] ?? ''}${text}${this.ends[index] ?? ''}`);
  }

  text(): string {
    return this.pieces().join('');
  }
}
