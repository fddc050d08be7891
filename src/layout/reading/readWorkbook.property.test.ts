import fc from 'fast-check';
import { FOLLOW_UP, inShort, snapshotOf, tableOf, type TestRow } from '../../../tests/reading/snapshotOf';
import { PERIODS } from '../../domain/period';
import { VALUE_WORDS } from '../../domain/readValue';
import { LISTS } from '../lists';
import type { RawValue, TableSnapshot } from '../snapshot';
import { STANDARD_TABLES } from '../standardTables';
import { columnsOf, needOf, type ColumnSpec, type TableName, type TableSpec } from '../tableSpec';
import { cellAddress } from './findingPlace';
import { findBlocks } from './findBlocks';
import type { CellReading } from './readTable';
import { readWorkbook } from './readWorkbook';

const word = fc.stringMatching(/^[A-Za-zåäöÅÄÖ][a-zåäö ]{0,20}[a-zåäö]$/);
const plainText = fc.oneof(
  word.filter((text) => !/^(summa|delsumma|total)/i.test(text)),
  fc.constantFrom('1.010', '007', '=1+1', '-', "'citat'", 'rad\nbruten', '12 %'),
);

/** A cell that we may write into a column, with what it must be read as. */
function written(column: ColumnSpec): fc.Arbitrary<readonly [RawValue, CellReading]> {
  switch (column.kind) {
    case 'text':
    case 'id':
      if (column.key === 'counterpart')
        return fc.constant(['Patientnämnden', { kind: 'text', text: 'Patientnämnden' }]);
      return plainText.map((text) => [text, { kind: 'text', text }] as const);
    case 'wholeNumber':
      return fc.integer({ min: 1, max: 9999 }).map(number);
    case 'share':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map(number);
    case 'value':
      return fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map(number),
        fc.constantFrom(...VALUE_WORDS).map((text) => [text, { kind: 'word', word: text }] as const),
      );
    case 'money':
      return fc
        .integer({ min: -2_000_000_000, max: 2_000_000_000 })
        .map((amountSek) => [amountSek / 1_000_000, { kind: 'amount', amountSek, isText: false }] as const);
    case 'list':
      return fc
        .constantFrom(...LISTS[column.list ?? 'direction'].words)
        .map((text) => [text, { kind: 'word', word: text }] as const);
    case 'date':
    case 'endDate':
      return fc
        .integer({ min: 36_526, max: 73_050 })
        .map((serial) => [serial, { kind: 'date', serial, isText: false }] as const);
    case 'board':
      return fc.constant(['Regionstyrelsen', { kind: 'board', board: expect.anything() as never }] as const);
  }
}

function number(value: number): readonly [RawValue, CellReading] {
  return [value, { kind: 'number', value, isText: false, isPercent: false }];
}

type WrittenRow = ReadonlyMap<string, readonly [RawValue, CellReading]> | null;

/** A row of every required cell and some others; null for a blank row. */
function writtenRow(spec: TableSpec): fc.Arbitrary<WrittenRow> {
  const inputs = columnsOf(spec, 'uppfoljning').filter(({ formula }) => formula === undefined);
  const cells = inputs.map((column) => {
    const isRequired = needOf(column, 'uppfoljning') === 'required';
    return isRequired ? written(column) : fc.option(written(column), { freq: 3 });
  });
  const row = fc
    .tuple(...cells)
    .map(
      (values) =>
        new Map(
          values.flatMap((cell, at) => (cell === null ? [] : [[inputs[at]?.key ?? '', cell] as const])),
        ),
    );
  return fc.option(row, { freq: 5 });
}

interface Placed {
  readonly table: TableSnapshot;
  readonly rows: readonly WrittenRow[];
}

const NAMES = Object.keys(STANDARD_TABLES).filter((name) => name !== 'tblNamnder') as TableName[];

/** A standard table anywhere on its sheet, its columns in any order with others between, blank rows among its rows. */
const placed: fc.Arbitrary<Placed> = fc.constantFrom(...NAMES).chain((name) => {
  const spec = STANDARD_TABLES[name];
  return fc
    .record({
      rows: fc.array(writtenRow(spec), { minLength: 1, maxLength: 6 }),
      order: fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
      extra: fc.array(fc.constantFrom('Eget', 'Utfall 2017', '', 'Anteckning'), { maxLength: 3 }),
      row: fc.nat(200),
      column: fc.nat(50),
    })
    .map(({ rows, order, extra, row, column }) => {
      const cells = rows.map((cellsOfRow) =>
        Object.fromEntries([...(cellsOfRow ?? [])].map(([key, [raw]]) => [key, raw])),
      ) as TestRow[];
      const laid = tableOf(name, FOLLOW_UP, cells);
      const headers = [...laid.headers, ...extra];
      const shuffled = [...headers.keys()]
        .map((index) => [order[index] ?? 0, index] as const)
        .sort(([left], [right]) => left - right)
        .map(([, index]) => index);
      const table = {
        ...laid,
        area: { row, column, rowCount: rows.length + 1, columnCount: headers.length },
        headers: shuffled.map((index) => headers[index] ?? ''),
        rows: laid.rows.map((values) => shuffled.map((index) => values[index] ?? null)),
      };
      return { table, rows };
    });
});

test('every value that we write is read back the same, in any column order, anywhere on the sheet, with its cell', () => {
  fc.assert(
    fc.property(placed, ({ table, rows }) => {
      const workbook = readWorkbook(snapshotOf(FOLLOW_UP, [table]));
      const read = workbook.tables.get(table.name as TableName)?.rows ?? [];
      const filled = rows.flatMap((row, at) => (row === null || row.size === 0 ? [] : [{ row, at }]));
      expect(read).toHaveLength(filled.length);
      for (const [index, { row, at }] of filled.entries()) {
        const found = read[index];
        expect(found?.rowIndex).toBe(table.area.row + 1 + at);
        for (const [key, [raw, value]] of row) {
          const column = STANDARD_TABLES[table.name as TableName].columns.find((spec) => spec.key === key);
          const offset = table.headers.findIndex((header) => isHeaderOf(header, column));
          expect(found?.cells.get(key)).toEqual({
            raw,
            address: cellAddress({
              sheet: table.sheet,
              row: table.area.row + 1 + at,
              column: table.area.column + offset,
            }),
            value,
          });
        }
      }
      const aboutValues = workbook.findings.filter(({ rule }) => rule !== 'LAY-08');
      expect(inShort(aboutValues)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

function isHeaderOf(header: string, column: ColumnSpec | undefined): boolean {
  const standard = column?.header
    .replace('{period}', 'april')
    .replace('{år}', '2023')
    .replace('{år-1}', '2022')
    .replace('{basår}', '2021');
  return header === standard;
}

test('the same table converted to a range is found as a block with the same rows', () => {
  const big = placed.filter(
    ({ table, rows }) =>
      table.name !== 'tblKontrollsummor' &&
      !table.headers.includes('') &&
      rows.at(-1) !== null &&
      (rows.at(-1)?.size ?? 0) > 1,
  );
  fc.assert(
    fc.property(big, ({ table }) => {
      const grid = {
        sheet: table.sheet,
        row: table.area.row,
        column: table.area.column,
        values: [table.headers, ...table.rows],
      };
      const blocks = findBlocks(grid);
      expect(blocks).toMatchObject([
        { spec: { name: table.name }, table: { area: table.area, rows: table.rows } },
      ]);
    }),
    { numRuns: 100 },
  );
});

test('whatever stands in the cells, reading neither fails nor forgets a row', () => {
  const anything: fc.Arbitrary<RawValue> = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom({ error: '#REF!' }, { error: '#N/A' }),
    fc.constantFrom('Regionstyrelsen', 'HSN', 'Öka', '19 procent ca', '1–3', 'År', ...PERIODS),
  );
  const table = fc.constantFrom(...NAMES).chain((name) => {
    const laid = tableOf(name, FOLLOW_UP, []);
    const width = laid.headers.length;
    return fc
      .array(fc.array(anything, { minLength: width, maxLength: width }), { maxLength: 5 })
      .map((rows): TableSnapshot => ({ ...laid, rows, area: { ...laid.area, rowCount: rows.length + 1 } }));
  });
  fc.assert(
    fc.property(table, (given) => {
      const { tables, findings } = readWorkbook(snapshotOf(FOLLOW_UP, [given]));
      const read = tables.get(given.name as TableName);
      for (const row of read?.rows ?? []) {
        for (const { value, address } of row.cells.values()) {
          if (value.kind !== 'unreadable') continue;
          const isNamed = findings.some(
            ({ place, rule, params }) =>
              place.address === address || (rule === 'NAM-01' && Number(params['count']) > 1),
          );
          expect(isNamed).toBe(true);
        }
      }
      const addresses = findings.flatMap(({ place, rule }) =>
        rule.startsWith('VAL') ? [place.address] : [],
      );
      expect(new Set(addresses).size).toBe(addresses.length);
    }),
    { numRuns: 150 },
  );
});
