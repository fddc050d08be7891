import type { Finding } from '../../domain/finding';
import type { Board } from '../boardRegister';
import { cellPlace, localAddress, type CellPosition } from './findingPlace';
import { readingFinding } from './readingFinding';

type Form = 'unknown' | 'similar' | 'synonym' | 'blank' | 'region';

interface Spelling {
  readonly form: Form;
  readonly value: string;
  readonly board: Board | null;
  readonly column: string;
  readonly cells: CellPosition[];
  /** What the fix writes into all the cells; null where nothing is certain. */
  readonly replacement: string | null;
}

/**
 * Gathers what is wrong with the boards' names in a table, one finding for each spelling and column however many rows bear it:
 * a name that forty rows share is one thing to put right. Source: NAM-01, layouts.md.
 */
export class BoardFindings {
  readonly #spellings = new Map<string, Spelling>();

  constructor(readonly table: string) {}

  add(
    cell: CellPosition,
    column: string,
    form: Form,
    value: string,
    board: Board | null,
    replacement: string | null,
  ): void {
    const key = JSON.stringify([column, form, value, replacement]);
    const known = this.#spellings.get(key);
    if (known !== undefined) known.cells.push(cell);
    else this.#spellings.set(key, { form, value, board, column, cells: [cell], replacement });
  }

  findings(): readonly Finding[] {
    return [...this.#spellings.values()].flatMap(({ form, value, board, column, cells, replacement }) => {
      const [first] = cells;
      if (first === undefined) return [];
      const severity = form === 'blank' || form === 'synonym' ? 'info' : 'error';
      const params = { form, value, board: board?.name ?? null, count: cells.length };
      const fix =
        replacement === null
          ? null
          : ({ kind: 'writeValue', params: { value: replacement, cells: cells.map(localAddress) } } as const);
      return [readingFinding('NAM-01', severity, cellPlace(first, this.table, column), params, fix)];
    });
  }
}
