import { foldText } from '../../domain/foldText';
import { findBoard, type Board } from '../boardRegister';
import { closeness, nearestWord } from './nearestWord';

/** A name read against the register. `exact`: as formulas count it; `similar`: not read, only proposed. */
export type BoardReading =
  | { readonly form: 'exact'; readonly board: Board }
  | { readonly form: 'synonym'; readonly board: Board }
  | { readonly form: 'similar'; readonly board: Board }
  | { readonly form: 'unknown'; readonly board: null };

const SHORT = 4;

/** Reads board names against the register, each spelling once. */
export class BoardReader {
  readonly #read = new Map<string, BoardReading>();

  constructor(readonly boards: readonly Board[]) {}

  /**
   * Names in any case are exact, for formulas compare without it; a code, a synonym or stray spaces are `synonym`; for other names
   * the nearest board is proposed, where there is one. Source: NAM-01.
   * @example new BoardReader(DEFAULT_BOARDS).read('HSN').form // 'synonym'
   * @example new BoardReader(DEFAULT_BOARDS).read('Regionstyrelse').board?.code // 'RS', form 'similar'
   */
  read(text: string): BoardReading {
    const known = this.#read.get(text);
    if (known !== undefined) return known;
    const reading = this.#readNew(text);
    this.#read.set(text, reading);
    return reading;
  }

  #readNew(text: string): BoardReading {
    const board = findBoard(text, this.boards);
    if (board !== null) {
      const isExact = text.toLocaleLowerCase('sv') === board.name.toLocaleLowerCase('sv');
      return isExact ? { form: 'exact', board } : { form: 'synonym', board };
    }
    const near = this.#nearest(text);
    return near === null ? { form: 'unknown', board: null } : { form: 'similar', board: near };
  }

  /** By the spelling that comes closest; short texts are compared with codes too. */
  #nearest(text: string): Board | null {
    const ranked = this.boards
      .map((board) => {
        const spellings = [board.name, ...board.synonyms].filter(({ length }) => length > SHORT);
        const codes = foldText(text).length <= SHORT ? [board.code] : [];
        const nearest = nearestWord(text, [...spellings, ...codes]);
        return { board, closeness: nearest === null ? 0 : closeness(text, nearest.word) };
      })
      .sort((left, right) => right.closeness - left.closeness);
    const [best, second] = ranked;
    if (best === undefined || best.closeness === 0 || best.closeness === second?.closeness) return null;
    return best.board;
  }
}
