import type { paneHomeSv } from './paneHomeSv';

/** The words of the home view in English; a part of paneEn. */
export const paneHomeEn: Readonly<Record<keyof typeof paneHomeSv, string>> = {
  'home.commands': 'Commands',

  'home.next': 'Next step',
  'home.next.wait': 'Looking at how the workbook stands …',
  'home.next.read':
    'The workbook is open for reading only. You can check it and read everything; changes cannot be saved here.',
  'home.next.read.do': 'Check the contents',
  'home.next.repair':
    'Tables or columns have been lost. They can be put back without moving anything that you have filled in.',
  'home.next.repair.do': 'See what can be repaired',
  'home.next.collect.one': '{count} board has no rows here yet. Collect its file.',
  'home.next.collect.other': '{count} boards have no rows here yet. Collect their files.',
  'home.next.collect.do': 'Choose the boards’ files',
  'home.next.fill': 'No rows are filled in yet. Begin on the sheet {sheet}; the tables grow as you type.',
  'home.next.fill.do': 'Go to the sheet {sheet}',
  'home.next.check.one': '{count} error should be put right before the figures are used.',
  'home.next.check.other': '{count} errors should be put right before the figures are used.',
  'home.next.check.do': 'Show the errors',
  'home.next.check.large': 'The workbook is large, so it is checked only when you ask for it.',
  'home.next.check.large.do': 'Check now',
  'home.next.colour.missing': 'No errors. Now statuses and assessments can be coloured by the rules.',
  'home.next.colour.wrong':
    'No errors, but the colour rules have been split or changed and may show a wrong colour.',
  'home.next.colour.do': 'Colour the workbook',
  'home.next.summarise.missing': 'No errors, and the colours are right. Now the figures can be summarised.',
  'home.next.summarise.stale': 'The tables have changed since the summaries were written.',
  'home.next.summarise.do': 'See what will be refreshed',
  'home.next.done': 'All is well: no errors, the right colours, and summaries up to date.',
  'home.next.done.plan': 'All is well: no errors, and the right colours.',
  'home.next.done.warnings.one': '{count} warning may be worth a look.',
  'home.next.done.warnings.other': '{count} warnings may be worth a look.',

  'home.standing': 'How it stands',
  'home.standing.wait': 'Reading …',
  'home.standing.unknown': 'Not read',
  'home.standing.failed': 'This could not be read. Choose Refresh to try again.',
  'home.check': 'Check',
  'home.check.none': 'No findings',
  'home.check.unchecked': 'Not checked',
  'home.colours': 'Colours',
  'home.colours.right': 'The colour rules are right',
  'home.colours.missing.one': '{count} colour rule is missing',
  'home.colours.missing.other': '{count} colour rules are missing',
  'home.colours.wrong.one': '{count} colour rule is split or wrong',
  'home.colours.wrong.other': '{count} colour rules are split or wrong',
  'home.colours.legend': 'The legend has other colours than the rules',
  'home.colours.none': 'Nothing here is coloured',
  'home.summaries': 'Summaries',
  'home.summaries.none': 'None written yet',
  'home.summaries.impossible': 'Made when the sheet Start has a period and a year',
  'home.summaries.current': 'Up to date',
  'home.summaries.current.at': 'Up to date, written {at}',
  'home.summaries.at': 'Written {at}; Check shows whether they are up to date',
  'home.summaries.stale': '{stale} of {all} out of date',
  'home.summaries.stale.at': '{stale} of {all} out of date since {at}',
  'home.summaries.missing.one': '{count} is missing',
  'home.summaries.missing.other': '{count} are missing',
  'home.summaries.change': 'Changed: {change}',
  'home.summaries.otherChange': 'Changed: comments or other details.',
  'home.summaries.more.one': 'And {count} more change.',
  'home.summaries.more.other': 'And {count} more changes.',
  'home.collection': 'Collecting',
  'home.collection.none': 'No board collected yet',
  'home.collection.count': '{collected} of {boards} boards collected',
  'home.collection.count.at': '{collected} of {boards} boards collected, last {at}',

  'locks.readOnly':
    'The workbook is open for reading only. What you write cannot be saved in the file: choose Edit Workbook, or save a copy and work in that.',
  'locks.structure':
    'The structure of the workbook is protected, so no sheets can be added. Take the protection away with Review – Protect Workbook before you make summaries or lists.',
  'locks.sheet':
    'The sheet {sheet} is protected and cannot be written. Take the protection away with Review – Unprotect Sheet if it should be changed.',
  'locks.sheets':
    'The sheets {sheets} are protected and cannot be written. Take the protection away with Review – Unprotect Sheet if they should be changed.',
  'locks.reading': 'Check and previews work as usual.',

  'task.cancel': 'Cancel',
  'task.cancelling': 'Will be cancelled as soon as Excel answers. Nothing is written.',
  'task.cancelled': 'Cancelled. Nothing has been changed.',
  'task.cellEdit': 'Excel waits for you to finish the cell. Press Enter or Esc in Excel.',
  'task.silent':
    'Excel has not answered yet. Are you in the middle of a cell? Then press Enter or Esc in Excel.',

  'new.title': 'New workbook',
  'new.help': 'Writes the sheets of a plan or a follow-up into an empty workbook.',
  'new.why':
    'A new plan or follow-up is written into an empty workbook, so that nothing here is overwritten. The open one is left as it is.',
  'new.open': 'Open an empty workbook',
  'new.opened': 'The empty workbook has opened in a window of its own. Go on there.',
  'new.steps': 'What to do',
  'new.step.open': 'Open an empty workbook with the button, or with File – New.',
  'new.step.pane': 'Choose Måltavlan on the Home tab in the new window.',
  'new.step.fill':
    'Choose Plan, Follow-up or Follow-up from a plan. Goals and rows can be taken from this workbook once it is saved.',
  'new.opening': 'Opening an empty workbook …',
  'new.failed.title': 'No new workbook was opened',
  'new.failed.safe': 'Nothing in the workbook has been changed.',
};
