import type { BoardFile, BoardFileMessage, BoardFileRequest } from '../../commands/readBoardFile';

/** A file that the user chose or dropped; the browser's `File` is one. */
export interface ChosenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A reading under way. */
export interface FileReading {
  /** Every file as read, in the order given. Rejects with an AbortError when cancelled, and when the worker fails. */
  readonly files: Promise<readonly BoardFile[]>;
  /** Stops at once: the worker is ended. The workbook has not been touched. */
  readonly cancel: () => void;
}

/** What this needs of a Web Worker. */
export type ReadingWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

/** The worker of the built pane; the Content-Security-Policy allows it from the pane's own origin. */
function startWorker(): ReadingWorker {
  return new Worker(new URL('./collectWorker.ts', import.meta.url));
}

/**
 * Reads files one after the other in a Web Worker, so that the pane answers meanwhile and one file's memory at a time is held twice.
 * @param onRead hears of each file as it has been read, by its place in the list
 */
export function readFiles(
  chosen: readonly ChosenFile[],
  onRead: (index: number, file: BoardFile) => void,
  start: () => ReadingWorker = startWorker,
): FileReading {
  const worker = start();
  let stop: (reason: Error) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => (stop = reject));
  const failed = (event: { readonly message?: string }): void => {
    stop(new Error(`the reading of files failed: ${event.message ?? 'no message'}`));
  };
  worker.onerror = failed;
  worker.onmessageerror = () => {
    failed({});
  };
  const readAll = async (): Promise<readonly BoardFile[]> => {
    const files: BoardFile[] = [];
    for (const [index, file] of chosen.entries()) {
      const read = await Promise.race([readOne(worker, index, file), stopped]);
      files.push(read);
      onRead(index, read);
    }
    return files;
  };
  const files = Promise.race([readAll(), stopped]).finally(() => {
    worker.terminate();
  });
  return {
    files,
    cancel: () => {
      worker.terminate();
      stop(new DOMException('cancelled', 'AbortError'));
    },
  };
}

async function readOne(worker: ReadingWorker, index: number, file: ChosenFile): Promise<BoardFile> {
  const bytes = await bytesOf(file);
  if (bytes === null) return { kind: 'unreadable', name: file.name, fault: 'notOpened' };
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<BoardFileMessage>) => {
      if (data.index === index) resolve(data.file);
    };
    const request: BoardFileRequest = { index, name: file.name, bytes };
    worker.postMessage(request, [bytes]);
  });
}

/** Null for a file that the browser cannot open: moved or changed since it was chosen. The others are read all the same. */
async function bytesOf(file: ChosenFile): Promise<ArrayBuffer | null> {
  try {
    return await file.arrayBuffer();
  } catch {
    return null;
  }
}
