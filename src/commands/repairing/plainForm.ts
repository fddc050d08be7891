import { foldText } from '../../domain/foldText';
import { columnLetters } from '../../layout/area';
import type { TableSnapshot } from '../../layout/snapshot';
import { tableBody } from './tableBody';

/** The workbook's tables by lower-case standard name, converted ones included. */
export type PlainTables = ReadonlyMap<string, TableSnapshot>;

/**
 * What Excel makes of a layout formula when the tables in it are converted to ranges:
 * without sheets, `$` and white space; of ranges within a column only the start, for rows may have been added since.
 * @param table in which it stands; @param row of the sheet, from 0
 * @example plainForm('=[@Budget]-[@[Utfall april 2023]]', table, 6, tables) // 'C7-D7'
 */
export function plainForm(formula: string, table: TableSnapshot, row: number, tables: PlainTables): string {
  const letters = (owner: TableSnapshot | undefined, header: string): string => {
    const index = owner?.headers.findIndex((each) => foldText(each) === foldText(header)) ?? -1;
    return owner === undefined || index === -1 ? '#' : columnLetters(owner.area.column + index);
  };
  const plain = formula
    .replace(
      /\[@(?:\[((?:[^\]']|'.)+)\]|([^\]]+))\]/gu,
      (_, quoted: string | undefined, simple: string | undefined) =>
        `${letters(table, (quoted ?? simple ?? '').replace(/'(.)/gu, '$1'))}${row + 1}`,
    )
    .replace(/(tbl\p{L}+)\[([^\]]+)\]/gu, (_, name: string, header: string) => {
      const owner = tables.get(name.toLowerCase());
      const first = owner === undefined ? 0 : tableBody(owner).row + 1;
      const column = letters(owner, header);
      return `${column}${first}:${column}${first}`;
    });
  return plainFormOf(plain);
}

function plainFormOf(formula: string): string {
  return formula
    .replace(/^=/u, '')
    .replace(/'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/gu, '')
    .replace(/[\s$]/gu, '')
    .toUpperCase()
    .replace(/([A-Z]{1,3})(\d+):\1\d+/gu, '$1$2:$1*')
    .replace(/\b([A-Z]{1,3}\d+):\1\b/gu, '$1');
}
