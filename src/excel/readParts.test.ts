import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openExcel } from '../../tests/excel/openExcel';

const bytes = readFileSync(join(__dirname, '../../examples/uppfoljning-rs-april-2023.xlsx'));

test('parts of several tables in one sync, as the whole reading gives them', async () => {
  const { book, host } = openExcel({ bytes, apiLevel: '1.14' });
  const snapshot = await book.read({ tables: 'all', formulas: true, numberFormats: true });
  const table = snapshot.tables.find(({ name }) => name === 'tblIndikatorer');
  if (table === undefined) throw new Error('the example has no indicators');
  host.resetCounters();
  const { row, columnCount } = table.area;
  const [indicators, goals] = await book.readParts([
    {
      table: 'tblIndikatorer',
      parts: [
        { area: { row: row + 3, column: 0, rowCount: 2, columnCount }, valuesOnly: false },
        { area: { row: row + 1, column: 4, rowCount: 1, columnCount: 1 }, valuesOnly: true },
      ],
    },
    { table: 'tblMal', parts: [] },
  ]);
  expect(host.counters.syncs).toBe(1);
  expect(indicators).toEqual({
    sheet: 'Indikatorer',
    area: table.area,
    hasTotals: false,
    headers: table.headers,
    parts: [
      {
        values: table.rows.slice(2, 4),
        formulas: table.formulas?.slice(2, 4),
        numberFormats: table.numberFormats?.slice(2, 4),
      },
      { values: [[table.rows[0]?.[4]]] },
    ],
  });
  expect(goals).toMatchObject({ sheet: 'Mål', parts: [] });
});

test('a table that is no more is null; nothing asked for is no sync; a refusal is a fault', async () => {
  const { book, host } = openExcel({ bytes });
  const part = { area: { row: 4, column: 0, rowCount: 1, columnCount: 3 }, valuesOnly: false };
  expect(await book.readParts([{ table: 'tblSaknas', parts: [part] }])).toEqual([null]);
  host.resetCounters();
  expect(await book.readParts([])).toEqual([]);
  expect(host.counters.syncs).toBe(0);
  host.failNext({ code: 'InvalidOperationInCellEditMode', message: 'editing' });
  const failed = book.readParts([{ table: 'tblMal', parts: [part] }]);
  await expect(failed).rejects.toMatchObject({ name: 'BookFault', code: 'cellEdit' });
});
