import type { Finding } from '../../domain/finding';
import type { RepairKind } from '../../domain/repairNote';
import type { CellInput } from '../../layout/change';
import type { ReadTable } from '../../layout/reading/readTable';
import { newRowId } from '../../layout/rowId';
import { cellIn } from './cellIn';
import { figureFormat } from './figureFormat';
import { notePlace } from './notePlace';
import type { Repair } from './repair';
import type { RepairSource } from './repairSource';

interface Fixed {
  readonly kind: RepairKind;
  readonly isSafe: boolean;
}

/** What becomes of the findings of reading that name what to write. */
function repairOf({ rule, params, fix }: Finding): Fixed | null {
  if (fix?.kind === 'newId') return { kind: 'duplicateId', isSafe: true };
  if (fix?.kind !== 'writeValue') return null;
  if (rule === 'VAL-02') return { kind: params.form === 'word' ? 'word' : 'number', isSafe: true };
  if (rule === 'NAM-01')
    return { kind: 'board', isSafe: params.form === 'synonym' || params.form === 'blank' };
  return rule === 'VAL-04' || rule === 'VAL-01' || rule === 'LAY-07' ? { kind: 'word', isSafe: false } : null;
}

/** Cells that were read as something else than they hold: text numbers, other names of boards, misspelled words, copied IDs. */
export function planCells(source: RepairSource, taken: Set<string>): readonly Repair[] {
  const { findings, tables } = source.workbook;
  return findings.flatMap((finding, at): readonly Repair[] => {
    const fixed = repairOf(finding);
    const { sheet, table, row } = finding.place;
    if (fixed === null || sheet === null) return [];
    const read = [...tables.values()].find(({ spec }) => spec.name === table);
    const value = finding.fix?.params.value;
    const proposedFormat = finding.fix?.params.numberFormat;
    const addresses = finding.fix?.params.cells;
    const cells = (Array.isArray(addresses) ? addresses : []).flatMap(
      (each: string) => cellIn(sheet, each) ?? [],
    );
    const [first] = cells;
    if (first === undefined) return [];
    const write = (): CellInput =>
      fixed.kind === 'duplicateId'
        ? newRowId(taken, source.random)
        : typeof value === 'number' || typeof value === 'string'
          ? value
          : undefined;
    return [
      {
        id: `cell:${at}:${row ?? 0}`,
        kind: fixed.kind,
        place: finding.place,
        params: {
          from: String(finding.params.value ?? finding.params.id ?? ''),
          to: shown(finding, value),
          count: cells.length,
        },
        isSafe: fixed.isSafe,
        requires: [],
        work: {
          type: 'cells',
          cells: cells.map((cell) => ({
            ...cell,
            input: write(),
            numberFormat: fixed.kind === 'number' ? figureFormat(value, proposedFormat, read, cell) : null,
          })),
        },
      },
    ];
  });
}

/** What the cell will show; null for a new ID. */
function shown({ params }: Finding, value: unknown): string | number | null {
  if (params.form === 'date' && typeof value === 'number') return dateText(value);
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

/** A date as the sheet will show it. */
function dateText(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

/** New IDs for the rows of a table that have none. */
export function planIds(table: ReadTable, { random }: RepairSource, taken: Set<string>): readonly Repair[] {
  const { spec, source, columns, rows } = table;
  const index = columns.get('id')?.index;
  const blank = rows.filter(({ id }) => id === null || id.trim() === '');
  const [first] = blank;
  if (index === undefined || first === undefined) return [];
  const column = source.area.column + index;
  const cells = blank.map(({ rowIndex }) => ({
    sheet: source.sheet,
    row: rowIndex,
    column,
    input: newRowId(taken, random),
    numberFormat: null,
  }));
  return [
    {
      id: `id:${spec.name}`,
      kind: 'id',
      place: notePlace(source.sheet, spec.name, source.headers[index] ?? '', { row: first.rowIndex, column }),
      params: { count: blank.length },
      isSafe: true,
      requires: [],
      work: { type: 'cells', cells },
    },
  ];
}
