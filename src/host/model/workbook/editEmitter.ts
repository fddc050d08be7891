import { equalAreas, unite } from '../area';
import type { ModelEdit } from '../modelEdit';

type CellsEdit = Extract<ModelEdit, { readonly kind: 'cells' }>;

/** Tells of edits, one by one; within an operation the cells of a sheet come as the one rectangle that holds them. */
export class EditEmitter {
  readonly #listeners = new Set<(edit: ModelEdit) => void>();
  #depth = 0;
  #waiting: ModelEdit[] = [];

  /** Listens to edits; the answer stops it. */
  listen(listener: (edit: ModelEdit) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** For the model's own files. */
  tell(edit: ModelEdit): void {
    if (this.#listeners.size === 0) return;
    if (this.#depth > 0) this.#wait(edit);
    else for (const listener of this.#listeners) listener(edit);
  }

  /** Does something that is one step to who watches: one call of the API, one command of the user's. May nest. */
  operation<T>(act: () => T): T {
    this.#depth += 1;
    try {
      return act();
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0) this.#flush();
    }
  }

  #wait(edit: ModelEdit): void {
    const last = this.#waiting.at(-1);
    if (edit.kind === 'cells' && last?.kind === 'cells' && last.sheet === edit.sheet) {
      this.#waiting[this.#waiting.length - 1] = joined(last, edit);
    } else this.#waiting.push(edit);
  }

  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const edit of waiting) this.tell(edit);
  }
}

/** The first knows what stood there before. */
function joined(one: CellsEdit, other: CellsEdit): CellsEdit {
  if (equalAreas(one.area, other.area)) return one;
  return { kind: 'cells', sheet: one.sheet, area: unite(one.area, other.area) };
}
