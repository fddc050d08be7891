import { namespaces, relationshipType } from './namespaces';
import { OpcPackage } from './opcPackage';
import { SharedStrings } from './sharedStrings';
import { addTable, openTable, removeTable, sheetTables, updateTable } from './tablePart';
import type { TableRecord } from './tablePart';
import { WorksheetPart } from './worksheetPart';
import { child, parseXml, serializeElement } from './xml';
import { failure } from '../../tests/ooxml/failure';

const SHEET = 'xl/worksheets/sheet1.xml';
const PART = 'xl/tables/table1.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

const EXISTING =
  `<table xmlns="${namespaces.main}" xmlns:xr="urn:xr" id="7" xr:uid="{1}" name="tblMal" displayName="tblMal" ref="A4:C9" totalsRowCount="1" headerRowDxfId="3">` +
  '<autoFilter ref="A4:C8" xr:uid="{2}"><filterColumn colId="2"><filters><filter val="x"/></filters></filterColumn></autoFilter>' +
  '<sortState ref="A5:C8"><sortCondition ref="A5"/></sortState>' +
  '<tableColumns count="3"><tableColumn id="1" xr:uid="{3}" name="Nr" totalsRowLabel="Summa" dataDxfId="4"/>' +
  '<tableColumn id="2" name="Rad_x000a_två" totalsRowFunction="custom"><totalsRowFormula>SUM(A1)</totalsRowFormula></tableColumn>' +
  '<tableColumn id="5" name="Belopp" totalsRowFunction="sum"><calculatedColumnFormula array="1">tblMal[[#This Row],[Nr]]*2</calculatedColumnFormula></tableColumn></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="1" showRowStripes="1" showColumnStripes="0"/>' +
  '<extLst><ext uri="u"/></extLst></table>';

function workbook(): { pkg: OpcPackage; sheet: WorksheetPart } {
  const pkg = OpcPackage.blankWorkbook();
  return { pkg, sheet: WorksheetPart.open(pkg, SHEET, SharedStrings.open(pkg)) };
}

function workbookWithTable(): { pkg: OpcPackage; sheet: WorksheetPart; table: TableRecord } {
  const { pkg, sheet } = workbook();
  pkg.addPart(PART, parseXml(EXISTING, PART), TYPE);
  pkg.addRelationship(SHEET, relationshipType('table'), PART);
  return { pkg, sheet, table: openTable(pkg, PART) };
}

describe('reading tables', () => {
  it('gives everything a table is', () => {
    const { pkg } = workbookWithTable();
    expect(sheetTables(pkg, SHEET)).toEqual([
      {
        part: PART,
        id: 7,
        name: 'tblMal',
        ref: 'A4:C9',
        headerRowCount: 1,
        totalsRowCount: 1,
        columns: [
          { id: 1, name: 'Nr', totalsRowLabel: 'Summa' },
          { id: 2, name: 'Rad\ntvå', totalsRowFunction: 'custom', totalsRowFormula: 'SUM(A1)' },
          {
            id: 5,
            name: 'Belopp',
            totalsRowFunction: 'sum',
            calculatedFormula: 'tblMal[[#This Row],[Nr]]*2',
          },
        ],
        styleName: 'TableStyleMedium2',
        showBandedRows: true,
        showBandedColumns: false,
        highlightFirstColumn: false,
        highlightLastColumn: true,
        hasAutoFilter: true,
      },
    ]);
  });

  it('says which part is missing', () => {
    const { pkg } = workbook();
    pkg.addRelationship(SHEET, relationshipType('table'), PART);
    expect(() => sheetTables(pkg, SHEET)).toThrow(failure('missingPart', PART));
  });
});

describe('changing tables', () => {
  it('writes the same back when nothing changed', () => {
    const { pkg, table } = workbookWithTable();
    updateTable(pkg, table);
    expect(serializeElement(pkg.xml(PART))).toBe(EXISTING);
  });

  it('moves the filter’s range and columns along, and drops the sort’s memory', () => {
    const { pkg, table } = workbookWithTable();
    const [first, second, third] = table.columns;
    table.ref = 'B4:D20';
    table.totalsRowCount = 0;
    table.columns = [third, first, { id: 6, name: 'Ny\tkolumn', calculatedFormula: '1' }].filter(
      (column) => column !== undefined,
    );
    updateTable(pkg, table);
    const text = serializeElement(pkg.xml(PART));
    expect(text).toContain('<autoFilter ref="B4:D20" xr:uid="{2}"><filterColumn colId="0">');
    expect(text).not.toContain('sortState');
    expect(text).toContain(
      '<tableColumns count="3"><tableColumn id="5" name="Belopp" totalsRowFunction="sum"><calculatedColumnFormula array="1">',
    );
    expect(text).toContain(
      '<tableColumn id="1" xr:uid="{3}" name="Nr" totalsRowLabel="Summa" dataDxfId="4"/>',
    );
    expect(text).toContain(
      '<tableColumn id="6" name="Ny_x0009_kolumn"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn>',
    );
    expect(text).toContain('<extLst><ext uri="u"/></extLst>');
    expect(openTable(OpcPackage.open(pkg.save()), PART)).toEqual(table);
    expect(second?.name).toBe('Rad\ntvå');
  });

  it('drops a filter whose column is gone, and the whole filter when there is none', () => {
    const { pkg, table } = workbookWithTable();
    table.columns.pop();
    table.ref = 'A4:B9';
    updateTable(pkg, table);
    expect(serializeElement(pkg.xml(PART))).toContain('<autoFilter ref="A4:B8" xr:uid="{2}"/>');
    table.hasAutoFilter = false;
    updateTable(pkg, table);
    expect(child(pkg.xml(PART), 'autoFilter')).toBeUndefined();
  });
});

describe('adding and removing tables', () => {
  it('makes part, relationship and entry, and takes all of them away', () => {
    const { pkg, sheet } = workbook();
    const blank = pkg.partNames();
    const table = addTable(pkg, sheet, {
      id: 1,
      name: 'tblNy',
      ref: 'A1:B3',
      headerRowCount: 1,
      totalsRowCount: 1,
      columns: [
        { id: 1, name: 'Nämnd' },
        { id: 2, name: '_x0041_ & <b>' },
      ],
      styleName: null,
      showBandedRows: true,
      showBandedColumns: true,
      highlightFirstColumn: true,
      highlightLastColumn: false,
      hasAutoFilter: true,
    });
    sheet.writeTo(pkg);
    const again = OpcPackage.open(pkg.save());
    expect(sheetTables(again, SHEET)).toEqual([table]);
    expect(again.contentType(table.part)).toBe(TYPE);
    const reopened = WorksheetPart.open(again, SHEET, SharedStrings.open(again));
    expect(serializeElement(reopened.root)).toContain(
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    );

    removeTable(again, reopened, table.part);
    reopened.writeTo(again);
    const last = OpcPackage.open(again.save());
    expect(sheetTables(last, SHEET)).toEqual([]);
    expect(last.partNames().filter((part) => !part.includes('_rels'))).toEqual(
      blank.filter((part) => !part.includes('_rels')),
    );
    expect(new TextDecoder().decode(last.bytes(SHEET))).not.toContain('tableParts');
  });
});
