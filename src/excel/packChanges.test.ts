import fc from 'fast-check';
import { finish } from '../domain/steps';
import type { Change } from '../layout/change';
import { packChanges, type ChangePart } from './packChanges';

function packed(...given: Parameters<typeof packChanges>): ChangePart[][] {
  return finish(packChanges(...given));
}

const cells = (row: number, rows: number, text: string): Change => ({
  kind: 'cells',
  sheet: 'Mål',
  row,
  column: 0,
  cells: Array.from({ length: rows }, () => [text]),
});

test('changes that fit go in one message', () => {
  const changes = [cells(0, 10, 'a'), cells(20, 10, 'b')];
  expect(packed(changes)).toEqual([changes.map((change) => ({ change, isLast: true }))]);
});

test('a block too large for one message is divided by rows, and every row goes out once, in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 700, max: 5000 }), (rows, bytes) => {
      const messages = packed(
        [cells(3, rows, 'x'.repeat(40)), { kind: 'addName', name: 'A', refersTo: '=1' }],
        bytes,
      );
      const parts = messages.flat().flatMap(({ change }) => (change.kind === 'cells' ? [change] : []));
      let next = 3;
      for (const part of parts) {
        expect(part.row).toBe(next);
        next += part.cells.length;
      }
      expect(next).toBe(3 + rows);
      expect(messages.at(-1)?.at(-1)?.change.kind).toBe('addName');
      expect(messages.flat().filter(({ isLast }) => isLast)).toHaveLength(2);
      expect(messages.every((message) => message.length > 0)).toBe(true);
    }),
  );
});
