import type { InitOutput } from '@ironcalc/wasm';

type EngineHeap = Pick<InitOutput, 'memory' | '__wbindgen_malloc' | '__wbindgen_free'>;

/** So many cells go in between two looks at the memory. */
const CELLS_PER_LOOK = 256;
const MOST_AT_ONCE = 64 * 1024 * 1024;
/** WebAssembly ends at 4 GB; far below, no more is taken than is asked for. */
const LARGEST = 1024 * 1024 * 1024;

/**
 * Lets the engine's memory grow in few large steps. By itself it asks for one more page with every few cells, and each time costs the more
 * the more there is: of 33 000 formulas the last took six times as long as the first. A large piece that is taken and given back at once
 * stays the engine's own; pages that nothing is written to cost nothing.
 */
export class EngineMemory {
  #cells = 0;
  #bytes = 0;

  constructor(private readonly heap: EngineHeap) {}

  /** To be called for each cell that is entered. */
  cellComes(): void {
    this.#cells += 1;
    if (this.#cells % CELLS_PER_LOOK !== 0) return;
    const bytes = this.heap.memory.buffer.byteLength;
    if (bytes === this.#bytes || bytes > LARGEST) return;
    const more = Math.min(bytes, MOST_AT_ONCE);
    this.heap.__wbindgen_free(this.heap.__wbindgen_malloc(more, 8), more, 8);
    this.#bytes = this.heap.memory.buffer.byteLength;
  }
}
