import { findColumns } from '../findColumns';
import type { HeaderContext, LayoutKind } from '../layoutContext';
import type { TableName } from '../tableSpec';
import type { ChosenTable } from './chooseTables';

const NO_CONTEXT: HeaderContext = { year: null, baselineYear: null, period: null };

/**
 * The kind of a workbook whose `MT_Layout` says nothing known: a follow-up where it has a table or a column that only follow-ups
 * have (a column of comments alone tells nothing), else a plan.
 */
export function inferKind(tables: ReadonlyMap<TableName, ChosenTable>): LayoutKind {
  const isFollowUp = [...tables.values()].some(({ spec, table }) => {
    const found = findColumns(table.headers, spec.columns, NO_CONTEXT);
    return spec.columns.some(
      ({ key, plan }) => plan === 'absent' && found.has(key) && !['comment', 'previousComment'].includes(key),
    );
  });
  return isFollowUp ? 'uppfoljning' : 'plan';
}
