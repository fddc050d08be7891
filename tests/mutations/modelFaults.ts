import { HostError } from '../../src/host/model/hostError';
import type { WorkbookModel } from '../../src/host/model/workbookModel';
import type { Draw } from './draw';

/** Something that breaks a workbook as people break it in Excel. */
export type ModelFault = (model: WorkbookModel, draw: Draw) => void;

const LONGEST = 32_767;
/** What people, and other programs, leave in cells. A leading apostrophe makes text of it. */
const CELLS: readonly (string | number | boolean)[] = [
  '=1/0',
  '=NA()',
  '=NAMNLÖST()',
  '=#REF!+1',
  '#N/A',
  "'12,5",
  "'1 010",
  "'\u00a0\u00a0",
  "'90\u00a0000\u202f000",
  "'😀👍🏽",
  "'\u200b",
  '\'=HYPERLINK("http://x";"y")',
  "'=cmd|'/c calc'!A1",
  "'@SUM(A1)",
  "'+1",
  "'-2",
  "'\t=1",
  '1e308',
  1e308,
  -1e308,
  5e-324,
  0,
  true,
  false,
  "'__proto__",
  "'constructor",
  `'${'å'.repeat(LONGEST - 1)}`,
  `'${'.'.repeat(LONGEST - 2)}x`,
  `'1${' '.repeat(1_500)}x`,
  `'${'1 '.repeat(LONGEST / 2 - 1)}x`,
  "'2023-13-45",
  '2023-05-01',
  2_958_465,
  -1,
  "'Svar saknas",
  "'Totalt",
  "'Summa",
  "'RS",
  "'nämnden",
  "'regionstyrelsens",
  "'<img src=x onerror=alert(1)>",
  "'Rad\nbrytning",
  '=A1',
  '=SUM(A:A)',
  '',
];
const HEADERS: readonly string[] = [
  'Mål 2022',
  'Utfall april 2024',
  ' Nämnd  ',
  'Nämd',
  'NÄMND',
  'Status',
  'Kommentar',
  '__proto__',
  'toString',
  '2023',
  '[x]',
  "a'b",
  '#Alla',
  'Mål\u00a02023',
  'x'.repeat(255),
];

const cell: ModelFault = (model, draw) => {
  const { sheet, bodyArea } = draw.pick(model.tables);
  sheet.setInput(
    bodyArea.row + draw.below(bodyArea.rowCount),
    bodyArea.column + draw.below(bodyArea.columnCount),
    draw.pick(CELLS),
  );
};
const cells: ModelFault = (model, draw) => {
  for (let count = 1 + draw.below(8); count > 0; count -= 1) cell(model, draw);
};
const startCell: ModelFault = (model, draw) => {
  model
    .sheet('Start')
    ?.setInput(
      3 + draw.below(8),
      2,
      draw.pick([
        '',
        'Alla nämnder',
        'Helår',
        'maj',
        1899,
        2023,
        'RS',
        '=1/0',
        'Uppföljning',
        "'2023 ",
        '😀',
        ...CELLS,
      ]),
    );
};
const limit: ModelFault = (model, draw) => {
  model
    .sheet('Regler')
    ?.setInput(3 + draw.below(7), 2, draw.pick(['', 'hundra', 0, -1, 2, 1e9, '=NA()', "'80 %", 0.7999]));
};
const header: ModelFault = (model, draw) => {
  const table = draw.pick(model.tables);
  table.renameColumn(
    draw.below(table.columns.length),
    draw.pick([...HEADERS, ...table.columns.map(({ name }) => `${name} `)]),
  );
};
const column: ModelFault = (model, draw) => {
  const table = draw.pick(model.tables);
  if (draw.isOne(2)) table.addColumn(draw.below(table.columns.length + 1), draw.pick(HEADERS));
  else table.deleteColumn(draw.below(table.columns.length));
};
const converted: ModelFault = (model, draw) => draw.pick(model.tables).convertToRange();
const deleted: ModelFault = (model, draw) => draw.pick(model.tables).delete();
const renamed: ModelFault = (model, draw) => {
  draw.pick(model.tables).name = draw.pick(['Tabell1', 'tblMal', 'tblIndikatorer2', 'Å', 'tblUppdrag']);
};
const resized: ModelFault = (model, draw) => {
  const table = draw.pick(model.tables);
  const { area } = table;
  table.resize({
    ...area,
    rowCount: Math.max(2, area.rowCount + draw.below(60) - 3),
    columnCount: Math.max(1, area.columnCount + draw.below(4) - 2),
  });
};
const totals: ModelFault = (model, draw) => {
  draw.pick(model.tables).showTotals = true;
};
const noHeaders: ModelFault = (model, draw) => {
  draw.pick(model.tables).showHeaders = false;
};
const rows: ModelFault = (model, draw) => {
  const { sheet, area, bodyArea } = draw.pick(model.tables);
  const row = area.row + draw.below(area.rowCount);
  if (draw.isOne(2))
    sheet.insert(
      { row: Math.max(row, bodyArea.row), column: 0, rowCount: 1 + draw.below(3), columnCount: 16_384 },
      'Down',
    );
  else sheet.delete({ row, column: 0, rowCount: 1, columnCount: 16_384 }, 'Up');
};
const columnsOfSheet: ModelFault = (model, draw) => {
  const { sheet, area } = draw.pick(model.tables);
  sheet.insert(
    { row: 0, column: area.column + draw.below(area.columnCount + 1), rowCount: 1_048_576, columnCount: 1 },
    'Right',
  );
};
const name: ModelFault = (model, draw) => {
  const found = draw.pick(model.names);
  if (draw.isOne(2)) found.delete();
  else
    found.formula = draw.pick([
      '=#REF!',
      '=Start!#REF!',
      '=Blad9!A1',
      '=Mål!$A$1:$XFD$1048576',
      '=1',
      '="RS"',
      '=Start!$C$5',
    ]);
};
const sheetGone: ModelFault = (model, draw) => {
  if (model.sheets.length > 1) model.deleteSheet(draw.pick(model.sheets));
};
const sheetRenamed: ModelFault = (model, draw) =>
  model.renameSheet(
    draw.pick(model.sheets),
    draw.pick(["It's", 'Sammanfattning RS', 'Kontroll', 'A&B', 'Insamling', 'R1C1']),
  );
const sheetHidden: ModelFault = (model, draw) => {
  if (model.sheets.length > 1)
    draw.pick(model.sheets.slice(1)).visibility = draw.pick(['Hidden', 'VeryHidden']);
};
const copiedRow: ModelFault = (model, draw) => {
  const { sheet, bodyArea } = draw.pick(model.tables);
  if (bodyArea.rowCount < 2) return;
  for (let index = 0; index < bodyArea.columnCount; index += 1) {
    sheet.setInput(
      bodyArea.row + 1,
      bodyArea.column + index,
      sheet.formula(bodyArea.row, bodyArea.column + index),
    );
  }
};

const ALL: Readonly<Record<string, ModelFault>> = {
  cell,
  cells,
  startCell,
  limit,
  header,
  column,
  converted,
  deleted,
  renamed,
  resized,
  totals,
  noHeaders,
  rows,
  columnsOfSheet,
  name,
  sheetGone,
  sheetRenamed,
  sheetHidden,
  copiedRow,
};

/** Breaks a workbook in one to three ways; what Excel itself would refuse is left out. @returns the names of what was done */
export function breakModel(model: WorkbookModel, draw: Draw): readonly string[] {
  return Array.from({ length: 1 + draw.below(3) }, () => {
    const [key, fault] = draw.pick(Object.entries(ALL));
    try {
      if (model.tables.length > 0) fault(model, draw);
      return key;
    } catch (cause) {
      if (!(cause instanceof HostError)) throw cause;
      return `${key} (refused)`;
    }
  });
}
