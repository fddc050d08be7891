import { headerText } from '../../src/layout/headerTemplate';
import { LISTS } from '../../src/layout/lists';
import { STANDARD_TABLES, writtenTables } from '../../src/layout/standardTables';
import { columnsOf, type TableSpec } from '../../src/layout/tableSpec';
import { textWidth, wrappedLineCount } from '../../src/host/model/sheet/textWidth';
import { columnName } from '../../src/ooxml/cellReference';
import { child, childrenNamed, textOf } from '../../src/ooxml/xml';
import { describeWithJudge, runJudge } from '../judges/runJudge';
import { cellText, readBook, type SavedBook, type SavedSheet } from './readBook';
import { contextOf, writtenBytes, WRITTEN_WORKBOOKS } from './writtenWorkbooks';

/** Every function of the layouts' formulas; all are in Excel 2019 and earlier. */
const FUNCTIONS = new Set(
  'ABS AND DATE FALSE IF IFERROR ISNUMBER LEFT NA NOT OR ROUND SEARCH SUM SUMIFS TRIM TRUNC'.split(' '),
);
const START: readonly (readonly [label: string, name: string])[] = [
  ['Arbetsbok', 'MT_Layout'],
  ['Layoutversion', 'MT_Layoutversion'],
  ['Nämnd', 'MT_Namnd'],
  ['År', 'MT_Ar'],
  ['Period', 'MT_Period'],
  ['Basår', 'MT_Basar'],
  ['Upprättad', 'MT_Upprattad'],
  ['Periodens sista dag', 'MT_Periodslut'],
];
const RULES: readonly (readonly [name: string, value: number])[] = [
  ['MT_GransGron', 1],
  ['MT_GransGul', 0.8],
  ['MT_Avrundning', 0.005],
  ['MT_AvrundningMax', 0.05],
  ['MT_AvvikelseProcent', 0.05],
  ['MT_AvvikelseMinst', 0.5],
  ['MT_AvvikelseAlltid', 10],
];
const FORMULA_ROOM_POINTS = { filterButton: 13.5, indent: 6.75, padding: 4 };

/** The formulas that layouts.md spells out, in the file's form, by table and column. */
const SPELLED_OUT: readonly (readonly [table: string, column: string, formula: string])[] = [
  [
    'tblUppdrag',
    'Läge',
    'IF(AND(ISNUMBER(@[Slutdatum]),@[Slutdatum]<=MT_Periodslut,@[Status]<>"",@[Status]<>"Avslutat",@[Status]<>"Avbrutet"),"Försenat",IF(@[Status]="Pågående","Pågående enligt plan",IF(@[Status]="Ej påbörjad","Ej påbörjat",@[Status]&"")))',
  ],
  ['tblBudget', 'Budget {år}', 'SUM(@[Budget {år-1}],@[Omfördelning],@[Tillskott],@[Uppräkning],@[Övrigt])'],
  [
    'tblBudget',
    'Ändring under året',
    'SUMIFS(tblOmfordelningar[Belopp],tblOmfordelningar[Nämnd],@[Nämnd]&"",tblOmfordelningar[Område],@[Område]&"",tblOmfordelningar[Skede],"Under året")',
  ],
  ['tblBudget', 'Aktuell budget {år}', 'SUM(@[Budget {år}],@[Ändring under året])'],
];

describe.each(Object.keys(WRITTEN_WORKBOOKS))('%s keeps the layout contract', (name) => {
  const options = WRITTEN_WORKBOOKS[name];
  if (options === undefined) throw new Error(name);
  const context = contextOf(options);
  const specs = writtenTables(context).filter(
    (spec) => spec.name === 'tblNamnder' || (options.tables?.includes(spec.name) ?? true),
  );
  let bytes: Uint8Array;
  let book: SavedBook;
  beforeAll(async () => {
    bytes = await writtenBytes(name);
    book = readBook(bytes);
  });
  const eachTable = (check: (sheet: SavedSheet, spec: TableSpec) => void): void => {
    for (const spec of specs) check(book.sheet(spec.sheet), spec);
  };
  const body = (sheet: SavedSheet) => {
    const [, last = ''] = (sheet.tables[0]?.ref ?? '').split(':');
    return { columns: sheet.tables[0]?.columns ?? [], lastRow: Number(/\d+$/.exec(last)?.[0]) };
  };
  const nameOf = (wanted: string): string | undefined =>
    book.names.find((each) => each.name === wanted && each.scope === null)?.formula;
  const headersOf = (spec: TableSpec): string[] =>
    columnsOf(spec, context.kind).map((column) => headerText(column.header, context));

  test('sheets: Start first, one table a sheet, Listor last', () => {
    expect(book.sheets.map((sheet) => sheet.name)).toEqual([
      'Start',
      ...specs.map(({ sheet }) => sheet),
      'Regler',
      'Listor',
    ]);
    expect(book.sheets.map(({ tables }) => tables.map((table) => table.name))).toEqual([
      [],
      ...specs.map((spec) => [spec.name]),
      [],
      [],
    ]);
  });

  test('title, help, an empty row, then the header row from A4 with the layout’s columns in order', () => {
    eachTable((sheet, spec) => {
      const headers = headersOf(spec);
      const { columns, lastRow } = body(sheet);
      expect(sheet.tables[0]?.ref).toBe(`A4:${columnName(headers.length)}${lastRow}`);
      expect(columns.map((column) => column.name)).toEqual(headers);
      expect(headers.map((_header, index) => sheet.value(`${columnName(index + 1)}4`))).toEqual(headers);
      expect(sheet.value('A1')).toBe(spec.title);
      expect(cellText(sheet.value('A2')).length).toBeGreaterThan(20);
      expect(sheet.value('A3')).toBeNull();
      expect(sheet.tables[0]).toMatchObject({ totalsRowCount: 0, hasAutoFilter: true });
    });
  });

  test('a table holds its rows and nothing stands below it; an empty one has one blank row', () => {
    eachTable((sheet, spec) => {
      const { lastRow, columns } = body(sheet);
      const count = spec.name === 'tblNamnder' ? 6 : (options.content?.[spec.name]?.length ?? 0);
      expect(lastRow).toBe(4 + Math.max(1, count));
      expect(sheet.lastRow).toBeLessThanOrEqual(lastRow);
      if (count > 0) return;
      columns.forEach(({ calculatedFormula }, index) => {
        if (calculatedFormula === undefined) expect(sheet.value(`${columnName(index + 1)}5`)).toBeNull();
      });
    });
  });

  test('Start and Regler have their named cells with labels and values', () => {
    const start = book.sheet('Start');
    START.forEach(([label, cellName], index) => {
      expect(nameOf(cellName)).toBe(`Start!$C$${4 + index}`);
      expect(start.value(`B${4 + index}`)).toBe(label);
    });
    expect(start.value('C4')).toBe(context.kind === 'plan' ? 'Nämndplan' : 'Uppföljning');
    expect(['C5', 'C6', 'C7', 'C8', 'C9'].map((cell) => start.value(cell))).toEqual([
      1,
      context.board,
      context.year,
      context.period,
      context.baselineYear,
    ]);
    expect(start.formula('C11')).toBe(
      'IF(MT_Period="April",DATE(MT_Ar,4,30),IF(MT_Period="Augusti",DATE(MT_Ar,8,31),DATE(MT_Ar,12,31)))',
    );
    RULES.forEach(([cellName, value], index) => {
      expect(nameOf(cellName)).toBe(`Regler!$C$${4 + index}`);
      expect(book.sheet('Regler').value(`C${4 + index}`)).toBe(value);
    });
  });

  test('Start links to every sheet', () => {
    const links = childrenNamed(
      child(book.sheet('Start').root, 'hyperlinks') ?? { name: '', attributes: {}, children: [] },
      'hyperlink',
    );
    expect(links.map(({ attributes }) => attributes.location)).toEqual(
      book.sheets.slice(1).map((sheet) => `'${sheet.name}'!A1`),
    );
  });

  test('every drop-down points to a name, and the name to its words on Listor or to the boards', () => {
    const sheet = book.sheet('Listor');
    Object.values(LISTS).forEach(({ name: list, title, words }, index) => {
      const column = columnName(index + 1);
      expect(nameOf(list)).toBe(`Listor!$${column}$5:$${column}$${4 + words.length}`);
      expect(sheet.value(`${column}4`)).toBe(title);
      expect(words.map((_word, row) => sheet.value(`${column}${5 + row}`))).toEqual(words);
    });
    expect(nameOf('MT_ListaNamnder')).toBe('tblNamnder[Namn]');
    eachTable((home, spec) => {
      const rules = validationsOf(home);
      const { lastRow } = body(home);
      columnsOf(spec, context.kind).forEach((column, index) => {
        if (column.kind !== 'list' && column.kind !== 'board') return;
        const area = `${columnName(index + 1)}5`;
        const expected = column.list === undefined ? 'MT_ListaNamnder' : LISTS[column.list].name;
        const rule = rules.get(lastRow === 5 ? area : `${area}:${columnName(index + 1)}${lastRow}`);
        expect([column.header, rule?.type, rule?.formula]).toEqual([column.header, 'list', expected]);
      });
    });
  });

  test('every computed column has its formula in every row and for new rows', () => {
    eachTable((sheet, spec) => {
      const { columns, lastRow } = body(sheet);
      columnsOf(spec, context.kind).forEach(({ formula }, index) => {
        const calculated = columns[index]?.calculatedFormula;
        expect([columns[index]?.name, calculated !== undefined]).toEqual([
          columns[index]?.name,
          formula !== undefined,
        ]);
        for (let row = 5; row <= lastRow; row += 1)
          expect(sheet.formula(`${columnName(index + 1)}${row}`)).toBe(calculated ?? null);
      });
    });
  });

  test('the formulas that the layout spells out stand as spelled', () => {
    const withYears = (text: string): string =>
      text.replaceAll('{år-1}', String(context.year - 1)).replaceAll('{år}', String(context.year));
    for (const [tableName, column, formula] of SPELLED_OUT) {
      const table = book.sheets.flatMap(({ tables }) => tables).find((each) => each.name === tableName);
      const found = table?.columns.find((each) => each.name === withYears(column));
      if (found === undefined) continue;
      const expected = withYears(formula).replaceAll(/@\[(.*?)\]/g, `${tableName}[[#This Row],[$1]]`);
      expect(found.calculatedFormula).toBe(expected);
    }
  });

  test('formulas use functions of Excel 2019 alone', () => {
    const formulas = book.sheets
      .flatMap(({ tables }) => tables)
      .flatMap(({ columns }) => columns.flatMap(({ calculatedFormula = '' }) => [calculatedFormula]));
    for (const formula of formulas) {
      const used = formula.replaceAll(/"[^"]*"/g, '""').match(/[A-Z_][A-Z0-9_.]*(?=\()/g) ?? [];
      expect(used.filter((each) => !FUNCTIONS.has(each))).toEqual([]);
    }
  });

  test('panes are frozen under row 4, nothing is protected or merged, and the ID column is narrow', () => {
    expect(child(book.workbook, 'workbookProtection')).toBeUndefined();
    for (const { root } of book.sheets) {
      expect(child(root, 'sheetProtection')).toBeUndefined();
      expect(child(root, 'mergeCells')).toBeUndefined();
    }
    eachTable((sheet) => {
      const view = child(child(sheet.root, 'sheetViews') ?? sheet.root, 'sheetView');
      const pane = view && child(view, 'pane');
      expect(pane?.attributes).toMatchObject({ ySplit: '4', state: 'frozen', topLeftCell: 'A5' });
      const last = body(sheet).columns.length;
      if (sheet.tables[0]?.columns[last - 1]?.name === 'ID') expect(widthOf(sheet, last)).toBeLessThan(13);
    });
  });

  test('prints landscape, one page wide, with the header on every page and without the ID', () => {
    const built = (kind: string, sheet: SavedSheet) =>
      book.names.find((each) => each.name === kind && each.scope === sheet.name)?.formula;
    const quoted = (sheet: SavedSheet) => (/[ -]/.test(sheet.name) ? `'${sheet.name}'` : sheet.name);
    eachTable((sheet) => {
      const setup = child(sheet.root, 'pageSetup')?.attributes;
      expect(setup).toMatchObject({ orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' });
      expect(['8', '9']).toContain(setup?.paperSize);
      expect(built('_xlnm.Print_Titles', sheet)).toBe(`${quoted(sheet)}!$1:$4`);
      const { columns } = body(sheet);
      const hasId = columns.at(-1)?.name === 'ID';
      const area = hasId ? `${quoted(sheet)}!$A:$${columnName(columns.length - 1)}` : undefined;
      expect(built('_xlnm.Print_Area', sheet)).toBe(area);
    });
  });

  test('every header fits its cell on two lines, no word broken, beside Excel’s filter button', () => {
    const { filterButton, indent, padding } = FORMULA_ROOM_POINTS;
    eachTable((sheet, spec) => {
      columnsOf(spec, context.kind).forEach((column, index) => {
        const header = cellText(sheet.value(`${columnName(index + 1)}4`));
        const isText = ['text', 'list', 'board', 'id'].includes(column.kind);
        const room = isText ? (index === 0 ? 0 : indent) : column.kind === 'wholeNumber' ? 0 : filterButton;
        const points = Math.round(widthOf(sheet, index + 1) * 7) * 0.75 - padding - room;
        const widest = Math.max(...header.split(' ').map((word) => textWidth(word, 11, true)));
        expect([header, widest <= points]).toEqual([header, true]);
        expect([header, wrappedLineCount(header, points, 11, true) <= 2]).toEqual([header, true]);
      });
    });
  });

  describeWithJudge('judged by Python', () => {
    test('the file has no problem and no schema error', () => {
      const { prob, xsd } = runJudge(bytes, bytes);
      expect({ prob, xsd }).toEqual({ prob: [], xsd: [] });
    });
  });
});

test('the standard tables are thirteen', () => {
  expect(Object.keys(STANDARD_TABLES)).toHaveLength(13);
});

function validationsOf(sheet: SavedSheet): ReadonlyMap<string, { type?: string; formula?: string }> {
  const list = child(sheet.root, 'dataValidations');
  return new Map(
    (list === undefined ? [] : childrenNamed(list, 'dataValidation')).map((node) => {
      const formula = child(node, 'formula1');
      return [
        node.attributes.sqref ?? '',
        {
          ...(node.attributes.type && { type: node.attributes.type }),
          ...(formula && { formula: textOf(formula) }),
        },
      ];
    }),
  );
}

/** The width attribute of a column counted from 1. */
function widthOf(sheet: SavedSheet, column: number): number {
  const list = child(sheet.root, 'cols');
  const found = (list === undefined ? [] : childrenNamed(list, 'col')).find(
    ({ attributes }) => Number(attributes.min) <= column && Number(attributes.max) >= column,
  );
  return Number(found?.attributes.width ?? 0);
}
