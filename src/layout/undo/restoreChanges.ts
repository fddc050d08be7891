import type { Area } from '../area';
import type { CellInput, Change } from '../change';
import { formatChange } from '../sheetChanges';
import { isCellError } from '../snapshot';
import { capturedCell, type CapturedState } from './capturedState';
import type { SheetFootprint } from './footprint';
import { LookGroups } from './lookGroups';
import type { CellLook } from './restoreChange';
import type { UndoPlan } from './undoPlan';

/**
 * The changes that put back what was overwritten, when everything stands where it stood. Conditional formats and the heights of rows are
 * left to whoever writes: they depend on what Excel has made of the rest.
 */
export function restoreChanges(plan: UndoPlan, captured: CapturedState): readonly Change[] {
  return [
    ...plan.names.flatMap((name): readonly Change[] => {
      const refersTo = captured.names.get(name.toLowerCase()) ?? null;
      return refersTo === null ? [{ kind: 'deleteName', name }] : [{ kind: 'setName', name, refersTo }];
    }),
    ...[...plan.footprints.values()].flatMap((footprint) => sheetRestored(footprint, captured)),
  ];
}

function sheetRestored(footprint: SheetFootprint, captured: CapturedState): readonly Change[] {
  const { sheet } = footprint;
  const own = <Item extends { readonly sheet: string }>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => item.sheet === sheet);
  const areas = footprint.cells('contents');
  const looks = new LookGroups(sheet);
  for (const area of areas) looks.add(area, numberFormats(area, sheet, captured));
  for (const each of own(captured.looks)) looks.add(each.area, each.looks);
  const breaks = captured.breaks.get(sheet);
  const freeze = captured.freezes.get(sheet);
  const page = captured.pages.get(sheet);
  return [
    ...own(captured.links).flatMap(linksRestored),
    ...contentsRestored(sheet, areas, captured),
    ...looks.changes(),
    ...own(captured.validations).map((each): Change => ({ kind: 'restoreValidation', ...each })),
    ...own(captured.columns).flatMap(({ column, columns }) =>
      columns.map(({ points, hidden }, index): Change => {
        return { kind: 'restoreColumns', sheet, column: column + index, columnCount: 1, points, hidden };
      }),
    ),
    ...(breaks === undefined ? [] : [{ kind: 'pageBreaks', sheet, rows: breaks } as const]),
    ...(freeze === undefined ? [] : [{ kind: 'freezeRows', sheet, ...freeze } as const]),
    ...(page === undefined ? [] : [{ kind: 'restorePage', sheet, page } as const]),
  ];
}

/** In cells formatted as text, Excel would make text of numbers and formulas: formats come after the contents, and out of the way before. */
function contentsRestored(sheet: string, areas: readonly Area[], captured: CapturedState): readonly Change[] {
  const blocks = areas.map((area) => ({ area, cells: inputs(area, sheet, captured) }));
  const typed = blocks.filter(({ cells }) =>
    cells.some((row) => row.some((cell) => cell !== null && typeof cell !== 'string')),
  );
  return [
    ...(typed.length === 0
      ? []
      : [
          formatChange(
            sheet,
            typed.map(({ area }) => area),
            { numberFormat: 'General' },
          ),
        ]),
    ...blocks.map(({ area: { row, column }, cells }): Change => ({
      kind: 'cells',
      sheet,
      row,
      column,
      cells,
    })),
  ];
}

function inputs(area: Area, sheet: string, { cells }: CapturedState): readonly (readonly CellInput[])[] {
  return cellsOf(area, (row, column): CellInput => {
    const { value = null, formula = null } = capturedCell(cells, sheet, row, column) ?? {};
    if (formula !== null) return { formula };
    // An error that was typed in: as text it would be no error.
    return isCellError(value) ? { formula: value.error } : value;
  });
}

function numberFormats(
  area: Area,
  sheet: string,
  { cells }: CapturedState,
): readonly (readonly CellLook[])[] {
  return cellsOf(area, (row, column) => ({
    numberFormat: capturedCell(cells, sheet, row, column)?.numberFormat ?? 'General',
  }));
}

function linksRestored({ sheet, area, links }: CapturedState['links'][number]): readonly Change[] {
  const linked = links.flatMap((row, down) =>
    row.flatMap((link, right): readonly Change[] => {
      if (link === null) return [];
      const cell: Area = { row: area.row + down, column: area.column + right, rowCount: 1, columnCount: 1 };
      return [{ kind: 'restoreLink', sheet, area: cell, link }];
    }),
  );
  return [{ kind: 'restoreLink', sheet, area, link: null }, ...linked];
}

function cellsOf<Cell>(
  { row, column, rowCount, columnCount }: Area,
  cellAt: (row: number, column: number) => Cell,
): readonly (readonly Cell[])[] {
  return Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (__, right) => cellAt(row + down, column + right)),
  );
}
