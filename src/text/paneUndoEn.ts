import type { paneUndoSv } from './paneUndoSv';

/** The same in English. */
export const paneUndoEn: Readonly<Record<keyof typeof paneUndoSv, string>> = {
  'undo.offer': 'Undo {what}',
  'undo.what.fix': 'the fix',
  'undo.what.checkSheet': 'the list on the sheet Kontroll',
  'undo.what.colour': 'the colouring',
  'undo.what.removeColours': 'the removal of colour rules',
  'undo.what.create': 'the new workbook',
  'undo.what.followUp': 'the new follow-up',
  'undo.what.repair': 'the repair',
  'undo.what.addRedistribution': 'the new redistribution',
  'undo.what.acceptGroups': 'the purposes filled in',
  'undo.what.redistributionSums': 'the boards’ sums',
  'undo.what.summarise': 'the summary',
  'undo.what.collect': 'the collection',
  'undo.keys': 'Ctrl+Z in Excel undoes it too.',
  'undo.losses': 'This will not come back: {what}.',
  'undo.loss.notes': 'comments and notes on deleted cells',
  'undo.loss.references': 'formulas elsewhere that pointed to deleted rows',
  'undo.loss.filters': 'the filters of the tables',
  'undo.loss.charts': 'how the charts looked before',
  'undo.running': 'Undoing …',
  'undo.done': 'You have undone {what}. The workbook is as it was before.',
  'undo.changed':
    '{place} has been changed since, and undoing {what} would lose that change. Nothing has been written.',
  'undo.nothing': 'There is nothing to undo.',
  'undo.failed.title': 'Undoing did not succeed',
  'undo.failed.safe': 'Look through the workbook before you save it.',
  'fault.moved.what': 'The workbook was changed while the action was working, by you or by somebody else.',
  'fault.moved.do': 'Run the action again. It will read the workbook anew.',
  'fault.outcome.untouched': 'Nothing has been written. The workbook is as before.',
  'fault.outcome.restored': 'What had been written has been taken back. Everything is as before.',
  'fault.outcome.done': 'Everything has been written and stands. Only the closing check was not made.',
  'fault.outcome.left':
    'Something was written and could not be taken back, on {sheets}. Run the action again to complete it, or close the workbook without saving.',
};
