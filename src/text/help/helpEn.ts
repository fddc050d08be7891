import type { HelpWords } from './helpWords';
import { ruleScopeEn } from './ruleScopeEn';

/** Help in English. */
export const helpEn: HelpWords = {
  search: 'Search help',
  found: (count) => (count === 1 ? '1 topic' : `${count} topics`),
  nothing: 'Nothing in help has those words. Try fewer or other words.',
  clear: 'Show all of help',
  backToCheck: 'Back to the finding',
  sections: {
    views: 'What you can do',
    colours: 'How to read the colours',
    shortcuts: 'Keyboard shortcuts',
    rules: 'The rules of Check',
    guide: 'More help',
  },
  views: {
    home: {
      title: 'Home',
      lines: [
        'Shows which workbook is open and how it stands: findings, colours, summaries and boards collected.',
        'The button at the top is the next step. Below it are all commands, and the arrow in each view leads back here.',
        'Opening Måltavlan changes nothing in the workbook.',
      ],
    },
    create: {
      title: 'New workbook',
      lines: [
        'Writes a board plan or a follow-up in the standard layout.',
        'Open a new, empty workbook in Excel, then Måltavlan. Choose kind, board and year; the goals can be taken from another workbook.',
        'Writes only in an empty workbook. One that holds anything is left alone.',
      ],
    },
    followUp: {
      title: 'Follow-up from a plan',
      lines: [
        'Carries the plan’s goals, indicators, assignments and budget into a new follow-up.',
        'Choose the plan’s file, and preferably the previous follow-up. Read what is new, gone or reworded, then create.',
        'The files are only read. Earlier assessments and comments go into columns of their own, never in as new ones.',
      ],
    },
    check: {
      title: 'Check',
      lines: [
        'Looks for errors and gaps in the whole workbook and lists them, the gravest first.',
        'Choose a finding to see its cell. Many have a fix that you can preview and accept. The list follows what you type.',
        'Nothing changes until you choose to fix it. Safe fixes never lose anything that somebody entered.',
      ],
    },
    colour: {
      title: 'Colour',
      lines: [
        'Colours statuses and assessments by the rules, in two palettes.',
        'Press Colour. The colours then follow the cells, also for those who do not have Måltavlan.',
        'Writes colour rules only. Your own rules, fills and values stay.',
      ],
    },
    redistributions: {
      title: 'Redistributions',
      lines: [
        'Shows for every purpose who gives, who receives and whether it balances, and what each area has left to give.',
        'Rows without a purpose get proposals that you accept one by one. New redistribution writes rows that cancel out.',
        'You see the rows before they are written. Proposals are written into empty cells only.',
      ],
    },
    collect: {
      title: 'Collect',
      lines: [
        'Reads the boards’ files and brings their rows into the region’s workbook.',
        'Drop the files or choose them. Look through what is new, gone and changed, then collect.',
        'All or nothing is written, unless you choose otherwise. The region’s own rows and the boards’ files are left alone.',
      ],
    },
    summarise: {
      title: 'Summarise',
      lines: [
        'Writes a summary sheet for each board and one for the region, ready to print.',
        'Preview to see what changes. Select a figure on a sheet to see the rows behind it.',
        'Your notes on the sheet stay at every refresh, and the tables are not changed.',
      ],
    },
    settings: {
      title: 'Settings',
      lines: [
        'Language of the pane and colours of new workbooks, and the limits that hold in the open workbook.',
        'The limits are changed on the sheet Regler, so that they follow the workbook.',
        'Only language and colours are kept, for you on this computer. Nothing of the workbook is kept.',
      ],
    },
    repair: {
      title: 'Repair',
      lines: [
        'Puts back tables, columns, formulas, drop-down lists and names that have been lost.',
        'Show what can be repaired, choose and run. Proposals are not selected beforehand.',
        'What you have entered is never moved or removed.',
      ],
    },
    undo: {
      title: 'Undo',
      lines: [
        'Gives the workbook back as it was before the last command of Måltavlan: values, formulas, sheets, rows, colours and formats.',
        'The button Undo is at the foot of the pane when a command has written something. Where Excel can, one Ctrl+Z undoes the whole command. If somebody has changed the same cells since, nothing is written, and the pane says where.',
        'Not everything comes back: not comments and notes on cells that were deleted, the filters of the tables, formulas elsewhere that pointed to deleted rows, or how a chart that was redrawn looked before. The pane says so before you undo.',
      ],
    },
  },
  colours: [
    'The share of target shows how much of the target is reached. Green is all of it, yellow from 80 percent, red below. The limits are on the sheet Regler.',
    'Where more is better the outcome is divided by the target: 209,266 of 276,230 is 75.7% and red. Where less is better the distance above the target is taken off: 1,061 against the target 1,010 is 94.9% and yellow.',
    'The share is cut, never rounded up: 99.97% shows as 99.9% and is yellow.',
    'Grey means that something is missing, or that the indicator is not due this period. The word always stands in the cell; colour is never the only sign.',
  ],
  keyHeader: 'Key',
  doesHeader: 'Does',
  shortcuts: [
    {
      keys: 'Ctrl+Shift+Alt+M',
      does: 'Opens Måltavlan. On a Mac: Command+Shift+Option instead of Ctrl+Shift+Alt, here and in the three below',
    },
    { keys: 'Ctrl+Shift+Alt+K', does: 'Checks the workbook' },
    { keys: 'Ctrl+Shift+Alt+F', does: 'Colours the workbook' },
    { keys: 'Ctrl+Shift+Alt+S', does: 'Refreshes the summaries' },
    { keys: 'F6', does: 'Moves between the sheet, the ribbon and Måltavlan (Ctrl+F6 in Excel on the web)' },
    { keys: 'Tab, Shift+Tab', does: 'Next and previous button or field' },
    { keys: 'Esc', does: 'One step back, in the end to all commands' },
    { keys: 'Up, Down, Home, End', does: 'Moves in the list of findings' },
    { keys: 'Enter', does: 'Shows the finding’s cell, or presses the button' },
    { keys: 'F8, Shift+F8', does: 'Next and previous finding, with its cell' },
    { keys: 'Left, Right', does: 'Moves between tabs, and between the choices of a group' },
    { keys: 'Space', does: 'Ticks or clears a box' },
  ],
  families: {
    LAY: 'Layout',
    VAL: 'Values',
    NAM: 'Names',
    IND: 'Indicators',
    MAL: 'Goals and sub-goals',
    UPP: 'Assignments',
    BUD: 'Budget',
    EKO: 'Economy',
    ATG: 'Measures',
    INV: 'Investments',
    OMF: 'Redistributions',
  },
  scopes: ruleScopeEn,
  rule: {
    looksFor: 'Looks for',
    why: 'Why',
    example: 'Example',
    says: 'Check says',
    fix: 'Fix',
    source: 'Learnt from',
    empty: '(empty)',
  },
  sheet: (name) => `The sheet ${name}`,
  guide: 'The user guide shows the whole year’s work step by step, with pictures. It is in Swedish.',
  guideLink: 'Open the user guide',
};
