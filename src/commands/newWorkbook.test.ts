import { followUpRs2023 } from '../../tests/examples/followUpRs2023';
import { planRs2023 } from '../../tests/examples/planRs2023';
import { addressOf } from '../layout/area';
import type { CellInput, Change } from '../layout/change';
import { LayoutError } from '../layout/layoutError';
import { newWorkbook, type NewWorkbookOptions } from './newWorkbook';

const PLAN: NewWorkbookOptions = { layout: 'plan', board: 'RS', year: 2023, createdOn: 45000 };
const FOLLOW_UP: NewWorkbookOptions = { ...PLAN, layout: 'uppfoljning', period: 'April' };

type Kind = Change['kind'];

function ofKind<K extends Kind>(changes: readonly Change[], kind: K): Extract<Change, { kind: K }>[] {
  return changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind);
}

/** The cells of all sheets after the changes, by `Blad!A1`. */
function cellsOf(changes: readonly Change[]): ReadonlyMap<string, CellInput> {
  const cells = new Map<string, CellInput>();
  for (const { sheet, row, column, cells: rows } of ofKind(changes, 'cells')) {
    rows.forEach((values, down) =>
      values.forEach((value, right) => {
        const area = { row: row + down, column: column + right, rowCount: 1, columnCount: 1 };
        if (value !== undefined) cells.set(`${sheet}!${addressOf(area)}`, value);
      }),
    );
  }
  return cells;
}

function sheetsOf(changes: readonly Change[]): string[] {
  return ['Start', ...ofKind(changes, 'addSheet').map((change) => change.sheet)];
}

describe('a new plan', () => {
  const changes = newWorkbook(PLAN);
  const cells = cellsOf(changes);

  test('has its sheets in order, Start first and Listor last', () => {
    expect(changes[0]).toEqual({ kind: 'renameSheet', sheet: 'Blad1', to: 'Start' });
    expect(sheetsOf(changes)).toEqual([
      'Start',
      'Mål',
      'Delmål',
      'Indikatorer',
      'Uppdrag',
      'Budget',
      'Omfördelningar',
      'Kontrollsummor',
      'Åtgärder',
      'Investeringar',
      'Nämnder',
      'Regler',
      'Listor',
    ]);
  });

  test('says on Start what it is, in named cells', () => {
    const names = new Map(ofKind(changes, 'addName').map(({ name, refersTo }) => [name, refersTo]));
    expect(names.get('MT_Layout')).toBe('=Start!$C$4');
    expect(names.get('MT_Periodslut')).toBe('=Start!$C$11');
    expect(names.get('MT_GransGron')).toBe('=Regler!$C$4');
    expect(names.get('MT_AvvikelseAlltid')).toBe('=Regler!$C$10');
    expect(names.get('MT_ListaNamnder')).toBe('=tblNamnder[Namn]');
    const values = [4, 5, 6, 7, 8, 9, 10].map((row) => cells.get(`Start!C${row}`));
    expect(values).toEqual(['Nämndplan', 1, 'Regionstyrelsen', 2023, null, 2021, 45000]);
    expect(cells.get('Start!B6')).toBe('Nämnd');
    expect([4, 5, 6, 7, 8, 9, 10].map((row) => cells.get(`Regler!C${row}`))).toEqual([
      1, 0.8, 0.005, 0.05, 0.05, 0.5, 10,
    ]);
  });

  test('has one table a sheet from A4, with one blank row', () => {
    const tables = ofKind(changes, 'addTable');
    expect(tables.map(({ sheet, name, area }) => `${sheet} ${name} ${addressOf(area)}`)).toEqual([
      'Mål tblMal A4:F5',
      'Delmål tblDelmal A4:E5',
      'Indikatorer tblIndikatorer A4:M5',
      'Uppdrag tblUppdrag A4:I5',
      'Budget tblBudget A4:I5',
      'Omfördelningar tblOmfordelningar A4:N5',
      'Kontrollsummor tblKontrollsummor A4:B5',
      'Åtgärder tblAtgarder A4:E5',
      'Investeringar tblInvesteringar A4:D5',
      'Nämnder tblNamnder A4:C10',
    ]);
    expect(cells.get('Indikatorer!J4')).toBe('Mål 2023');
    expect(cells.get('Indikatorer!A5')).toBeUndefined();
    expect(cells.get('Budget!H5')).toEqual({
      formula: '=SUM([@[Budget 2022]],[@Omfördelning],[@Tillskott],[@Uppräkning],[@Övrigt])',
    });
    expect(cells.get('Nämnder!B6')).toBe('Hälso- och sjukvårdsnämnden');
  });

  test('every drop-down points to a name that is there, and comes after it', () => {
    const names = new Set(ofKind(changes, 'addName').map(({ name }) => `=${name}`));
    const lastName = changes.findLastIndex((change) => change.kind === 'addName');
    expect(
      changes.findIndex((change) => change.kind === 'validation' && change.sheet === 'Mål'),
    ).toBeGreaterThan(lastName);
    for (const { validation } of ofKind(changes, 'validation')) {
      if (validation?.rule.type === 'list') expect(names).toContain(validation.rule.source);
      expect(validation?.errorMessage).not.toBe('');
    }
  });

  test('every name a formula uses is given', () => {
    const names = new Set(ofKind(newWorkbook(FOLLOW_UP), 'addName').map(({ name }) => name));
    for (const cell of cellsOf(newWorkbook(FOLLOW_UP)).values()) {
      if (typeof cell !== 'object' || cell === null) continue;
      for (const name of cell.formula.match(/MT_\w+/gu) ?? []) expect(names).toContain(name);
    }
  });

  test('colours the assignments’ status', () => {
    expect(
      ofKind(changes, 'addColourRules').map(({ sheet, rules }) => [sheet, rules.length, rules[0]?.formula]),
    ).toEqual([['Uppdrag', 7, '=$F5="Ej påbörjat"']]);
  });

  test('prints on A4 landscape, one page wide without the IDs, with header rows, page number and board', () => {
    const layouts = new Map(ofKind(changes, 'pageLayout').map(({ sheet, layout }) => [sheet, layout]));
    expect([...layouts.keys()].toSorted()).toEqual(sheetsOf(changes).toSorted());
    expect(layouts.get('Mål')).toEqual({
      orientation: 'landscape',
      paperSize: 'A4',
      margin: 36,
      fitWide: 1,
      titleRows: '$1:$4',
      printArea: 'A:E',
      footerLeft: 'Regionstyrelsen · Nämndplan 2023',
      footerCenter: '&A',
      footerRight: 'Sida &P av &N',
    });
    expect(layouts.get('Kontrollsummor')).not.toHaveProperty('printArea');
  });

  test('prints on A3 what would be too small on A4', () => {
    const onA3 = (options: NewWorkbookOptions) =>
      ofKind(newWorkbook(options), 'pageLayout')
        .filter(({ layout }) => layout.paperSize === 'A3')
        .map(({ sheet }) => sheet);
    expect(onA3(PLAN)).toEqual(['Omfördelningar']);
    expect(onA3(FOLLOW_UP)).toEqual(['Indikatorer', 'Uppdrag', 'Omfördelningar']);
  });

  test('lists every sheet on Start with a link that leads there', () => {
    const links = ofKind(changes, 'link');
    expect(links.map(({ text }) => text)).toEqual(sheetsOf(changes).slice(1));
    expect(links[0]).toMatchObject({ sheet: 'Start', target: "'Mål'!A1" });
  });

  test('explains the colours with word, symbol and threshold', () => {
    const texts = [...cells.values()];
    for (const text of ['● Grön', '▲ Gul', '■ Röd', '– Saknas']) expect(texts).toContain(text);
    expect(texts).toContainEqual({
      formula: '=ROUND(100*MT_GransGul,1)&" % till under "&ROUND(100*MT_GransGron,1)&" %"',
    });
  });

  test('writes rectangles alone', () => {
    for (const { cells: rows } of ofKind([...changes, ...newWorkbook(FOLLOW_UP)], 'cells')) {
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });
});

describe('a new follow-up', () => {
  test('has economy and staff, and the columns of its period', () => {
    const changes = newWorkbook({ ...FOLLOW_UP, period: 'Augusti', board: 'Hälso-sjukvårdsnämnden' });
    expect(sheetsOf(changes)).toEqual(expect.arrayContaining(['Ekonomi', 'Personal']));
    const cells = cellsOf(changes);
    expect(cells.get('Indikatorer!M4')).toBe('Utfall augusti 2023');
    expect(cells.get('Start!C6')).toBe('Hälso- och sjukvårdsnämnden');
    expect(cells.get('Start!C8')).toBe('Augusti');
    expect(cells.get('Ekonomi!A2')).toBe(
      'Nettokostnad i mkr, ackumulerat januari–augusti. Minus i avvikelsen = underskott.',
    );
  });

  test('a region-wide one has the financial goals', () => {
    const changes = newWorkbook({ ...FOLLOW_UP, board: 'alla' });
    expect(sheetsOf(changes)).toContain('Finansiella mål');
    expect(cellsOf(changes).get('Start!C6')).toBe('Alla nämnder');
  });

  test('colours statuses, assessments and states', () => {
    const rules = ofKind(newWorkbook({ ...FOLLOW_UP, palette: 'fargblind' }), 'addColourRules');
    expect(rules.map(({ sheet, rules: each }) => [sheet, each.length])).toEqual([
      ['Mål', 3],
      ['Delmål', 3],
      ['Indikatorer', 10],
      ['Uppdrag', 6],
    ]);
    expect(rules[0]?.rules[0]?.fill).toBe('#9AD5E0');
  });
});

describe('content', () => {
  const fill = (options: NewWorkbookOptions) => {
    let seed = 1;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    return newWorkbook({ ...options, random });
  };

  test('rows are filled in, each with an ID of its own, the same for the same numbers', () => {
    const changes = fill({ ...PLAN, content: planRs2023 });
    const cells = cellsOf(changes);
    const table = ofKind(changes, 'addTable').find(({ name }) => name === 'tblIndikatorer');
    expect(table && addressOf(table.area)).toBe('A4:M42');
    expect(cells.get('Indikatorer!E5')).toContain('Jämställdhetsintegrering');
    const ids = [...cells]
      .filter(([address]) => /^Indikatorer!M(?!4$)/.test(address))
      .map(([, value]) => value);
    expect(new Set(ids).size).toBe(38);
    for (const id of ids) expect(id).toMatch(/^[bcdfghjklmnpqrstvwxz]{8}$/);
    expect(fill({ ...PLAN, content: planRs2023 })).toEqual(changes);
  });

  test('a given ID is kept', () => {
    const content = { tblMal: [{ board: 'Regionstyrelsen', number: 1, goal: 'God hälsa', id: 'bcdfghjk' }] };
    expect(cellsOf(fill({ ...PLAN, content })).get('Mål!F5')).toBe('bcdfghjk');
  });

  test('formulas stand in every row, and percent figures are shown as percent', () => {
    const changes = fill({ ...FOLLOW_UP, content: followUpRs2023 });
    const cells = cellsOf(changes);
    for (let row = 5; row <= 42; row += 1) {
      for (const column of ['N', 'O', 'P'])
        expect(cells.get(`Indikatorer!${column}${row}`)).toHaveProperty('formula');
    }
    const percents = ofKind(changes, 'format').find(
      ({ sheet, format }) => sheet === 'Indikatorer' && format.numberFormat === '0 %',
    );
    expect(percents?.areas.length).toBeGreaterThan(8);
  });

  test('a column that the layout does not have, or that is computed, is refused', () => {
    const goal = { board: 'Regionstyrelsen', number: 1, goal: 'God hälsa' };
    expect(() => fill({ ...PLAN, content: { tblMal: [{ ...goal, assessment: 'Uppfylls helt' }] } })).toThrow(
      LayoutError,
    );
    expect(() => fill({ ...FOLLOW_UP, content: { tblIndikatorer: [{ status: 'Grön' }] } })).toThrow(
      LayoutError,
    );
  });
});

test.each<[string, Partial<NewWorkbookOptions>]>([
  ['unknownBoard', { board: 'Kulturnämnden' }],
  ['unknownBoard', { board: 'REG' }],
  ['badYear', { baselineYear: 2023, year: 2023 }],
  ['badYear', { year: 23 }],
  ['badYear', { baselineYear: 2021.5 }],
  ['periodMissing', { layout: 'uppfoljning' }],
])('%s is told', (code, options) => {
  let thrown: unknown;
  try {
    newWorkbook({ ...PLAN, ...options });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(LayoutError);
  expect(thrown).toMatchObject({ code });
});
