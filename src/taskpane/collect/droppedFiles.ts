import type { FoundFile } from './sortChosen';

/**
 * The files that were dropped, those in dropped folders too. The drop's own data is gone once the event is over, so that it is taken at
 * once and only the folders are read afterwards.
 */
export function droppedFiles(data: Pick<DataTransfer, 'items' | 'files'>): Promise<readonly FoundFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Promise.resolve([...data.files].map((file) => ({ file, path: '' })));
  return readEntries(entries);
}

async function readEntries(dropped: readonly FileSystemEntry[]): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const queue = dropped.map((entry) => ({ entry, isInFolder: false }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { entry, isInFolder } = next;
    if (isFile(entry)) {
      const path = isInFolder ? entry.fullPath.replace(/^\//, '') : '';
      found.push({ file: await fileOf(entry), path });
    } else if (isFolder(entry)) {
      queue.push(...(await entriesOf(entry)).map((each) => ({ entry: each, isInFolder: true })));
    }
  }
  return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A browser hands out a folder's entries a hundred or so at a time; an empty answer is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (more.length === 0) return found;
    found.push(...more);
  }
}
