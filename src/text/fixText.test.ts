import type { RepairNote } from '../domain/repairNote';
import { fixObstacleText, fixSentence, shownCellText } from './fixText';

const place = {
  sheet: 'Indikatorer',
  table: 'tblIndikatorer',
  column: 'Utfall\n2021',
  row: null,
  address: null,
};
const note = (kind: RepairNote['kind'], count = 1): RepairNote => ({
  kind,
  place,
  params: { count, from: null },
  isSafe: true,
});

test('what a cell shows', () => {
  expect(shownCellText('sv', { kind: 'text', text: '94,9 %' })).toBe('94,9 %');
  expect(shownCellText('sv', { kind: 'formula', formula: '=1' })).toBe('formel');
  expect(shownCellText('en', { kind: 'empty' })).toBe('empty');
});

test('what happens to a table', () => {
  expect(fixSentence('sv', [note('column'), note('formula', 38)])).toBe(
    'Kolumnen ”Utfall 2021” infogas i tabellen tblIndikatorer. 38 formler återställs.',
  );
  expect(fixSentence('sv', [note('lostTable')])).toBe(
    'Cellerna på bladet Indikatorer blir tabellen tblIndikatorer igen.',
  );
  expect(fixSentence('en', [note('table')])).toBe(
    'The table tblIndikatorer is created, empty, on the sheet Indikatorer.',
  );
});

test('what stands in the way has an end in both languages', () => {
  for (const reason of ['protected', 'noRoom', 'unknownContext', 'needsTable'] as const) {
    expect(fixObstacleText('sv', reason)).toMatch(/\.$/u);
    expect(fixObstacleText('en', reason)).not.toBe(fixObstacleText('sv', reason));
  }
});
