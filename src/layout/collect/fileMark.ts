import { fingerprint } from '../summary/fingerprint';
import type { CollectedTable } from './boardFile';

/**
 * The mark of a board's file, sixteen hexadecimal digits: the same as long as collecting it would give the same rows. Tables and columns
 * that are there, rows in their order, IDs and values count; formats, computed columns and everything else do not.
 * @example fileMark([]) // 'a0fa7125' and eight digits more
 */
export function fileMark(tables: readonly CollectedTable[]): string {
  const text = JSON.stringify(
    tables.map(({ table, headers, rows }) => [
      table,
      Object.keys(headers).sort(),
      rows.map(({ id, cells }) => [
        id,
        Object.entries(cells)
          .filter(([, cell]) => cell !== null)
          .sort(byKey),
      ]),
    ]),
  );
  // Two passes that begin differently: a change that goes unseen in one shows in the other.
  return `${fingerprint(text)}${fingerprint(`2${text}`)}`;
}

function byKey([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}
