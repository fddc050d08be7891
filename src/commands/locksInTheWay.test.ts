import { locksInTheWay, type WritingView } from './locksInTheWay';

const workbook = {
  tables: [
    { name: 'tblIndikatorer', sheet: 'Mina indikatorer', rows: 3 },
    { name: 'tblOmfordelningar', sheet: 'Omfördelningar', rows: 3 },
  ],
  locks: {
    isReadOnly: true,
    isStructureLocked: true,
    sheets: ['Start', 'Mina indikatorer', 'Omfördelningar', 'Sammanfattning RS', 'Eget'],
  },
};

test.each<[WritingView, boolean, readonly string[]]>([
  ['colour', false, ['Start', 'Mina indikatorer']],
  ['redistributions', false, ['Omfördelningar']],
  ['summarise', true, ['Sammanfattning RS']],
  ['repair', true, ['Start', 'Mina indikatorer', 'Omfördelningar', 'Eget']],
])('%s is told of what it may write to', (command, isStructureLocked, sheets) => {
  expect(locksInTheWay(command, workbook)).toEqual({ isReadOnly: true, isStructureLocked, sheets });
});
