import { WorkbookModel } from '../../model/workbookModel';
import type { WaitingFile } from '../pageState';
import { pageText } from '../pageText';

/** A file that the user chose or dropped. */
export function fileToOpen(file: File): WaitingFile {
  return { name: file.name, read: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** An empty workbook, as Excel opens it. */
export function emptyWorkbook(): WaitingFile {
  return {
    name: pageText.emptyName,
    read: () => Promise.resolve(WorkbookModel.blank({ engine: null }).save()),
  };
}

/** A file on this server, by its address relative to the page. */
export function addressToOpen(address: string): WaitingFile {
  return {
    name: address.slice(address.lastIndexOf('/') + 1),
    read: async () => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
