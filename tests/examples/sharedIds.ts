import type { LayoutContent } from '../../src/layout/layoutContent';
import { newRowId } from '../../src/layout/rowId';
import type { TableName } from '../../src/layout/tableSpec';

/** The tables whose rows a follow-up carries from its plan, in the same order in both examples. */
const SHARED: readonly TableName[] = [
  'tblMal',
  'tblDelmal',
  'tblIndikatorer',
  'tblUppdrag',
  'tblBudget',
  'tblOmfordelningar',
  'tblInvesteringar',
];

/**
 * The rows with IDs that are the same in a plan and its follow-up: the first row of a table has the same ID in both, and so on.
 * @param random the same sequence for both
 */
export function withSharedIds(content: LayoutContent, random: () => number): LayoutContent {
  const taken = new Set<string>();
  return {
    ...content,
    ...Object.fromEntries(
      SHARED.map((table) => [
        table,
        (content[table] ?? []).map((row) => ({ ...row, id: newRowId(taken, random) })),
      ]),
    ),
  };
}
