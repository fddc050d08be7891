import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptGroups } from '../../src/commands/acceptGroups';
import { addRedistribution } from '../../src/commands/addRedistribution';
import { check } from '../../src/commands/check';
import { writeCheckSheet } from '../../src/commands/checkSheet';
import { collect } from '../../src/commands/collect';
import { colour } from '../../src/commands/colour';
import { createWorkbook } from '../../src/commands/createWorkbook';
import { applyFixes } from '../../src/commands/fixFindings';
import { isSafeFix } from '../../src/commands/fixing/isSafeFix';
import { group } from '../../src/commands/group';
import { removeColours } from '../../src/commands/removeColours';
import { repair } from '../../src/commands/repair';
import { summarise } from '../../src/commands/summarise';
import { writeRedistributionSums } from '../../src/commands/writeRedistributionSums';
import { FAULTS, inject, targets } from '../check/faults';
import { boardBytes, readStandard, worked } from '../collect/regionFiles';
import { INPUT } from '../redistribution/addedRow';
import type { Book } from '../../src/excel/book';
import type { TableModel } from '../../src/host/model/tableModel';
import type { BoardFile } from '../../src/layout/collect/boardFile';
import type { SheetModel } from '../../src/host/model/sheetModel';
import type { WorkbookModel } from '../../src/host/model/workbookModel';

const ROOT = join(__dirname, '../..');

/** One run of a command on a workbook. */
export interface UndoneCommand {
  readonly name: string;
  /** Null for a blank workbook. */
  readonly file: string | null;
  /** What is done to the workbook before. */
  readonly prepare?: (book: Book, model: WorkbookModel) => Promise<void> | void;
  readonly run: (book: Book) => Promise<unknown>;
}

export const PLAN = 'examples/plan-rs-2023.xlsx';
export const FOLLOW_UP = 'examples/uppfoljning-rs-april-2023.xlsx';
export const REGION = 'tests/fixtures/uppfoljning-region-april-2023.xlsx';
export const APPENDIX = 'tests/fixtures/omfordelningar-2021.xlsx';

export const WITHOUT_PURPOSES = 'tests/fixtures/omfordelningar-2021-utan-andamal.xlsx';

export function bytesOf(file: string): Uint8Array {
  return readFileSync(join(ROOT, file));
}

const NOW = new Date(2023, 4, 12, 14, 5);
const LATER = new Date(2023, 4, 13, 9, 30);

export const COMMANDS: readonly UndoneCommand[] = [
  {
    name: 'colours',
    file: FOLLOW_UP,
    prepare: (_book: Book, model: WorkbookModel): void => {
      const sheet = sheetNamed(model, 'Indikatorer');
      const [first] = sheet.conditionalFormats;
      if (first !== undefined) sheet.removeConditionalFormat(first.id);
    },
    run: (book) => colour(book, {}),
  },
  {
    name: 'colours in another palette',
    file: FOLLOW_UP,
    run: (book) => colour(book, { palette: 'fargblind' }),
  },
  { name: 'colours taken away', file: FOLLOW_UP, run: (book) => removeColours(book) },
  {
    name: 'the list of findings',
    file: FOLLOW_UP,
    run: async (book) => writeCheckSheet(book, await check(book), 'sv', NOW),
  },
  {
    name: 'the list of findings anew',
    file: FOLLOW_UP,
    prepare: async (book: Book, model: WorkbookModel): Promise<void> => {
      await writeCheckSheet(book, await check(book), 'sv', NOW);
      damageCells(model);
    },
    run: async (book) => writeCheckSheet(book, await check(book), 'sv', LATER),
  },
  {
    name: 'safe fixes',
    file: FOLLOW_UP,
    prepare: (_book, model) => manyFaults(model),
    run: async (book) => applyFixes(book, (await check(book)).findings.filter(isSafeFix)),
  },
  {
    name: 'repair',
    file: FOLLOW_UP,
    prepare: (_book, model) => damageTables(model),
    run: (book) => repair(book),
  },
  {
    name: 'sums of redistributions',
    file: FOLLOW_UP,
    prepare: (_book, model) => damageSums(model),
    run: (book) => writeRedistributionSums(book),
  },
  { name: 'summaries', file: FOLLOW_UP, run: (book) => summarise(book, { now: NOW }) },
  {
    name: 'summaries anew',
    file: FOLLOW_UP,
    prepare: async (book: Book, model: WorkbookModel): Promise<void> => {
      await summarise(book, { now: NOW });
      damageCells(model);
    },
    run: (book) => summarise(book, { now: LATER }),
  },
  {
    name: 'a new workbook',
    file: null,
    run: (book) => createWorkbook(book, { layout: 'plan', board: 'RS', year: 2024, palette: 'standard' }),
  },
  {
    name: 'purposes of redistributions',
    file: WITHOUT_PURPOSES,
    run: async (book: Book): Promise<unknown> => {
      const found = await group(book);
      if (found.kind !== 'proposed') throw new Error(found.kind);
      return acceptGroups(
        book,
        found.groups.map(({ proposal, members }) => ({ purpose: proposal, members })),
      );
    },
  },
  {
    name: 'a redistribution',
    file: REGION,
    run: (book) => addRedistribution(book, INPUT),
  },
  {
    name: 'collecting',
    file: REGION,
    prepare: async (book: Book): Promise<void> => {
      await colour(book, {});
    },
    run: async (book) => collect(book, await shortenedFiles(), { now: NOW }),
  },
];

export function sheetNamed(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function damageCells(model: WorkbookModel): void {
  const table = tableNamed(model, 'tblIndikatorer');
  const body = table.bodyArea;
  const column = (name: string): number =>
    body.column + table.columns.findIndex((each) => each.name.startsWith(name));
  for (let row = body.row; row < body.row + 6; row += 1) {
    table.sheet.setInput(row, column('Utfall'), ' 17 % ');
    table.sheet.setInput(row, column('Mål'), '  Mål 1 ');
  }
}

function damageTables(model: WorkbookModel): void {
  tableNamed(model, 'tblIndikatorer').deleteColumn(3);
  tableNamed(model, 'tblUppdrag').convertToRange();
}
function damageSums(model: WorkbookModel): void {
  const area = model.name('MT_Omfordelningssummor')?.target?.area;
  if (area === undefined) throw new Error('no sums');
  sheetNamed(model, 'Omfördelningar').setInput(area.row, area.column, 'skräp');
}
/** Two boards' files, one with fewer rows and one with more, and other figures. */
async function shortenedFiles(): Promise<readonly BoardFile[]> {
  const fewer = worked(await boardBytes('HSN'), ({ model }) => {
    const indicators = tableNamed(model, 'tblIndikatorer');
    indicators.deleteRows(2, 3);
    tableNamed(model, 'tblUppdrag').deleteRows(0, 1);
  });
  const more = worked(await boardBytes('RS'), ({ model }) => {
    const { sheet, bodyArea, columns } = tableNamed(model, 'tblIndikatorer');
    const outcome = columns.findIndex(({ name }) => name.startsWith('Utfall april'));
    sheet.setInput(bodyArea.row + 1, bodyArea.column + outcome, 17.25);
    const end = bodyArea.row + bodyArea.rowCount;
    sheet.insert({ row: end, column: 0, rowCount: 1, columnCount: 16_384 }, 'Down');
    tableNamed(model, 'tblIndikatorer').resize({
      ...tableNamed(model, 'tblIndikatorer').area,
      rowCount: bodyArea.rowCount + 2,
    });
    for (const [index, value] of ['Regionstyrelsen', 1, '', 'En ny indikator', '%', 'Öka'].entries()) {
      sheet.setInput(end, bodyArea.column + index, value);
    }
  });
  return [readStandard(fewer, 'HSN.xlsx'), readStandard(more, 'RS.xlsx')];
}

function tableNamed(model: WorkbookModel, name: string): TableModel {
  const table = model.tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
}

/** Every fifth cell gets a fault that it bears, each kind in its turn. */
function manyFaults(model: WorkbookModel): void {
  for (const [at, cell] of targets(model)
    .filter((_, index) => index % 5 === 0)
    .entries()) {
    const turn = at % FAULTS.length;
    [...FAULTS.slice(turn), ...FAULTS.slice(0, turn)].find((fault) => inject(cell, fault));
  }
}
