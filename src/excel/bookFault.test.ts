import { BookFault } from './bookFault';

test.each([
  ['AccessDenied', 'protected'],
  ['ItemNotFound', 'gone'],
  ['InvalidOperationInCellEditMode', 'cellEdit'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ApiNotFound', 'tooOld'],
  ['SomethingNew', 'unknown'],
])('Excel code %s becomes %s, whatever its message says', (officeCode, code) => {
  const fault = BookFault.from(Object.assign(new Error('AccessDenied ItemNotFound'), { code: officeCode }));
  expect([fault.code, fault.officeCode]).toEqual([code, officeCode]);
  expect(fault.cause).toBeInstanceOf(Error);
});

test('what is no error of Excel is unknown and keeps its words', () => {
  expect(BookFault.from('trasig')).toMatchObject({ code: 'unknown', message: 'trasig' });
});
