import type { PaletteName } from '../../domain/palette';
import { planColourRules } from '../colourPlan';
import type { ColourRuleSnapshot, NamedCell, RawValue, Snapshot, TableSnapshot } from '../snapshot';

const HEADERS = [
  'Eget',
  'Nämnd',
  'Mål nr',
  'Delmål',
  'Indikator',
  'Riktning',
  'Mål 2023',
  'Måluppfyllelse',
  'Status',
];
/** The last row is blank but for its formula. */
const STATUSES = ['Grön', 'Gul', 'Röd', 'Saknas', 'Ej aktuell', 'Röd', '', null, 'Saknas'];

function named(name: string, value: RawValue): readonly [string, NamedCell] {
  return [name.toLowerCase(), { name, sheet: 'Start', row: 3, column: 2, value }];
}

/** The indicators on a sheet, from column B; STATUSES in Status. */
export function indicators(hasTotals = false): TableSnapshot {
  const rows = STATUSES.map((status, row) =>
    HEADERS.map((_header, index) => {
      if (index === 8) return status;
      return index === 4 && row < STATUSES.length - 1 ? 'Indikator' : null;
    }),
  );
  const area = {
    row: 3,
    column: 1,
    rowCount: rows.length + (hasTotals ? 2 : 1),
    columnCount: HEADERS.length,
  };
  return { name: 'tblIndikatorer', sheet: 'Indikatorer', area, hasTotals, headers: HEADERS, rows };
}

/** One assignment that is Avslutat, whatever the columns. */
export function assignments(headers: readonly string[]): TableSnapshot {
  const area = { row: 3, column: 0, rowCount: 2, columnCount: headers.length };
  return {
    name: 'tblUppdrag',
    sheet: 'Uppdrag',
    area,
    hasTotals: false,
    headers,
    rows: [headers.map(() => 'Avslutat')],
  };
}

/** A follow-up of April 2023, or another layout. */
export function book(
  tables: readonly TableSnapshot[],
  colourRules: readonly ColourRuleSnapshot[] = [],
  layout = 'Uppföljning',
): Snapshot {
  const names = new Map([named('MT_Layout', layout), named('MT_Ar', 2023), named('MT_Period', 'April')]);
  return { sheets: [], names, tables, colourRules };
}

/** The rules that a plan would leave behind, by rank, as Excel adds and removes them. */
export function applied(snapshot: Snapshot, palette: PaletteName): ColourRuleSnapshot[] {
  let rules = [...(snapshot.colourRules ?? [])].sort((left, right) => left.priority - right.priority);
  for (const change of planColourRules(snapshot, { palette }).changes) {
    if (change.kind === 'removeColourRules') rules = rules.filter(({ id }) => !change.ids.includes(id));
    if (change.kind !== 'addColourRules') continue;
    const added = change.rules.map(({ area, formula, fill, fontColor }) => ({
      sheet: change.sheet,
      id: `${formula}${area.column}`,
      priority: 0,
      stopIfTrue: false,
      areas: [area],
      formula,
      fill,
      fontColor,
    }));
    rules.splice(change.rank ?? 0, 0, ...added);
  }
  return rules.map((rule, priority) => ({ ...rule, priority }));
}

/** A rule of the user’s own, in a coloured column. */
export const USERS: ColourRuleSnapshot = {
  sheet: 'Indikatorer',
  id: 'user',
  priority: 0,
  stopIfTrue: true,
  areas: [{ row: 4, column: 9, rowCount: 9, columnCount: 1 }],
  formula: '=$J5="Klar"',
  fill: '#00FF00',
  fontColor: null,
};
