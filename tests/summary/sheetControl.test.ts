import type { SheetModel } from '../../src/host/model/sheetModel';
import { FED_COLUMNS } from '../../src/layout/summary/control/fedColumns';
import { LISTS } from '../../src/layout/lists';
import { textMark } from '../../src/layout/summary/control/textMark';
import { BOARD, opened, REGION, sheetOf, stateOf, summarised } from './summarisedBook';

jest.setTimeout(300_000);

type Cell = string | number | boolean | null;

/** Types another value and gives back what stood there. */
function disturb(sheet: SheetModel, row: number, column: number): Cell {
  const value = sheet.value(row, column);
  const was = typeof value === 'object' ? null : value;
  const other = was === null ? 'x' : typeof was === 'number' ? was + 0.1 : `${was.toString()}x`;
  sheet.setInput(row, column, typeof other === 'string' ? `'${other}` : other);
  return was;
}

function restore(sheet: SheetModel, row: number, column: number, was: Cell): void {
  sheet.setInput(row, column, was === null ? '' : typeof was === 'string' ? `'${was}` : was);
}

test('the control cell notices every cell that feeds the summary, one by one', async () => {
  const excel = opened(BOARD);
  const { workbook } = await summarised(excel);
  const summary = sheetOf(excel.model, 'Sammanfattning RS');
  const missed: string[] = [];
  let count = 0;
  for (const { spec, source, columns, rows } of workbook.tables.values()) {
    const fed = FED_COLUMNS[spec.name];
    if (fed === undefined) continue;
    const sheet = sheetOf(excel.model, source.sheet);
    for (const { rowIndex } of rows) {
      for (const key of ['board', ...fed.texts, ...fed.figures]) {
        const match = columns.get(key);
        if (match === undefined) continue;
        const column = source.area.column + match.index;
        const was = disturb(sheet, rowIndex, column);
        if (stateOf(summary) !== 'Inaktuell: uppdatera')
          missed.push(`${spec.name} ${key} ${rowIndex}: ${String(was)}`);
        restore(sheet, rowIndex, column, was);
        count += 1;
      }
    }
  }
  expect(missed).toEqual([]);
  expect(count).toBeGreaterThan(800);
  expect(stateOf(summary)).toBe('Aktuell');
});

test('limits and period are noticed, renamed headers and moved tables are not', async () => {
  const excel = opened(BOARD);
  await summarised(excel);
  const summary = sheetOf(excel.model, 'Sammanfattning RS');
  for (const name of ['MT_GransGron', 'MT_Period', 'MT_AvvikelseMinst']) {
    const cell = excel.model.names.find((each) => each.name === name)?.formula ?? '';
    const [, sheetName = '', column = '', row = ''] = /^='?([^'!]+)'?!\$([A-Z])\$(\d+)$/u.exec(cell) ?? [];
    const sheet = sheetOf(excel.model, sheetName);
    const at = [Number(row) - 1, column.charCodeAt(0) - 65] as const;
    const was = disturb(sheet, ...at);
    expect([name, stateOf(summary)]).toEqual([name, 'Inaktuell: uppdatera']);
    restore(sheet, ...at, was);
  }
  expect(stateOf(summary)).toBe('Aktuell');
  const goals = sheetOf(excel.model, 'Mål');
  goals.insert({ row: 0, column: 0, rowCount: 2, columnCount: 16384 }, 'Down');
  const indicators = sheetOf(excel.model, 'Indikatorer');
  const header = Array.from({ length: 22 }, (_, column) => indicators.value(3, column)).indexOf('Kommentar');
  indicators.setInput(3, header, 'Kommentar till utfallet');
  expect(stateOf(summary)).toBe('Aktuell');
});

test('another board’s figures do not make a board’s summary stale, but the region’s', async () => {
  const excel = opened(REGION);
  const { workbook } = await summarised(excel, { boards: ['RS', 'HSN'] });
  await summarised(excel, { regionOnly: true });
  const table = workbook.tables.get('tblEkonomi');
  const row = table?.rows.find(({ board }) => board?.code === 'HSN');
  const column = table?.columns.get('yearForecast')?.index ?? -1;
  disturb(sheetOf(excel.model, 'Ekonomi'), row?.rowIndex ?? -1, column);
  const states = ['RS', 'HSN', 'region'].map((code) =>
    stateOf(sheetOf(excel.model, `Sammanfattning ${code}`)),
  );
  expect(states).toEqual(['Aktuell', 'Inaktuell: uppdatera', 'Inaktuell: uppdatera']);
});

test('words that can be chosen have marks of their own', () => {
  for (const { words } of Object.values(LISTS)) {
    const all = ['', ...words];
    expect(new Set(all.map(textMark)).size).toBe(all.length);
  }
});
