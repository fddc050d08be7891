import { layoutText } from './layoutText';

test('names what was asked for, in both languages', () => {
  expect(layoutText('sv', 'badYear', '23')).toBe(
    'Året 23 går inte att använda. Skriv ett årtal från 2000 till 2100.',
  );
  expect(layoutText('en', 'unknownBoard', 'XYZ')).toContain('“XYZ”');
  expect(layoutText('sv', 'periodMissing', '')).toContain('april, augusti eller helår');
});
