/** Excel.PaperType by the file's number. */
const NAMES: Record<number, string> = {
  1: 'Letter',
  3: 'Tabloid',
  4: 'Ledger',
  5: 'Legal',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  11: 'A5',
  12: 'B4',
  13: 'B5',
  14: 'Folio',
  15: 'Quatro',
};

/** The paper's name in Office.js words, null for one it has no word for. */
export function paperName(code: number): string | null {
  return NAMES[code] ?? null;
}

/** The file's number for a paper, null for an unknown name. */
export function paperCode(name: string): number | null {
  const entry = Object.entries(NAMES).find(([, known]) => known.toLowerCase() === name.toLowerCase());
  return entry === undefined ? null : Number(entry[0]);
}
