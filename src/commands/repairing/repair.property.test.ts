import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openHostedWorkbook } from '../../cli/hostedWorkbook';
import { REPAIR_KINDS, type RepairGroup } from '../../domain/repairNote';
import type { TableModel } from '../../host/model/tableModel';
import type { WorkbookModel } from '../../host/model/workbookModel';
import { readWorkbook } from '../../layout/reading/readWorkbook';
import { repair } from '../repair';
import { lostCells } from '../../../tests/repair/lostCells';
import { readSaved } from '../../../tests/repair/workbookCells';

jest.setTimeout(600_000);

const EXAMPLES = join(__dirname, '../../../examples');
const FILES = ['plan-rs-2023.xlsx', 'uppfoljning-rs-april-2023.xlsx'].map((name) =>
  readFileSync(join(EXAMPLES, name)),
);
const EVERYTHING = new Set<RepairGroup>(REPAIR_KINDS.flatMap((kind) => [kind, `${kind}?`] as const));
const TABLES = ['tblMal', 'tblDelmal', 'tblIndikatorer', 'tblUppdrag', 'tblBudget', 'tblNamnder'];

/** Something that people do to a workbook; `at` chooses where. */
type Damage = (model: WorkbookModel, at: number) => void;

const DAMAGES: readonly Damage[] = [
  (model, at) => tableAt(model, at)?.convertToRange(),
  (model, at) => {
    const table = tableAt(model, at);
    if (table !== undefined && table.name !== 'tblNamnder') table.deleteColumn(at % table.columns.length);
  },
  (model, at) => {
    const cell = formulaCell(model, at);
    if (cell !== null) cell.sheet.setInput(cell.row, cell.column, ['7,5 %', 'Grön', ''][at % 3] ?? '');
  },
  (model, at) => {
    const cell = numberCell(model, at);
    if (cell !== null) cell.sheet.setInput(cell.row, cell.column, `'${String(cell.value).replace('.', ',')}`);
  },
  (model, at) => {
    const table = tableAt(model, at);
    table?.sheet.setValidation({ ...table.bodyArea, rowCount: 1 + (at % 3) }, null);
  },
  (model, at) => {
    const table = tableAt(model, at);
    if (table === undefined) return;
    const column = table.area.column + (at % table.columns.length);
    table.sheet.patchFormat({ ...table.bodyArea, column, columnCount: 1 }, { numberFormat: '@' });
  },
  (model, at) => {
    const table = tableAt(model, at);
    const id = table?.column('ID');
    if (table === undefined || id === undefined) return;
    const { row, column, rowCount } = table.bodyArea;
    const first = table.sheet.text(row, column + id.index);
    table.sheet.setInput(row + (at % rowCount), column + id.index, at % 2 === 0 ? '' : first);
  },
  (model, at) => {
    const names = model.names.filter(({ name }) => name !== 'MT_Layout');
    names[at % names.length]?.delete();
  },
  (model, at) => {
    const sheet = model.sheet(['Uppdrag', 'Regler', 'Listor', 'Nämnder', 'Omfördelningar'][at % 5] ?? '');
    if (sheet !== undefined) model.deleteSheet(sheet);
  },
  (model, at) => {
    const table = tableAt(model, at);
    table?.sheet.setInput(
      table.area.row + 1 + (at % 4),
      table.area.column + table.columns.length + 2,
      'anteckning',
    );
  },
];

function tableAt(model: WorkbookModel, at: number): TableModel | undefined {
  return model.table(TABLES[at % TABLES.length] ?? '');
}

interface Found {
  readonly sheet: TableModel['sheet'];
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

function cellsOf(model: WorkbookModel): readonly Found[] {
  return model.tables.flatMap(({ sheet, bodyArea }) =>
    Array.from({ length: bodyArea.rowCount * bodyArea.columnCount }, (_, cell) => {
      const row = bodyArea.row + Math.floor(cell / bodyArea.columnCount);
      const column = bodyArea.column + (cell % bodyArea.columnCount);
      return { sheet, row, column, value: sheet.formula(row, column) };
    }),
  );
}

function formulaCell(model: WorkbookModel, at: number): Found | null {
  const cells = cellsOf(model).filter(({ value }) => typeof value === 'string' && value.startsWith('='));
  return cells[(at * 37) % cells.length] ?? null;
}

function numberCell(model: WorkbookModel, at: number): Found | null {
  const cells = cellsOf(model).filter(({ value }) => typeof value === 'number' && value < 10_000);
  return cells[(at * 37) % cells.length] ?? null;
}

test('whatever is damaged: repaired, nothing that somebody entered is lost, and a second repair finds nothing', async () => {
  const damage = fc.record({ kind: fc.nat(DAMAGES.length - 1), at: fc.nat(1000) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FILES),
      fc.array(damage, { minLength: 1, maxLength: 5 }),
      async (file, damages) => {
        const damaged = openHostedWorkbook(file).model;
        for (const { kind, at } of damages) DAMAGES[kind]?.(damaged, at);
        const before = damaged.save();
        const { book, model } = openHostedWorkbook(before);
        const result = await repair(book, { chosen: EVERYTHING });
        if (result.kind !== 'repaired') throw new Error(result.kind);
        const after = model.save();

        const changed = result.done.flatMap(({ repairs }) => repairs.map(({ place }) => place.address));
        const lost = lostCells(readSaved(before), readSaved(after), 'constants');
        expect(lost.filter((address) => !changed.includes(address))).toEqual([]);

        const again = openHostedWorkbook(after);
        const read = readWorkbook(await again.book.read({ tables: 'all', formulas: true }));
        const left = read.findings.filter(({ rule }) => /^(LAY-0[1238]|VAL-0[26])$/.test(rule));
        const blocked = result.obstacles.map(({ place }) => place.column);
        expect(left.filter(({ params }) => !blocked.includes(String(params.header)))).toEqual([]);
        expect(await repair(again.book, { chosen: EVERYTHING })).toMatchObject({ done: [] });
      },
    ),
    { numRuns: Number(process.env['REPAIR_RUNS'] ?? 8) },
  );
});
