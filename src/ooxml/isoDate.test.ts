import { isoDateSerial } from './isoDate';

describe('isoDateSerial', () => {
  it.each([
    ['2023-05-01', false, 45047],
    ['2023-05-01', true, 43585],
    ['2023-05-01T12:00:00', true, 43585.5],
    ['2023-05-01T06:00:00.000Z', false, 45047.25],
    ['1900-03-01', false, 61],
    ['1900-02-28', false, 59],
    ['1900-01-01', false, 1],
    ['1904-01-01', true, 0],
    ['18:00', false, 0.75],
  ])('%s with dates from 1904 %s is %s', (text, date1904, serial) => {
    expect(isoDateSerial(text, date1904)).toBe(serial);
  });

  it.each(['', 'Z', '5 maj', '2023', '2023-05'])('%j is no date', (text) => {
    expect(isoDateSerial(text, false)).toBeUndefined();
  });
});
