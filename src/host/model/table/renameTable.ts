import { HostError } from '../hostError';
import type { TableModel } from '../tableModel';
import { applyFormulaEdit } from '../workbook/applyFormulaEdit';
import { requireValidName } from '../workbook/nameRules';

/** Renames a table. @throws HostError InvalidArgument, ItemAlreadyExists */
export function renameTable(table: TableModel, name: string): void {
  if (name === table.name) return;
  requireValidName(name);
  const { workbook } = table.sheet;
  const lower = name.toLowerCase();
  const isTaken =
    workbook.tables.some((other) => other !== table && other.name.toLowerCase() === lower) ||
    workbook.names.some((other) => other.name.toLowerCase() === lower);
  if (isTaken) throw new HostError('ItemAlreadyExists', `the name '${name}' is taken`);
  applyFormulaEdit(workbook, { kind: 'renameTable', table: table.name, newName: name });
  table.record.name = name;
  table.commit();
}
