import { WorkbookModel } from '../../src/host/model/workbookModel';

const COLUMNS = 12;

/** A workbook with so many rows of texts and numbers, and a rule that colours some of them. */
export function largeWorkbook(rows: number): Buffer {
  const model = WorkbookModel.blank({ engine: null });
  const sheet = model.activeSheet;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      sheet.setInput(row, column, column < 4 ? `Rad ${row + 1} text ${column + 1}` : (row * column) / 7);
    }
  }
  const rule = sheet.addCustomFormat({ row: 0, column: 5, rowCount: rows, columnCount: 2 });
  rule.formula = '=MOD(ROW($F1),3)=0';
  rule.patchFormat({ fill: '#C6EFCE' });
  return Buffer.from(model.save());
}
