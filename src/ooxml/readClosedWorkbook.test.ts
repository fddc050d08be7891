import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpcPackage } from './opcPackage';
import { readClosedWorkbook } from './readClosedWorkbook';
import { child } from './xml';
import { failure } from '../../tests/ooxml/failure';

const rich = new Uint8Array(readFileSync(join(__dirname, '../../tests/fixtures/rich.xlsx')));

describe('readClosedWorkbook', () => {
  it('gives sheets, tables and names', () => {
    const book = readClosedWorkbook(rich);
    expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['Checks', 'visible'],
      ['Summary', 'visible'],
      ['Lists', 'hidden'],
      ['Meta', 'veryHidden'],
    ]);
    expect(book.tables).toMatchObject([{ sheet: 'Checks', name: 'Tasks', ref: 'A4:H25', totalsRowCount: 1 }]);
    expect(book.names).toContainEqual({ name: 'TaxRate', scope: null, formula: '0.2', hidden: false });
    expect(book.names).toContainEqual({
      name: 'LocalName',
      scope: 'Checks',
      formula: 'Checks!$A$1',
      hidden: false,
    });
    expect(book.date1904).toBe(false);
  });

  it('gives the cells of a sheet with cached values', () => {
    const [checks] = readClosedWorkbook(rich).sheets;
    const cells = checks?.rows.get(5)?.cells;
    expect(cells?.get(1)?.value).toBe('T001');
    expect(cells?.get(4)?.value).toBe(46023);
    expect(cells?.get(7)).toMatchObject({
      value: 40,
      formula: { text: 'Tasks[[#This Row],[Hours]]*Tasks[[#This Row],[Rate]]' },
    });
    expect(checks?.rows.get(2)?.cells.get(3)).toMatchObject({ value: 'Rich bold red' });
  });

  it('fails for a missing sheet only when its rows are asked for', () => {
    const pkg = OpcPackage.open(rich);
    pkg.removePart('xl/worksheets/sheet2.xml');
    const [checks, summary] = readClosedWorkbook(pkg.save()).sheets;
    expect(checks?.rows.size).toBeGreaterThan(0);
    expect(() => summary?.rows).toThrow(failure('missingPart'));
  });

  it('has no rows for chart sheets, and knows dates from 1904', () => {
    const pkg = OpcPackage.blankWorkbook();
    const properties = child(pkg.xml('xl/workbook.xml'), 'workbookPr');
    if (properties) properties.attributes['date1904'] = 'true';
    pkg.touch('xl/workbook.xml');
    const text = new TextDecoder().decode(pkg.bytes('xl/_rels/workbook.xml.rels'));
    pkg.setBytes(
      'xl/_rels/workbook.xml.rels',
      new TextEncoder().encode(text.replace('relationships/worksheet"', 'relationships/chartsheet"')),
    );
    const book = readClosedWorkbook(pkg.save());
    expect(book.sheets.map(({ name, rows }) => [name, rows.size])).toEqual([['Blad1', 0]]);
    expect(book.date1904).toBe(true);
  });
});
