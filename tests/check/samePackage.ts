import { readZip } from '../../src/ooxml/zip';
import type { SavedWorkbook } from '../repair/workbookCells';

/** The cells (`Blad!A1`) in which two saved workbooks differ in value, formula or format; an empty cell without format is none. */
export function differentCells(before: SavedWorkbook, after: SavedWorkbook): string[] {
  const old = cellTexts(before);
  const now = cellTexts(after);
  const addresses = new Set([...old.keys(), ...now.keys()]);
  return [...addresses].filter((address) => old.get(address) !== now.get(address));
}

function cellTexts({ sheets }: SavedWorkbook): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [sheet, cells] of sheets) {
    for (const [address, cell] of cells) texts.set(`${sheet}!${address}`, JSON.stringify(cell));
  }
  return texts;
}

/** Everything of a package that is neither a cell nor a text or format of one, as text by part. */
export function frames(bytes: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('latin1');
  const parts = [...readZip(bytes)].filter(([name]) => !/sharedStrings|styles|calcChain/u.test(name));
  return new Map(
    parts.map(([name, content]) => {
      const xml = decoder.decode(content);
      return [
        name,
        name.includes('worksheets/sheet') ? xml.replace(/<sheetData>.*<\/sheetData>/su, '') : xml,
      ];
    }),
  );
}
