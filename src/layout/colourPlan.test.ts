import type { PaletteName } from '../domain/palette';
import { planColourRules } from './colourPlan';
import type { ColourRuleSnapshot, NamedCell, RawValue, Snapshot, TableSnapshot } from './snapshot';

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
const STATUSES = ['Grön', 'Gul', 'Röd', 'Saknas', 'Ej aktuell', 'Röd', '', null];

function named(name: string, value: RawValue): readonly [string, NamedCell] {
  return [name.toLowerCase(), { name, sheet: 'Start', row: 3, column: 2, value }];
}

function indicators(hasTotals = false): TableSnapshot {
  const rows = STATUSES.map((status) => HEADERS.map((_header, index) => (index === 8 ? status : null)));
  const area = {
    row: 3,
    column: 1,
    rowCount: rows.length + (hasTotals ? 2 : 1),
    columnCount: HEADERS.length,
  };
  return { name: 'tblIndikatorer', sheet: 'Indikatorer', area, hasTotals, headers: HEADERS, rows };
}

function assignments(headers: readonly string[]): TableSnapshot {
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

function book(
  tables: readonly TableSnapshot[],
  colourRules: readonly ColourRuleSnapshot[] = [],
  layout = 'Uppföljning',
): Snapshot {
  const names = new Map([named('MT_Layout', layout), named('MT_Ar', 2023), named('MT_Period', 'April')]);
  return { sheets: [], names, tables, colourRules };
}

/** The rules that a plan would leave behind. */
function applied(snapshot: Snapshot, palette: PaletteName): ColourRuleSnapshot[] {
  const { changes } = planColourRules(snapshot, { palette });
  const removed = new Set(
    changes.flatMap((change) => (change.kind === 'removeColourRules' ? change.ids : [])),
  );
  const added = changes.flatMap((change) =>
    change.kind === 'addColourRules' ? change.rules.map((rule) => ({ ...rule, sheet: change.sheet })) : [],
  );
  const rules = added.map(({ sheet, area, formula, fill, fontColor }, priority) => ({
    sheet,
    id: `own${priority}`,
    priority,
    stopIfTrue: false,
    areas: [area],
    formula,
    fill,
    fontColor,
  }));
  return [...rules, ...(snapshot.colourRules ?? []).filter((rule) => !removed.has(rule.id))];
}

const USERS: ColourRuleSnapshot = {
  sheet: 'Indikatorer',
  id: 'user',
  priority: 0,
  stopIfTrue: true,
  areas: [{ row: 4, column: 9, rowCount: 8, columnCount: 1 }],
  formula: '=$J5="Klar"',
  fill: '#00FF00',
  fontColor: null,
};

test('colours Måluppfyllelse and Status where they stand, and counts the rows', () => {
  const plan = planColourRules(book([indicators()]), { palette: 'standard' });
  expect(plan.changes).toHaveLength(1);
  expect(plan.rulesAdded).toBe(10);
  expect(plan.changes[0]).toMatchObject({ kind: 'addColourRules', sheet: 'Indikatorer' });
  const [change] = plan.changes;
  expect(change?.kind === 'addColourRules' && change.rules[0]).toEqual({
    area: { row: 4, column: 8, rowCount: 8, columnCount: 1 },
    formula: '=$J5="Grön"',
    fill: '#B7E1CD',
    fontColor: '#0B3D20',
  });
  expect(plan.tables).toEqual([
    {
      table: 'tblIndikatorer',
      sheet: 'Indikatorer',
      column: 'Status',
      rowsPerStatus: new Map([
        ['Grön', 1],
        ['Gul', 1],
        ['Röd', 2],
        ['Saknas', 1],
        ['Ej aktuell', 1],
      ]),
      rowsWithoutStatus: 2,
    },
  ]);
});

test('the totals row is left out', () => {
  const { changes } = planColourRules(book([indicators(true)]), { palette: 'standard' });
  const [change] = changes;
  expect(change?.kind === 'addColourRules' && change.rules[0]?.area.rowCount).toBe(8);
});

test('a second time nothing changes, and the user’s rules are never touched', () => {
  const first = applied(book([indicators()], [USERS]), 'standard');
  expect(first).toContain(USERS);
  const second = planColourRules(book([indicators()], first), { palette: 'standard' });
  expect(second).toMatchObject({ changes: [], rulesAdded: 0, rulesRemoved: 0, rulesKept: 1 });
});

test('split, doubled and moved copies and another palette are replaced as a set, lowest in rank first', () => {
  const other = applied(book([indicators()], [USERS]), 'fargblind');
  const copies = other.slice(0, 3).map((rule, index) => ({
    ...rule,
    id: `copy${index}`,
    priority: 20 + index,
    formula: (rule.formula ?? '').replace('$J5', '$J9'),
    areas: [{ row: 8, column: 8, rowCount: 1, columnCount: 1 }],
  }));
  const messy = book([indicators()], [...other, ...copies]);
  const plan = planColourRules(messy, { palette: 'standard' });
  expect(plan).toMatchObject({ rulesRemoved: 13, rulesAdded: 10, rulesKept: 1 });
  const [removal] = plan.changes;
  expect(removal?.kind === 'removeColourRules' && removal.ids.slice(0, 4)).toEqual([
    'copy2',
    'copy1',
    'copy0',
    'own9',
  ]);
  const after = applied(messy, 'standard');
  expect(planColourRules(book([indicators()], after), { palette: 'standard' }).changes).toEqual([]);
});

test('a rule that covers too few rows is put right', () => {
  const rules = applied(book([indicators()]), 'standard').map((rule) => ({
    ...rule,
    areas: rule.areas.map((area) => ({ ...area, rowCount: 3 })),
  }));
  expect(planColourRules(book([indicators()], rules), { palette: 'standard' })).toMatchObject({
    rulesRemoved: 10,
    rulesAdded: 10,
  });
});

test('assignments: Läge in a follow-up, Status in a plan', () => {
  const headers = ['Nämnd', 'Uppdrag', 'Status', 'Läge'];
  const columnIn = (layout: string) =>
    planColourRules(book([assignments(headers)], [], layout), { palette: 'standard' }).tables[0]?.column;
  expect(columnIn('Uppföljning')).toBe('Läge');
  expect(columnIn('Nämndplan')).toBe('Status');
  expect(columnIn('något annat')).toBe('Läge');
});

test('a workbook without such tables is left alone', () => {
  expect(planColourRules(book([]), { palette: 'standard' })).toEqual({
    changes: [],
    tables: [],
    rulesRemoved: 0,
    rulesAdded: 0,
    rulesKept: 0,
  });
});
