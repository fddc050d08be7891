import { monthsOf, parsePeriod } from './period';
import { isDue, readPeriodicity } from './periodicity';

describe('readPeriodicity reads by the months named (irregularities a 10)', () => {
  test.each([
    ['', ['April', 'Augusti', 'Helår'], true],
    ['  ', ['April', 'Augusti', 'Helår'], true],
    ['Månad', ['April', 'Augusti', 'Helår'], true],
    ['månadsvis', ['April', 'Augusti', 'Helår'], true],
    ['Tertial: apr, aug, dec', ['April', 'Augusti', 'Helår'], true],
    ['Tertial: apr, aug,\ndec', ['April', 'Augusti', 'Helår'], true],
    ['tertial apr/aug/dec', ['April', 'Augusti', 'Helår'], true],
    ['Tertial: aug, dec', ['Augusti', 'Helår'], true],
    ['Tertial: aug, \ndec', ['Augusti', 'Helår'], true],
    ['April', ['April'], true],
    ['År', ['Helår'], true],
    ['Årsvis', ['Helår'], true],
    ['årligen', ['Helår'], true],
    ['Tertial', [], false],
    ['Kvartal', [], false],
    ['Halvår', [], false],
  ])('%j', (text, periods, isRecognised) => {
    expect(readPeriodicity(text)).toEqual({ periods, isRecognised });
  });

  test('is due', () => {
    expect(isDue('Tertial: aug, dec', 'April')).toBe(false);
    expect(isDue('Tertial: aug, dec', 'Augusti')).toBe(true);
  });
});

describe('periods', () => {
  test.each([
    ['april', 'April'],
    ['Augusti', 'Augusti'],
    ['HELÅR', 'Helår'],
    ['helar', 'Helår'],
    ['maj', null],
    ['', null],
  ])('parsePeriod(%j) is %j', (text, period) => {
    expect(parsePeriod(text)).toBe(period);
  });

  test('cover 4, 8 and 12 months', () => {
    expect([monthsOf('April'), monthsOf('Augusti'), monthsOf('Helår')]).toEqual([4, 8, 12]);
  });
});
