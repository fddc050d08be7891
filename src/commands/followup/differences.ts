import type { RowDifference } from '../../domain/followUpReport';
import type { ReadRow, ReadTable } from '../../layout/reading/readTable';
import type { CarryRule } from './carryRules';
import { boardContent, cellContent, foldedCell, saysTheSame, shownCell } from './rowContent';

/** A row of the plan with the row of the earlier follow-up that it continues. */
export interface RowPair {
  readonly row: ReadRow;
  readonly earlier: ReadRow;
}

/** How a row is named in a list of differences. */
export function named(
  row: ReadRow,
  { label }: Pick<CarryRule, 'label'>,
  { spec }: ReadTable,
): Pick<RowDifference, 'sheet' | 'board' | 'label' | 'address'> {
  const board = boardContent(row);
  return {
    sheet: spec.sheet,
    board: board === null ? null : String(board),
    label: labelOf(row, label),
    address: row.cells.get(label.at(-1) ?? '')?.address ?? null,
  };
}

/** What differs between a row and the earlier row that it continues. */
export function differencesOf(
  { row, earlier }: RowPair,
  rule: CarryRule,
  table: ReadTable,
): readonly RowDifference[] {
  const name = named(row, rule, table);
  const wordsDiffer = rule.label.some((key) => foldedCell(row, key) !== foldedCell(earlier, key));
  const reworded: readonly RowDifference[] = wordsDiffer
    ? [{ ...name, kind: 'reworded', previous: labelOf(earlier, rule.label) }]
    : [];
  const others = rule.carried.filter((key) => !rule.label.includes(key));
  return [...reworded, ...others.flatMap((key) => cellDifference({ row, earlier }, key, rule, table))];
}

function cellDifference(
  { row, earlier }: RowPair,
  key: string,
  rule: CarryRule,
  table: ReadTable,
): readonly RowDifference[] {
  const [cell, before] = [row.cells.get(key), earlier.cells.get(key)];
  const column = headerOf(table, key);
  const name = named(row, rule, table);
  if (isCompleted({ row, earlier }, key, rule)) {
    return [{ ...name, kind: 'completed', column, value: shownCell(earlier, key) }];
  }
  if (cell === undefined || before === undefined || saysTheSame(cell, before)) return [];
  return [
    { ...name, kind: 'changed', column, previous: shownCell(earlier, key), current: shownCell(row, key) },
  ];
}

/** Whether a cell is blank in the plan and taken from the earlier follow-up. */
export function isCompleted({ row, earlier }: RowPair, key: string, rule: CarryRule): boolean {
  return rule.completed.includes(key) && cellContent(row, key) === null && cellContent(earlier, key) !== null;
}

function labelOf(row: ReadRow, keys: readonly string[]): string {
  return keys
    .map((key) => shownCell(row, key))
    .filter((words) => words !== '')
    .join(' · ');
}

function headerOf({ columns, source, spec }: ReadTable, key: string): string {
  const index = columns.get(key)?.index;
  return (
    (index === undefined ? undefined : source.headers[index]) ??
    spec.columns.find((column) => column.key === key)?.header ??
    key
  );
}
