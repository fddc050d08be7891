import { EngineMemory } from './engineMemory';

const PAGE = 64 * 1024;

/** An allocator as the engine's: it grows by the page that it lacks, and what is given back is used again. */
function heapOf(pages: number) {
  const heap = {
    bytes: pages * PAGE,
    free: 0,
    grown: 0,
    freed: [] as [number, number][],
    taken: [] as number[],
  };
  const use = (bytes: number): void => {
    const lacking = Math.ceil(Math.max(0, bytes - heap.free) / PAGE) * PAGE;
    if (lacking > 0) heap.grown += 1;
    heap.bytes += lacking;
    heap.free += lacking - bytes;
  };
  const wasm = {
    memory: {
      get buffer() {
        return { byteLength: heap.bytes } as ArrayBuffer;
      },
    } as WebAssembly.Memory,
    __wbindgen_malloc: (bytes: number): number => {
      use(bytes);
      heap.taken.push(bytes);
      return heap.taken.length;
    },
    __wbindgen_free: (pointer: number, bytes: number): void => {
      heap.free += bytes;
      heap.freed.push([pointer, bytes]);
    },
  };
  return { heap, use, wasm };
}

/** Enters so many cells of a kilobyte each; gives how often the memory grew. */
function growthsFor(
  cells: number,
  isHelped: boolean,
): { readonly grown: number; readonly heap: ReturnType<typeof heapOf>['heap'] } {
  const { heap, use, wasm } = heapOf(20);
  const memory = new EngineMemory(wasm);
  for (let cell = 0; cell < cells; cell += 1) {
    if (isHelped) memory.cellComes();
    use(1024);
  }
  return { grown: heap.grown, heap };
}

test('the memory grows in few steps, however many cells come', () => {
  expect(growthsFor(200_000, false).grown).toBeGreaterThan(3_000);
  expect(growthsFor(200_000, true).grown).toBeLessThan(100);
});

test('what is taken is given back, and no more than 64 MB is taken at once', () => {
  const { heap } = growthsFor(200_000, true);
  expect(heap.freed).toEqual(heap.taken.map((bytes, index) => [index + 1, bytes]));
  expect(Math.max(...heap.taken)).toBeLessThanOrEqual(64 * 1024 * 1024);
});

test('a small workbook takes nothing', () => {
  expect(growthsFor(200, true).heap.taken).toEqual([]);
});
