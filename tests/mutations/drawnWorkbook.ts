import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { newWorkbook } from '../../src/commands/newWorkbook';
import { PERIODS, type Period } from '../../src/domain/period';
import { WorkbookModel } from '../../src/host/model/workbookModel';
import type { LayoutKind } from '../../src/layout/layoutContext';
import { STANDARD_TABLES } from '../../src/layout/standardTables';
import type { LayoutContent } from '../../src/layout/layoutContent';
import { needOf, type TableName } from '../../src/layout/tableSpec';
import { Draw } from './draw';
import { drawContent } from './drawnContent';
import { PEOPLES_OWN } from './peoplesOwn';

/** A workbook as the product writes it and people then work in it. */
export interface DrawnWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly period: Period | null;
}

/** The workbooks that every draw has: each layout, one board and all, an appendix alone, and one without redistributions. */
const SHAPES: readonly {
  readonly name: string;
  readonly layout: LayoutKind;
  readonly board: string;
  readonly codes: readonly string[];
  readonly only?: readonly TableName[];
}[] = [
  { name: 'plan of RS', layout: 'plan', board: 'RS', codes: ['RS'] },
  { name: 'follow-up of RS', layout: 'uppfoljning', board: 'RS', codes: ['RS'] },
  { name: 'follow-up of PN', layout: 'uppfoljning', board: 'PN', codes: ['PN'] },
  { name: 'follow-up of all boards', layout: 'uppfoljning', board: 'alla', codes: ['RS', 'HSN', 'REG'] },
  {
    name: 'redistributions alone',
    layout: 'uppfoljning',
    board: 'alla',
    codes: ['RS', 'HSN'],
    only: ['tblOmfordelningar'],
  },
];

/** Draws one workbook of each shape, with things of people's own in it. */
export async function drawWorkbooks(seed: number): Promise<readonly DrawnWorkbook[]> {
  const drawn: DrawnWorkbook[] = [];
  for (const [index, shape] of SHAPES.entries()) {
    const draw = new Draw(seed * 31 + index);
    const period = shape.layout === 'plan' ? null : draw.pick(PERIODS);
    const { book, model } = openHostedWorkbook(null);
    const tables = shape.only ?? namesOf(shape.layout, period, shape.board);
    await book.apply(
      newWorkbook({
        layout: shape.layout,
        board: shape.board,
        year: 2023,
        ...(period !== null && { period }),
        content: writable(drawContent(draw, shape.codes, tables), shape.layout),
        createdOn: 45_068,
        random: draw.random,
        ...(shape.only !== undefined && { tables: shape.only }),
      }),
    );
    for (const own of draw.some(PEOPLES_OWN, 4)) own(model, draw);
    drawn.push({ name: shape.name, bytes: model.save(), period });
  }
  return drawn;
}

function namesOf(kind: LayoutKind, period: Period | null, board: string): readonly TableName[] {
  const context = { kind, period, year: 2023, baselineYear: 2021, board };
  return Object.values(STANDARD_TABLES)
    .filter(({ isWritten }) => isWritten(context))
    .map(({ name }) => name);
}

/** Content without the columns that the layout does not have. */
function writable(content: LayoutContent, layout: LayoutKind): LayoutContent {
  return Object.fromEntries(
    Object.entries(content).map(([name, rows]) => {
      const { columns } = STANDARD_TABLES[name as TableName];
      const keys = columns.flatMap((column) => (needOf(column, layout) === 'absent' ? [] : [column.key]));
      return [
        name,
        rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => keys.includes(key)))),
      ];
    }),
  );
}

/** Opens a workbook without a formula engine, to change it quickly. */
export function openModel(bytes: Uint8Array): WorkbookModel {
  return WorkbookModel.open(bytes, { engine: null });
}
