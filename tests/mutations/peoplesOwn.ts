import type { TableModel } from '../../src/host/model/tableModel';
import type { WorkbookModel } from '../../src/host/model/workbookModel';
import type { Draw } from './draw';

/** Something that people do in a workbook and that no command may take away. */
export type PeoplesOwn = (model: WorkbookModel, draw: Draw) => void;

const ownSheet: PeoplesOwn = (model, draw) => {
  const sheet = model.addSheet(draw.pick(['Anteckningar', 'Blad2', 'Mina & dina', 'Å']));
  sheet.setInput(draw.below(20), draw.below(8), "'=inte en formel");
  sheet.setInput(30, 2, '=SUM(A1:B9)+1');
  sheet.patchFormat(
    { row: 2, column: 2, rowCount: 3, columnCount: 2 },
    { fill: '#FFCC00', font: { bold: true } },
  );
};

const besideTable: PeoplesOwn = (model, draw) => {
  const { sheet, area } = draw.pick(model.tables);
  const column = area.column + area.columnCount + 2;
  sheet.setInput(area.row + draw.below(area.rowCount), column, 'Min anteckning 😀');
  sheet.setInput(area.row + 1, column + 1, '=1+1');
};

const aboveTable: PeoplesOwn = (model, draw) => {
  const { sheet, area } = draw.pick(model.tables);
  if (area.row > 2) sheet.setInput(2, 3, draw.pick(['OBS: utkast', 'Senast ändrad av Åsa']));
};

const formats: PeoplesOwn = (model, draw) => {
  const { sheet, bodyArea } = draw.pick(model.tables);
  sheet.patchFormat({ ...bodyArea, rowCount: 1 }, { fill: '#DDEEFF', font: { italic: true } });
  sheet.setColumnWidth(bodyArea.column, 1, 120);
};

const hidden: PeoplesOwn = (model, draw) => {
  const { sheet, bodyArea } = draw.pick(model.tables);
  sheet.setRowHidden(bodyArea.row, 1, true);
  sheet.setColumnHidden(bodyArea.column + draw.below(bodyArea.columnCount), 1, true);
};

const ownRule: PeoplesOwn = (model, draw) => {
  const { sheet, bodyArea } = draw.pick(model.tables);
  const rule = sheet.addCustomFormat(bodyArea);
  rule.formula = '=LEN($A5)>40';
};

/** Two columns change places, header and cells. */
const reordered: PeoplesOwn = (model, draw) => {
  const table = draw.pick(model.tables);
  const inputs = table.columns.map(({ index }) => index).filter((index) => isInput(table, index));
  const [left, right] = draw.some(inputs, 2);
  if (left === undefined || right === undefined || table.name === 'tblNamnder') return;
  const { sheet, area } = table;
  const columnOf = (index: number) =>
    Array.from({ length: area.rowCount }, (_, row) => sheet.formula(area.row + row, area.column + index));
  const [one, other] = [columnOf(left), columnOf(right)];
  const headers = [String(one[0]), String(other[0])] as const;
  const put = (index: number, cells: readonly (string | number | boolean)[], header: string): void => {
    cells.forEach((cell, row) => {
      if (row > 0)
        sheet.setInput(
          area.row + row,
          area.column + index,
          typeof cell === 'string' && cell !== '' ? `'${cell}` : cell,
        );
    });
    sheet.setInput(area.row, area.column + index, header);
  };
  sheet.setInput(area.row, area.column + left, 'Tillfällig');
  put(right, one, headers[0]);
  put(left, other, headers[1]);
};

/** All that people do. */
export const PEOPLES_OWN: readonly PeoplesOwn[] = [
  ownSheet,
  besideTable,
  aboveTable,
  formats,
  hidden,
  ownRule,
  reordered,
];

function isInput({ sheet, bodyArea }: TableModel, index: number): boolean {
  return Array.from({ length: bodyArea.rowCount }, (_, row) =>
    sheet.formula(bodyArea.row + row, bodyArea.column + index),
  ).every((cell) => typeof cell !== 'string' || !cell.startsWith('='));
}
