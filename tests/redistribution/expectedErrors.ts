/** A line of the appendix in hundredths of mkr, so that the expectation needs no decimals. */
export interface Line {
  readonly board: string;
  readonly counterparts: readonly string[];
  readonly purpose: string;
  readonly hundredths: number;
  readonly type: string;
}

/** A printed sum in hundredths of mkr, with half its last printed decimal. */
export interface Printed {
  readonly board: string | null;
  readonly hundredths: number;
  readonly half: number;
}

const NEW_MONEY = ['Tillskott', 'Ombudgetering'];

/**
 * What the rules of rules.md 5 find wrong in lines of two decimals in a samlad workbook, as `rule address`: written anew from the page, in
 * whole hundredths, with nothing of the program. Lines begin in row 5, printed sums too.
 */
export function expectedErrors(lines: readonly Line[], printed: readonly Printed[]): readonly string[] {
  const rows = lines.map((line, index) => ({ ...line, row: index + 5 }));
  const groups = [...new Set(rows.map(({ purpose }) => purpose))].map((purpose) =>
    rows.filter((row) => row.purpose === purpose),
  );
  const found = groups.flatMap((group) => inGroup(group));
  const mixedRest = groups
    .filter((group) => isMixed(group) && isClosed(group))
    .filter((group) => Math.abs(sum(moved(group))) > tolerance(moved(group)));
  if (mixedRest.length > 0) found.push(`OMF-09 Omfördelningar!F${mixedRest[0]?.[0]?.row ?? ''}`);
  for (const [index, { board, hundredths, half }] of printed.entries()) {
    const own = board === null ? rows : rows.filter((row) => row.board === board);
    const explained = groups.reduce(
      (total, group) => total + tolerance(group.filter((row) => own.includes(row))),
      0,
    );
    if (Math.abs(sum(own) - hundredths) <= explained + half) continue;
    found.push(`${board === null ? 'OMF-08' : 'OMF-06'} Kontrollsummor!B${index + 5}`);
  }
  return found.toSorted();
}

type Row = Line & { readonly row: number };

function inGroup(group: readonly Row[]): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  if (!isClosed(group)) {
    const naming = group.find(({ counterparts }) =>
      counterparts.some((each) => !group.some(({ board }) => board === each)),
    );
    return [`OMF-19 Omfördelningar!C${naming?.row ?? ''}`];
  }
  if (isMixed(group)) return [`OMF-05 Omfördelningar!G${oddRow(group)}`];
  if (NEW_MONEY.includes(first.type)) return [];
  const signs = new Set(group.map(({ hundredths }) => Math.sign(hundredths)));
  if (signs.size === 1) return [`OMF-04 Omfördelningar!F${first.row}`];
  return Math.abs(sum(group)) > tolerance(group) ? [`OMF-02 Omfördelningar!F${first.row}`] : [];
}

/** The row whose Typ is in the minority; of two rows the lower. */
function oddRow(group: readonly Row[]): number {
  const same = (row: Row): number => group.filter(({ type }) => type === row.type).length;
  const least = Math.min(...group.map(same));
  const odd = group.filter((row) => same(row) === least);
  return (odd.length === group.length ? group[1] : odd[0])?.row ?? 0;
}

function isMixed(group: readonly Row[]): boolean {
  return new Set(group.map(({ type }) => type)).size > 1;
}

function isClosed(group: readonly Row[]): boolean {
  const named = group.flatMap(({ counterparts }) => counterparts);
  return named.every((each) => group.some(({ board }) => board === each));
}

function moved(group: readonly Row[]): readonly Row[] {
  return group.filter(({ type }) => !NEW_MONEY.includes(type));
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((total, { hundredths }) => total + hundredths, 0);
}

/** Half a hundredth a line, at most five hundredths an Ändamål. */
function tolerance(rows: readonly Row[]): number {
  return Math.min(rows.length / 2, 5);
}
