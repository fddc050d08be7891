import type { ColumnSetting } from '../layout/snapshot';

/** A table's columns, asked for. */
export type AskedSettings = readonly Excel.Range[];

/** Asks for the rules for typing and the widths of a table's columns; the answer comes with the next sync. */
export function askForColumnSettings(table: Excel.Table): AskedSettings {
  return table.columns.items.map((_, index) =>
    table.columns
      .getItemAt(index)
      .getDataBodyRange()
      .load('format/columnWidth,dataValidation/type,dataValidation/rule'),
  );
}

/** What was asked for, as plain data. */
export function columnSettings(asked: AskedSettings): readonly ColumnSetting[] {
  return asked.map(({ format, dataValidation }) => ({
    validation: validationState(dataValidation),
    widthPoints: format.columnWidth,
  }));
}

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype */
function validationState({ type, rule }: Excel.DataValidation): ColumnSetting['validation'] {
  if (type === 'None') return 'none';
  if (type === 'MixedCriteria' || type === 'Inconsistent') return 'partial';
  return JSON.stringify(rule).includes('#REF!') ? 'broken' : 'whole';
}
