import { decisionsOf, withFiles } from './collectEntries';
import { boardFile } from './testReports';

const RS = boardFile('uppföljning.xlsx', { boardText: 'RS' });
const HSN = boardFile('uppföljning.xlsx', { boardText: 'HSN' });
const BROKEN = { kind: 'unreadable', name: 'uppföljning.xlsx', fault: 'badXml' } as const;

test('a corrected file takes the place of the old one, and nothing is left of what was decided about that', () => {
  const before = withFiles([], [RS]).map((entry) => ({ ...entry, decision: 'leave' as const }));
  const corrected = { ...RS, mark: 'ny' };
  expect(withFiles(before, [corrected])).toEqual([{ id: 1, file: corrected, decision: null }]);
  expect(withFiles(withFiles([], [BROKEN]), [RS]).map(({ file }) => file)).toEqual([RS]);
});

test('another board’s file of the same name, or a broken one, takes no one’s place', () => {
  expect(withFiles(withFiles([], [RS]), [HSN]).map(({ file }) => file)).toEqual([RS, HSN]);
  expect(withFiles(withFiles([], [RS]), [BROKEN]).map(({ file }) => file)).toEqual([RS, BROKEN]);
});

test('files chosen together all stay, whatever they are called', () => {
  expect(withFiles([], [RS, RS])).toHaveLength(2);
});

test('decisions are told by the place in the list', () => {
  const [first, second] = withFiles([], [RS, HSN]);
  if (first === undefined || second === undefined) throw new Error('two files');
  expect(decisionsOf([first, { ...second, decision: 'take' }])).toEqual(new Map([[1, 'take']]));
});
