import { foldText } from '../domain/foldText';
import type { ColourTarget } from './colourTargets';
import { filledRows } from './filledRows';
import type { TableName } from './tableSpec';

/** What is coloured in one table. Rows that are blank, or hold formulas and an ID alone, are not counted. */
export interface ColouredTable {
  readonly table: TableName;
  readonly sheet: string;
  /** Header of the column whose words decide the colour. */
  readonly column: string;
  /** Rows by word, in the order of the legend; words that no row bears are 0. */
  readonly rowsPerStatus: ReadonlyMap<string, number>;
  /** Rows whose status is empty or says something else. */
  readonly rowsWithoutStatus: number;
}

/** Counts the filled rows of a table by the word that colours them. */
export function colouredTable({ coloured, found, columns }: ColourTarget): ColouredTable {
  const index = columns.get(coloured.statusKey)?.index ?? -1;
  const words = filledRows(found.table, columns)
    .map((row) => row[index])
    .map((value) => (typeof value === 'string' ? foldText(value) : ''));
  const rowsPerStatus = new Map(
    coloured.words.map(({ word }) => [word, words.filter((each) => each === foldText(word)).length]),
  );
  const counted = [...rowsPerStatus.values()].reduce((total, count) => total + count, 0);
  return {
    table: found.spec.name,
    sheet: found.table.sheet,
    column: found.table.headers[index] ?? '',
    rowsPerStatus,
    rowsWithoutStatus: words.length - counted,
  };
}
