import { boardedMessage } from './boardedMessage';

test.each([
  ['Patientnämnden', 'Mål 1 saknar bedömning.', 'Patientnämnden: Mål 1 saknar bedömning.'],
  ['Patientnämnden', 'Årsprognos för Patientnämnden saknas.', 'Årsprognos för Patientnämnden saknas.'],
  [null, 'Mål 1 saknar bedömning.', 'Mål 1 saknar bedömning.'],
])('%j and %j', (board, message, whole) => {
  expect(boardedMessage(board, message)).toBe(whole);
});
