import { parseAddress } from '../address';
import { WorkbookModel } from '../workbookModel';
import { refusal } from '../testing/refusal';

function blank(): WorkbookModel {
  return WorkbookModel.blank({ engine: null });
}

describe('sheets', () => {
  it('refuses the names that Excel refuses', () => {
    const workbook = blank();
    const bad = ['', 'x'.repeat(32), 'a:b', 'a\\b', 'a/b', 'a?', 'a*', '[a', 'a]', "'a", "a'", 'History'];
    for (const name of bad) expect(() => workbook.addSheet(name)).toThrow(refusal('InvalidArgument'));
    expect(() => workbook.addSheet('BLAD1')).toThrow(refusal('ItemAlreadyExists'));
    expect(workbook.addSheet('x'.repeat(31)).name).toHaveLength(31);
    expect(workbook.addSheet().name).toBe('Blad3');
    expect(workbook.sheets).toHaveLength(3);
  });

  it('lets formulas, names, print titles and rules follow a new name', () => {
    const workbook = blank();
    const sheet = workbook.activeSheet;
    const other = workbook.addSheet('Andra');
    other.setInput(0, 0, '=Blad1!A1*2');
    const name = workbook.addName('Cell', '=Blad1!$A$1');
    sheet.pageLayout.patch({ printTitleRows: parseAddress('1:4') });
    const rule = other.addCustomFormat(parseAddress('A1'));
    rule.formula = '=Blad1!$A$1>1';
    sheet.name = 'Mål 2023';
    expect(other.formula(0, 0)).toBe("='Mål 2023'!A1*2");
    expect(name.formula).toBe("='Mål 2023'!$A$1");
    expect(rule.formula).toBe("='Mål 2023'!$A$1>1");
    expect(sheet.pageLayout.current.printTitleRows).toEqual(parseAddress('1:4'));
    expect(workbook.sheet('mål 2023')).toBe(sheet);
    sheet.name = 'MÅL 2023';
    expect(sheet.name).toBe('MÅL 2023');
  });

  it('deletes a sheet with its names and tables; references become #REF!', () => {
    const workbook = blank();
    const first = workbook.activeSheet;
    const gone = workbook.addSheet('Bort');
    const last = workbook.addSheet('Sist');
    workbook.addTable(gone, parseAddress('A1:A3'), true);
    workbook.addName('Lokal', '=Bort!$A$1', gone);
    workbook.addName('Kvar', '=Sist!$A$1', last);
    const broken = workbook.addName('Bruten', '=Bort!$A$1');
    first.setInput(0, 0, '=Bort!A1+1');
    first.setInput(1, 0, '=SUM(Tabell1[Kolumn1])');
    const tracked = workbook.trackArea(gone, parseAddress('A1'));
    workbook.deleteSheet(gone);
    expect(first.formula(0, 0)).toBe('=#REF!+1');
    expect(first.formula(1, 0)).toBe('=SUM(#REF!)');
    expect(broken.formula).toBe('=#REF!');
    expect(workbook.names.map((name) => name.name)).toEqual(['Bruten', 'Kvar']);
    expect(workbook.name('Kvar', last)?.scope).toBe(last);
    expect(tracked.area).toBeNull();
    const again = WorkbookModel.open(workbook.save(), { engine: null });
    expect(again.package.partNames().filter((part) => part.includes('tables/'))).toEqual([]);
    workbook.deleteSheet(last);
    expect(() => workbook.deleteSheet(first)).toThrow(refusal('InvalidOperation'));
  });

  it('moves a sheet with its own names and keeps the one in front', () => {
    const workbook = blank();
    const first = workbook.activeSheet;
    const second = workbook.addSheet('Två');
    const third = workbook.addSheet('Tre');
    workbook.addName('Lokal', '=1', third);
    workbook.selection = { sheet: second, area: parseAddress('B2:C3') };
    workbook.moveSheet(third, 0);
    expect(workbook.sheets).toEqual([third, first, second]);
    expect(workbook.activeSheet).toBe(second);
    expect(workbook.name('lokal', third)?.value).toBe(1);
    const again = WorkbookModel.open(workbook.save(), { engine: null });
    expect(again.selection.sheet.name).toBe('Två');
    expect(again.selection.area).toEqual(parseAddress('B2:C3'));
    expect(again.names[0]?.scope?.name).toBe('Tre');
    expect(() => workbook.moveSheet(first, 3)).toThrow(refusal('InvalidArgument'));
  });

  it('does not hide or activate what Excel would not', () => {
    const workbook = blank();
    const first = workbook.activeSheet;
    expect(() => {
      first.visibility = 'Hidden';
    }).toThrow(refusal('InvalidOperation'));
    const second = workbook.addSheet();
    first.visibility = 'VeryHidden';
    expect(workbook.activeSheet).toBe(second);
    expect(() => {
      workbook.activeSheet = first;
    }).toThrow(refusal('InvalidOperation'));
  });
});
