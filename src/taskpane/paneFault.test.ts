import { BookFault } from '../excel/bookFault';
import { paneFault } from './paneFault';

test('keeps the code of a fault of the workbook, and Excel’s own in the details', () => {
  const fault = BookFault.from(
    Object.assign(new Error('Requested resource not found'), { code: 'ItemNotFound' }),
  );
  expect(paneFault(fault)).toEqual({
    code: 'gone',
    details: 'BookFault / gone / ItemNotFound\nRequested resource not found',
    outcome: null,
    sheets: [],
  });
});

test.each([new RangeError('too deep'), 'a word', null, undefined, { code: 'constructor' }])(
  '%p is an unknown fault with details',
  (cause) => {
    const fault = paneFault(cause);
    expect(fault.code).toBe('unknown');
    expect(fault.details.length).toBeGreaterThan(3);
  },
);

test('a write that stopped half-way says how many changes stand', () => {
  const stopped = new BookFault('noAnswer', 'Timeout', 'no answer').afterWriting(12);
  expect(paneFault(stopped).details).toBe(
    'BookFault / noAnswer / Timeout\nno answer\nChanges written before: 12',
  );
});
