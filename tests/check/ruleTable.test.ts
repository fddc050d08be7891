import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES_PAGE, RULES_PAGE_EN, rulesPage, rulesPageEn } from '../../scripts/buildRuleTable';

const ROOT = join(__dirname, '../..');

function file(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

test('the page of rules in docs is what the program has now', () => {
  expect(file(RULES_PAGE)).toBe(rulesPage());
});

test('so is the page in English', () => {
  expect(file(RULES_PAGE_EN)).toBe(rulesPageEn());
});

test('no rule speaks of a document that a reader does not have', () => {
  expect(rulesPage() + rulesPageEn() + file('README.md')).not.toMatch(
    /\b(layouts|rules|practice|irregularities)\.md|\bBO-\d/u,
  );
});
