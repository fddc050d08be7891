import { periodEnd, yearStart } from './periodEnd';

test('the last day of each period, and the first of the year', () => {
  expect(periodEnd(2023, 'April')).toBe(45046);
  expect(periodEnd(2023, 'Augusti')).toBe(45169);
  expect(periodEnd(2024, 'Helår')).toBe(45657);
  expect(yearStart(2023)).toBe(44927);
});
