import { answerRequest } from '../../src/taskpane/collect/answerRequest';
import { readFiles, type ReadingWorker } from '../../src/taskpane/collect/collectReader';
import { boardBytes } from './regionFiles';

// The files are written by the product's own commands first, which takes seconds on a busy machine.
jest.setTimeout(60_000);

/** A worker that runs the real handler behind structured clones, as a browser's does; `hold` answers nothing. */
function fakeWorker(hold = false): ReadingWorker & { terminated: boolean } {
  const worker = {
    terminated: false,
    onmessage: null as ReadingWorker['onmessage'],
    onerror: null as ReadingWorker['onerror'],
    onmessageerror: null as ReadingWorker['onmessageerror'],
    postMessage(message: unknown): void {
      if (hold) return;
      const request: Parameters<typeof answerRequest>[0] = structuredClone(
        message as Parameters<typeof answerRequest>[0],
      );
      const data: unknown = structuredClone(answerRequest(request));
      setTimeout(() => {
        worker.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent);
      }, 0);
    },
    terminate() {
      worker.terminated = true;
    },
  };
  return worker;
}

function chosen(name: string, bytes: Uint8Array) {
  return { name, arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) };
}

test('files are read one after the other, posted as plain data, and told as they come', async () => {
  const worker = fakeWorker();
  const told: string[] = [];
  const reading = readFiles(
    [chosen('PN.xlsx', await boardBytes('PN')), chosen('brev.txt', new TextEncoder().encode('Hej'))],
    (index, file) => told.push(`${index} ${file.name} ${file.kind}`),
    () => worker,
  );
  const files = await reading.files;
  expect(told).toEqual(['0 PN.xlsx standard', '1 brev.txt unreadable']);
  expect(files[0]).toMatchObject({ kind: 'standard', board: 'Patientnämnden', year: 2023, period: 'April' });
  expect(worker.terminated).toBe(true);
});

test('cancelling ends the worker at once', async () => {
  const worker = fakeWorker(true);
  const reading = readFiles(
    [chosen('PN.xlsx', new Uint8Array(3))],
    () => undefined,
    () => worker,
  );
  reading.cancel();
  await expect(reading.files).rejects.toMatchObject({ name: 'AbortError' });
  expect(worker.terminated).toBe(true);
});

test('a worker that fails says so', async () => {
  const worker = fakeWorker(true);
  const reading = readFiles(
    [chosen('PN.xlsx', new Uint8Array(3))],
    () => undefined,
    () => worker,
  );
  worker.onerror?.call(worker as unknown as Worker, { message: 'out of memory' } as ErrorEvent);
  await expect(reading.files).rejects.toThrow('out of memory');
});

test('a file that has been moved since it was chosen is an answer, and the next one is read', async () => {
  const moved = { name: 'RS.xlsx', arrayBuffer: () => Promise.reject(new Error('NotReadableError')) };
  const reading = readFiles(
    [moved, chosen('PN.xlsx', await boardBytes('PN'))],
    () => undefined,
    () => fakeWorker(),
  );
  const files = await reading.files;
  expect(files[0]).toEqual({ kind: 'unreadable', name: 'RS.xlsx', fault: 'notOpened' });
  expect(files[1]?.kind).toBe('standard');
});
