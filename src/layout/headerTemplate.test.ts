import { expectedMatch, headerText, matchHeader } from './headerTemplate';

const CONTEXT = { year: 2023, baselineYear: 2021, period: 'April' } as const;

test.each([
  ['Utfall {period} {år}', 'Utfall april 2023'],
  ['Utfall {period} {år-1}', 'Utfall april 2022'],
  ['Utfall {basår}', 'Utfall 2021'],
  ['Mål {år}', 'Mål 2023'],
  ['Budget {år-1}', 'Budget 2022'],
  ['Planerad effekt helår', 'Planerad effekt helår'],
])('%s is written %s', (template, header) => {
  expect(headerText(template, CONTEXT)).toBe(header);
  expect(matchHeader(template, header)).toEqual(expectedMatch(template, CONTEXT));
});

test.each([
  ['Mål {år}', 'mål  2025', { year: 2025, period: null }],
  ['Mål {år}', ' MÅL\u00a02023 ', { year: 2023, period: null }],
  ['Mål {år}', 'Mål\n2023', { year: 2023, period: null }],
  ['Målområde', 'Mål\u00adområde', { year: null, period: null }],
  ['Mål {år}', 'Mål', null],
  ['Mål {år}', 'Mål 23', null],
  ['Mål', 'Mål 2023', null],
  ['Utfall {period} {år}', 'Utfall 2021', null],
  ['Utfall {period} {år}', 'Utfall helår 2022', { year: 2022, period: 'Helår' }],
  ['Utfall {basår}', 'Utfall april 2023', null],
])('%j against %j', (template, header, match) => {
  expect(matchHeader(template, header)).toEqual(match);
});
