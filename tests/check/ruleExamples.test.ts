import { ruleHelp } from '../../src/commands/ruleHelp';
import { EXAMPLE_FINDINGS } from '../../src/layout/examples/exampleFindings';
import { exampleFindings } from './exampleFindings';

test('the check finds in every example what help says of it (npx tsx scripts/buildRuleExamples.ts)', () => {
  expect(EXAMPLE_FINDINGS).toEqual(exampleFindings());
});

describe.each(['sv', 'en'] as const)('help in %s', (language) => {
  const rules = ruleHelp(language);

  test('tells of every rule in whole sentences, with what the check says of its example', () => {
    for (const { id, looksFor, says } of rules) {
      expect([id, looksFor]).toEqual([id, expect.stringMatching(/^\p{Lu}.+\.$/u)]);
      expect([id, says.message]).toEqual([id, expect.stringMatching(/^\S.+[.?]$/u)]);
      expect(says.message).not.toMatch(/undefined|null|NaN/u);
    }
  });

  test('shows cells that a narrow pane has room for', () => {
    for (const { id, example } of rules) {
      if (example === null) continue;
      expect([id, example.headers.length > 4 || example.rows.length > 8]).toEqual([id, false]);
      expect(new Set(example.rows.map((row) => row.length))).toEqual(new Set([example.headers.length]));
    }
    expect(rules.filter(({ example }) => example === null).map(({ id }) => id)).toEqual(['LAY-01', 'LAY-02']);
  });
});

test('figures are written as the reader’s language has them, dates as the sheet', () => {
  const cells = (language: 'sv' | 'en', rule: string): readonly string[] =>
    (ruleHelp(language).find(({ id }) => id === rule)?.example?.rows[0] ?? []).map((cell) =>
      cell.replaceAll('\u00a0', ' '),
    );
  expect(cells('sv', 'IND-02')).toEqual(['Antal medarbetare per chef', '55 %']);
  expect(cells('en', 'IND-02')).toEqual(['Antal medarbetare per chef', '55%']);
  expect(cells('sv', 'IND-03').slice(2)).toEqual(['26 078', '15 000']);
  expect(cells('sv', 'UPP-01').at(-1)).toBe('2023-03-31');
  expect(cells('sv', 'VAL-05').at(-1)).toBe('#DIVISION/0!');
  expect(cells('en', 'VAL-05').at(-1)).toBe('#DIV/0!');
});
