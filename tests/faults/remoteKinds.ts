import type { SheetModel } from '../../src/host/model/sheetModel';
import type { WorkbookModel } from '../../src/host/model/workbookModel';
import type { FaultCode } from '../../src/taskpane/paneFault';
import type { FaultCommand } from './faultCommand';
import type { FaultKind } from './faultKind';

type Edit = (sheet: SheetModel, command: FaultCommand) => void;

/** Somebody else does something on the command's sheet right before the sync. Where the sheet is not there yet, nothing happens. */
function meanwhile(
  name: string,
  code: FaultCode | null,
  act: Edit,
  settle?: (model: WorkbookModel) => void,
): FaultKind {
  const edit = (model: WorkbookModel, command: FaultCommand): void => {
    const sheet = model.sheet(command.sheet);
    if (sheet !== undefined) act(sheet, command);
  };
  return {
    name,
    way: 'meanwhile',
    code,
    plan: (host, sync, command) =>
      host.beforeNext(() => host.remoteEdit((model) => edit(model, command)), sync),
    edit,
    ...(settle !== undefined && { settle }),
  };
}

/** What a colleague who has the workbook open can do while a command runs. */
export const REMOTE_KINDS: readonly FaultKind[] = [
  meanwhile(
    'sheets protected',
    'protected',
    ({ workbook }) => workbook.sheets.forEach((sheet) => sheet.protect()),
    (model) => model.sheets.forEach((sheet) => sheet.unprotect()),
  ),
  meanwhile('sheet deleted', 'gone', (sheet) => {
    if (sheet.workbook.sheets.length === 1) sheet.workbook.addSheet('Kvar');
    sheet.workbook.deleteSheet(sheet);
  }),
  meanwhile('sheet renamed', 'gone', (sheet) => {
    sheet.name = `${sheet.name} 2`;
  }),
  meanwhile('row inserted above', null, (sheet) =>
    sheet.insert({ row: 0, column: 0, rowCount: 1, columnCount: 16_384 }, 'Down'),
  ),
  meanwhile('row inserted within', null, (sheet, { cell: [row] }) =>
    sheet.insert({ row, column: 0, rowCount: 1, columnCount: 16_384 }, 'Down'),
  ),
  meanwhile('row deleted', null, (sheet, { cell: [row] }) =>
    sheet.delete({ row, column: 0, rowCount: 1, columnCount: 16_384 }, 'Up'),
  ),
  meanwhile('cell typed', null, (sheet, { cell: [row, column], typed }) =>
    sheet.setInput(row, column, typed),
  ),
];
