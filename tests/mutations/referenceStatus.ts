/** A cell as a saved file has it. */
export type Cell = number | string | boolean | { readonly error: string } | null;

/** The cells of an indicator that decide its colour, as they stand. */
export interface ReferenceRow {
  readonly direction: Cell;
  readonly measure: Cell;
  readonly baseline: Cell;
  readonly target: Cell;
  readonly periodicity: Cell;
  readonly outcome: Cell;
}

type Read = number | 'öka' | 'minska' | 'ja' | 'nej' | 'missing' | 'unreadable';

const SPACES = /[\s\u00a0\u202f\u2009]+/gu;
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u00ad/gu, '')
    .replace(SPACES, ' ')
    .trim()
    .toLowerCase();

/** Reads a value as rules.md 1 tells. */
function read(cell: Cell): Read {
  if (typeof cell === 'number') return cell;
  if (cell === null) return 'missing';
  if (typeof cell !== 'string') return 'unreadable';
  const text = fold(cell);
  if (text === 'öka' || text === 'minska' || text === 'ja' || text === 'nej') return text;
  if (['', '-', '–', 'saknas', 'svar saknas', 'uppgift saknas'].includes(text)) return 'missing';
  return readNumber(text);
}

function readNumber(text: string): Read {
  if (text.length > 60) return 'unreadable';
  const [, bare = '', unit] = /^(.*?) ?(%|procent)?$/u.exec(text) ?? [];
  const [, sign, whole, mark, decimals] =
    /^([-−–+]?)(\d+|[1-9]\d?\d?(?: \d\d\d)+)(?:([.,])(\d+))?$/u.exec(bare) ?? [];
  if (whole === undefined || (mark === '.' && decimals?.length === 3)) return 'unreadable';
  const size = Number(`${whole.replaceAll(' ', '')}.${decimals ?? 0}`);
  const scaled = unit === undefined ? size : size / 100;
  return Number((sign === '' || sign === '+' ? scaled : -scaled).toPrecision(15));
}

/** Whether text reads as a number. */
export function readsAsNumber(text: string): boolean {
  return typeof read(text) === 'number';
}

/** Whether the cell is plain: a number, an exact word or nothing. What a formula sees is then what the program reads. */
export function isPlain(cell: Cell): boolean {
  const value = read(cell);
  return (
    typeof cell !== 'string' ||
    (typeof value !== 'number' && cell === cell.trim() && !/\u00ad|\u00a0|\s\s/u.test(cell))
  );
}

/** Whether the period is one of those that the indicator is followed up in. */
function isDue(cell: Cell, period: string): boolean {
  const text = typeof cell === 'string' ? fold(cell) : '';
  if (text === '' || text.startsWith('månad')) return true;
  if (text.startsWith('år')) return period === 'Helår';
  return text.includes({ April: 'apr', Augusti: 'aug', Helår: 'dec' }[period] ?? '?');
}

/**
 * The status of an indicator, computed from rules.md 2 alone and from none of the product's code: what colours are judged by.
 */
export function referenceStatus(
  row: ReferenceRow,
  period: string,
  { green, yellow }: { green: number; yellow: number },
): string {
  const p = share(row, { April: 4, Augusti: 8, Helår: 12 }[period] ?? 12);
  if (p === null)
    return read(row.outcome) === 'missing' && !isDue(row.periodicity, period) ? 'Ej aktuell' : 'Saknas';
  const cut = Math.trunc(Number((1000 * p).toFixed(6))) / 1000;
  return cut >= green ? 'Grön' : cut >= yellow ? 'Gul' : 'Röd';
}

function share(row: ReferenceRow, months: number): number | null {
  if (typeof row.measure === 'object' && row.measure !== null) return null;
  const part = typeof row.measure === 'string' && fold(row.measure) === 'ackumulerat' ? months / 12 : 1;
  const [target, outcome, baseline] = [read(row.target), read(row.outcome), read(row.baseline)];
  if (target === 'ja' || target === 'nej')
    return outcome === 'ja' || outcome === 'nej' ? Number(outcome === target) : null;
  if (typeof outcome !== 'number') return null;
  if (target === 'öka' || target === 'minska') {
    if (typeof baseline !== 'number') return null;
    return Number(target === 'öka' ? outcome > baseline * part : outcome < baseline * part);
  }
  const word = typeof row.direction === 'string' ? fold(row.direction) : '';
  if (typeof target !== 'number' || (word !== 'öka' && word !== 'minska')) return null;
  const sign = word === 'öka' ? 1 : -1;
  const wanted = target * part;
  if (wanted === 0) return Number(sign * outcome >= 0);
  return 1 + (sign * (outcome - wanted)) / Math.abs(wanted);
}
