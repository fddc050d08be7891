import type { ModelChange } from '../modelChange';
import { joinChanges } from './joinChanges';

/** Passes changes to listeners, at once or at the end of the outermost batch; there neighbouring cells come as one. */
export class ChangeEmitter {
  readonly #listeners = new Set<(change: ModelChange) => void>();
  #depth = 0;
  #waiting: ModelChange[] = [];

  listen(listener: (change: ModelChange) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  emit(change: ModelChange): void {
    if (this.#listeners.size === 0) return;
    if (this.#depth > 0) joinChanges(this.#waiting, change);
    else for (const listener of this.#listeners) listener(change);
  }

  begin(): void {
    this.#depth += 1;
  }

  end(): void {
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#depth > 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const change of waiting) this.emit(change);
  }
}
