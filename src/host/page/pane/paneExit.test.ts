import { paneExit } from './paneExit';

test.each([
  [['pane', 13], 'onwards'],
  [['pane', 14], 'back'],
  [['pane', 15], 'cells'],
  [['pane', 0], null],
  [null, null],
] as const)('what office.js tells by %j', (data, exit) => {
  expect(paneExit(data)).toBe(exit);
});
