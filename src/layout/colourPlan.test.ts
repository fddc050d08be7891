import { planColourRemoval, planColourRules } from './colourPlan';
import type { ColourRuleSnapshot } from './snapshot';
import { applied, assignments, book, indicators, USERS } from './testing/colouredSnapshot';

test('colours Måluppfyllelse and Status where they stand, and counts the rows', () => {
  const plan = planColourRules(book([indicators()]), { palette: 'standard' });
  expect(plan.changes).toHaveLength(1);
  expect(plan.rulesAdded).toBe(10);
  expect(plan.changes[0]).toMatchObject({ kind: 'addColourRules', sheet: 'Indikatorer' });
  const [change] = plan.changes;
  expect(change?.kind === 'addColourRules' && change.rules[0]).toEqual({
    area: { row: 4, column: 8, rowCount: 9, columnCount: 1 },
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
  expect(change?.kind === 'addColourRules' && change.rules[0]?.area.rowCount).toBe(9);
});

test('a second time nothing changes, and the user’s rules are never touched', () => {
  const first = applied(book([indicators()], [USERS]), 'standard');
  expect(first.at(-1)).toEqual({ ...USERS, priority: 10 });
  const second = planColourRules(book([indicators()], first), { palette: 'standard' });
  expect(second).toMatchObject({ changes: [], rulesAdded: 0, rulesRemoved: 0, rulesKept: 1 });
  expect(second.repairs).toEqual({ missing: 0, recoloured: 0, outdated: 0, split: 0, duplicated: 0 });
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
  expect(plan.repairs).toEqual({ missing: 0, recoloured: 3, outdated: 0, split: 0, duplicated: 3 });
  const [removal] = plan.changes;
  expect(removal?.kind === 'removeColourRules' && removal.ids.slice(0, 4)).toEqual([
    'copy2',
    'copy1',
    'copy0',
    '=$J5="Ej aktuell"9',
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

describe('the user’s rules keep their rank', () => {
  const users = (priority: number, id: string): ColourRuleSnapshot => ({ ...USERS, id, priority });

  test('those above ours stay above, those below stay below, and one between two of ours stays there', () => {
    const own = applied(book([indicators()]), 'fargblind');
    const all = [
      users(0, 'above'),
      ...own.slice(0, 5),
      users(0, 'between'),
      ...own.slice(5),
      users(0, 'below'),
    ];
    const ranked = all.map((rule, priority) => ({ ...rule, priority }));
    const after = applied(book([indicators()], ranked), 'standard');
    const order = after.map(({ id }) => (['above', 'between', 'below'].includes(id) ? id : 'own'));
    expect(order).toEqual([
      'above',
      ...Array.from({ length: 5 }, () => 'own'),
      'between',
      ...Array.from({ length: 5 }, () => 'own'),
      'below',
    ]);
    expect(after[1]?.fill).toBe('#B7E1CD');
  });

  test('a rule of ours that was missing joins those of its column', () => {
    const own = applied(book([indicators()]), 'standard');
    const ranked = [users(0, 'above'), ...own.slice(1)].map((rule, priority) => ({ ...rule, priority }));
    const after = applied(book([indicators()], ranked), 'standard');
    expect(after[0]?.id).toBe('above');
    expect(after).toHaveLength(11);
  });

  test('a user’s rule for whole rows in a grey of their own survives, though its formula looks like ours', () => {
    const grey: ColourRuleSnapshot = {
      ...USERS,
      formula: '=$J5="Ej aktuell"',
      fill: '#D9D9D9',
      areas: [{ row: 4, column: 1, rowCount: 9, columnCount: 9 }],
    };
    const after = applied(book([indicators()], [grey]), 'standard');
    expect(after.filter(({ id }) => id === 'user')).toEqual([{ ...grey, priority: 10 }]);
  });
});

describe('taking the colours away', () => {
  test('removes ours from the lowest in rank, and nothing else', () => {
    const rules = applied(book([indicators()], [USERS]), 'fargblind');
    const removal = planColourRemoval(book([indicators()], rules));
    expect(removal).toMatchObject({ rulesRemoved: 10, rulesKept: 1, hasTables: true });
    const [change] = removal.changes;
    expect(change?.kind === 'removeColourRules' && change.ids[0]).toBe('=$J5="Ej aktuell"9');
    expect(removal.changes).toHaveLength(1);
  });

  test('where there are none, or no such tables, nothing is done', () => {
    expect(planColourRemoval(book([indicators()], [USERS]))).toMatchObject({ changes: [], rulesRemoved: 0 });
    expect(planColourRemoval(book([]))).toMatchObject({ changes: [], hasTables: false });
  });
});

test('a workbook without such tables is left alone', () => {
  expect(planColourRules(book([]), { palette: 'standard' })).toEqual({
    changes: [],
    tables: [],
    palette: 'standard',
    repairs: { missing: 0, recoloured: 0, outdated: 0, split: 0, duplicated: 0 },
    rulesRemoved: 0,
    rulesAdded: 0,
    rulesKept: 0,
  });
});
