import { ruleCatalogue } from './ruleCatalogue';

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  const rules = ruleCatalogue(language);

  test('every rule stands once, with a short title and a sentence', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { title, why, source, severities } of rules) {
      expect(title).toMatch(/^\p{Lu}[^.]{4,60}$/u);
      expect(why).toMatch(/^\p{Lu}.+\.$/u);
      expect(source).not.toBe('');
      expect(severities.length).toBeGreaterThan(0);
    }
  });
});

test('holds all rules of rules.md 4 and 5', () => {
  const counts: Record<string, number> = {};
  for (const { id } of ruleCatalogue('sv')) counts[id.slice(0, 3)] = (counts[id.slice(0, 3)] ?? 0) + 1;
  expect(counts).toEqual({
    LAY: 8,
    VAL: 6,
    NAM: 1,
    IND: 12,
    MAL: 4,
    UPP: 3,
    BUD: 3,
    EKO: 3,
    ATG: 1,
    INV: 1,
    OMF: 19,
  });
});

test('Swedish and English differ', () => {
  const english = ruleCatalogue('en');
  for (const [at, { title }] of ruleCatalogue('sv').entries()) expect(title).not.toBe(english[at]?.title);
});
