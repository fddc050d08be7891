import type { TableModel } from '../../src/host/model/tableModel';
import type { WorkbookModel } from '../../src/host/model/workbookModel';

/** A cell that a fault can be put into. */
export interface Target {
  readonly table: TableModel;
  readonly header: string;
  /** The sheet's row and column, from 0. */
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly formula: string | null;
}

/** Something wrong that people do to a cell, which a safe fix puts right again exactly; null where the cell does not bear it. */
export type Fault = (target: Target) => string | number | null;

/**
 * A formula overwritten by what it shows. `Ändring under året` is computed from another table: what stands instead may be all that is
 * known, and putting the formula back is no safe fix.
 */
export const FORMULA_OVERWRITTEN: Fault = ({ formula, value, header }) =>
  formula === null || header === 'Ändring under året' ? null : shown(value);

/** A formula deleted. */
export const FORMULA_EMPTIED: Fault = ({ formula }) => (formula === null ? null : '');

/** A number typed as text with Swedish decimals, or with a space between thousands. */
export const NUMBER_AS_TEXT: Fault = ({ formula, value, header }) => {
  if (formula !== null || typeof value !== 'number' || !/^(Utfall|Mål|Budget|Årsbudget|Belopp)/u.test(header))
    return null;
  return `'${String(value).replace('.', ',')}`;
};

/** A board by its code, as people write it in mail. */
export const BOARD_BY_CODE: Fault = ({ value, header }) =>
  header === 'Nämnd' && value === 'Regionstyrelsen' ? 'RS' : null;

/** A word of a list with a space behind it. */
export const STRAY_SPACE: Fault = ({ value, header }) =>
  header === 'Riktning' && typeof value === 'string' && value !== '' ? `${value} ` : null;

/** All of them. */
export const FAULTS: readonly Fault[] = [
  FORMULA_OVERWRITTEN,
  FORMULA_EMPTIED,
  NUMBER_AS_TEXT,
  BOARD_BY_CODE,
  STRAY_SPACE,
];

/** The body cells of the workbook's tables. */
export function targets(model: WorkbookModel): readonly Target[] {
  return model.tables.flatMap((table) =>
    Array.from({ length: table.bodyArea.rowCount * table.bodyArea.columnCount }, (_, at): Target => {
      const row = table.bodyArea.row + Math.floor(at / table.bodyArea.columnCount);
      const index = at % table.bodyArea.columnCount;
      const column = table.bodyArea.column + index;
      const formula = table.sheet.formula(row, column);
      return {
        table,
        header: table.columns[index]?.name ?? '',
        row,
        column,
        value: table.sheet.value(row, column),
        formula: typeof formula === 'string' && formula.startsWith('=') ? formula : null,
      };
    }),
  );
}

/** Puts a fault into a cell; false where the cell does not bear it. */
export function inject({ table, row, column, ...rest }: Target, fault: Fault): boolean {
  const input = fault({ table, row, column, ...rest });
  if (input === null) return false;
  table.sheet.setInput(row, column, input);
  return true;
}

function shown(value: unknown): string | number {
  return typeof value === 'number' ? value : typeof value === 'string' ? value : '';
}
