import { droppedFiles } from './droppedFiles';

const named = (name: string): File => ({ name }) as File;

function fileEntry(fullPath: string): FileSystemEntry {
  const file = (take: (file: File) => void): void =>
    take(named(fullPath.slice(fullPath.lastIndexOf('/') + 1)));
  return { isFile: true, isDirectory: false, fullPath, file } as unknown as FileSystemEntry;
}

/** A folder that hands its entries out in the given parts, as browsers do. */
function folderEntry(fullPath: string, parts: readonly (readonly FileSystemEntry[])[]): FileSystemEntry {
  const left = [...parts];
  const readEntries = (take: (entries: readonly FileSystemEntry[]) => void): void => take(left.shift() ?? []);
  return {
    isFile: false,
    isDirectory: true,
    fullPath,
    createReader: () => ({ readEntries }),
  } as unknown as FileSystemEntry;
}

function dropped(entries: readonly FileSystemEntry[], files: readonly File[] = []): DataTransfer {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  return { items, files } as unknown as DataTransfer;
}

test('files and folders with folders in them, every part of them', async () => {
  const deep = folderEntry('/Nämnder/HSN', [[fileEntry('/Nämnder/HSN/HSN.xlsx')]]);
  const folder = folderEntry('/Nämnder', [
    [fileEntry('/Nämnder/RS.xlsx')],
    [deep, fileEntry('/Nämnder/PN.xlsx')],
  ]);
  const found = await droppedFiles(dropped([fileEntry('/FHS.xlsx'), folder]));
  expect(found.map(({ file, path }) => [file.name, path])).toEqual([
    ['FHS.xlsx', ''],
    ['RS.xlsx', 'Nämnder/RS.xlsx'],
    ['PN.xlsx', 'Nämnder/PN.xlsx'],
    ['HSN.xlsx', 'Nämnder/HSN/HSN.xlsx'],
  ]);
});

test('files alone where the browser knows no entries', async () => {
  const found = await droppedFiles(dropped([], [named('RS.xlsx')]));
  expect(found).toEqual([{ file: { name: 'RS.xlsx' }, path: '' }]);
});
