import fc from 'fast-check';
import { fromSek, moneyUnitOf, toSek } from './money';
import { readMoney } from './readMoney';

describe('money is whole kronor', () => {
  test.each([
    [-0.36, 'mkr', -360000],
    [153, 'tkr', 153000],
    [1.005, 'mkr', 1005000],
    [0.0000004, 'mkr', 0],
    [-0.0000004, 'mkr', 0],
    [-63.09, 'mkr', -63090000],
  ] as const)('%d %s is %d kr', (amount, unit, sek) => {
    expect(toSek(amount, unit)).toBe(sek);
  });

  test('hundredths of a mkr survive there and back, and sums are exact', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (hundredths) => {
        const sum = hundredths
          .map((each) => toSek(each / 100, 'mkr'))
          .reduce((left, right) => left + right, 0);
        expect(sum).toBe(hundredths.reduce((left, right) => left + right, 0) * 10_000);
        expect(fromSek(sum, 'mkr')).toBe(sum / 1_000_000);
      }),
    );
  });

  test.each([
    ['mkr', 'mkr'],
    ['Miljoner  kronor', 'mkr'],
    ['tusen kronor', 'tkr'],
    ['kronor', 'kr'],
    ['antal', null],
    ['', null],
  ])('the unit %j is %j', (text, unit) => {
    expect(moneyUnitOf(text)).toBe(unit);
  });
});

describe('readMoney', () => {
  test.each([
    [-63.09, { kind: 'amount', amountSek: -63090000, isText: false }],
    ['155,12', { kind: 'amount', amountSek: 155120000, isText: true }],
    ['153 tkr', { kind: 'amount', amountSek: 153000, isText: true }],
    ['5 %', { kind: 'unreadable' }],
    ['Öka', { kind: 'unreadable' }],
    ['1.010', { kind: 'unreadable' }],
    ['', { kind: 'missing' }],
    ['–', { kind: 'missing' }],
  ])('%j', (raw, expected) => {
    expect(readMoney(raw)).toEqual(expected);
  });
});
