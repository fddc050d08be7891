import { headerText } from './headerTemplate';
import { findTables, recogniseHeaders } from './findTables';
import type { TableSnapshot } from './snapshot';
import { STANDARD_TABLES } from './standardTables';
import { columnsOf } from './tableSpec';

const CONTEXT = { year: 2025, baselineYear: 2023, period: 'Augusti' } as const;

function table(name: string | null, headers: readonly string[]): TableSnapshot {
  const area = { row: 3, column: 0, rowCount: 2, columnCount: headers.length };
  return { name, sheet: 'Blad1', area, hasTotals: false, headers, rows: [headers.map(() => null)] };
}

function snapshot(...tables: TableSnapshot[]) {
  return findTables({ sheets: [], names: new Map(), tables });
}

test('recognises every standard table of both layouts by its headers alone, turned around', () => {
  for (const spec of Object.values(STANDARD_TABLES)) {
    for (const kind of ['plan', 'uppfoljning'] as const) {
      const headers = columnsOf(spec, kind).map((column) => headerText(column.header, CONTEXT));
      if (headers.length > 1 && spec.isWritten({ ...CONTEXT, kind, board: 'Alla nämnder' })) {
        expect(recogniseHeaders(headers.toReversed())?.name).toBe(spec.name);
      }
    }
  }
});

test('other tables are none of ours', () => {
  expect(recogniseHeaders(['Konto', 'Belopp', 'Datum'])).toBeNull();
  expect(recogniseHeaders([])).toBeNull();
});

test('the name comes before the headers, in any case', () => {
  const found = snapshot(table('Tabell1', ['Nämnd', 'Nr', 'Mål']), table('TBLMAL', ['Nämnd', 'Nr', 'Mål']));
  expect(found.get('tblMal')?.table.name).toBe('TBLMAL');
  expect(found.get('tblMal')?.duplicates.map(({ name }) => name)).toEqual(['Tabell1']);
});

test('a plain range with the headers is found', () => {
  const found = snapshot(table(null, ['Delmål', 'Delmål nr', 'Mål nr', 'Nämnd']));
  expect([...found.keys()]).toEqual(['tblDelmal']);
});
