import type { Board } from '../../layout/boardRegister';
import type { Area } from '../../layout/area';
import type { CellInput, Change } from '../../layout/change';
import { ALL_BOARDS } from '../../layout/layoutContext';
import { newWorkbook } from '../newWorkbook';
import type { RepairContext } from './repairContext';

/** A named cell, with the row it stands in: label, value and note. */
export interface BlueprintField {
  readonly name: string;
  readonly sheet: string;
  /** Row and column of the value, from 0. */
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly value: CellInput;
}

/** A new, empty workbook of the same kind, board and year: what every missing part is taken from. */
export interface Blueprint {
  readonly context: RepairContext;
  /** In the order of the tabs, Start first. */
  readonly sheets: readonly string[];
  /** Everything that makes one sheet, its tables, names and colours, in order; the sheet itself first. */
  changesOf(sheet: string): readonly Change[];
  readonly fields: readonly BlueprintField[];
}

type AddSheet = Extract<Change, { kind: 'addSheet' }>;

/** Lays the blueprint out. */
export function blueprintOf(context: RepairContext, boards: readonly Board[]): Blueprint {
  const all = newWorkbook({
    layout: context.kind,
    board: context.board === ALL_BOARDS ? 'alla' : context.board,
    year: context.year,
    baselineYear: context.baselineYear,
    ...(context.period !== null && { period: context.period }),
    boards,
  });
  const start = all.flatMap((change): AddSheet[] =>
    change.kind === 'renameSheet' ? [{ kind: 'addSheet', sheet: change.to, showGridlines: false }] : [],
  );
  const changes = [...start, ...all];
  const changesOf = (sheet: string): readonly Change[] =>
    changes.filter((change) => sheetOf(change) === sheet && isKept(change, context));
  return {
    context,
    sheets: changes.flatMap((change) => (change.kind === 'addSheet' ? [change.sheet] : [])),
    changesOf,
    fields: changes.flatMap((change) => fieldOf(change, changes) ?? []),
  };
}

/** A footer or a title must not name a board that nobody has named. */
function isKept(change: Change, { isBoardKnown }: RepairContext): boolean {
  return change.kind !== 'activate' && (isBoardKnown || change.kind !== 'pageLayout');
}

/** The sheet that a change is about; of a name the one it refers to, and `tblNamnder[Namn]` belongs to none. */
function sheetOf(change: Change): string | null {
  if (change.kind === 'addName') return /^='?([^'!]+)'?!/u.exec(change.refersTo)?.[1] ?? null;
  return 'sheet' in change && change.kind !== 'renameSheet' ? change.sheet : null;
}

const SINGLE = /^='?([^'!]+)'?!\$([A-Z])\$(\d+)$/u;

function fieldOf(change: Change, changes: readonly Change[]): BlueprintField | null {
  if (change.kind !== 'addName') return null;
  const [, sheet, letter, digits] = SINGLE.exec(change.refersTo) ?? [];
  if (sheet === undefined || letter === undefined || digits === undefined) return null;
  const [row, column] = [Number(digits) - 1, letter.charCodeAt(0) - 65];
  const label = inputAt(changes, { sheet, row, column: column - 1 });
  return {
    name: change.name,
    sheet,
    row,
    column,
    label: typeof label === 'string' ? label : '',
    value: inputAt(changes, { sheet, row, column }),
  };
}

/** What the changes put into a cell. */
function inputAt(
  changes: readonly Change[],
  at: { readonly sheet: string; readonly row: number; readonly column: number },
): CellInput {
  for (const change of changes) {
    if (change.kind !== 'cells' || change.sheet !== at.sheet) continue;
    const input = change.cells[at.row - change.row]?.[at.column - change.column];
    if (input !== undefined) return input;
  }
  return null;
}

/** The changes of one row of a sheet (a field's row), moved down or up by so many rows, without its name. */
export function rowOf(changes: readonly Change[], row: number, by: number): readonly Change[] {
  const moved = (area: Area): Area => ({ ...area, row: row + by, rowCount: 1 });
  const holds = (area: Area): boolean => area.row <= row && row < area.row + area.rowCount;
  return changes.flatMap((change): readonly Change[] => {
    switch (change.kind) {
      case 'cells': {
        const cells = change.cells[row - change.row];
        return cells === undefined ? [] : [{ ...change, row: row + by, cells: [cells] }];
      }
      case 'format': {
        const areas = change.areas.filter(holds).map(moved);
        return areas.length === 0 ? [] : [{ ...change, areas }];
      }
      case 'validation':
        // A formula of its own names the cell, and is left out rather than moved.
        return holds(change.area) && (by === 0 || change.validation?.rule.type !== 'custom')
          ? [{ ...change, area: moved(change.area) }]
          : [];
      default:
        return [];
    }
  });
}
