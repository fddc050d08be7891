import type { WaitingFile } from '../pageState';

/** A file that the user chose or dropped. */
export function fileToOpen(file: File): WaitingFile {
  return { name: file.name, read: async () => new Uint8Array(await file.arrayBuffer()) };
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
