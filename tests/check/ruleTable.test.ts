import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES_PAGE, rulesPage, withRuleTable } from '../../scripts/buildRuleTable';

const ROOT = join(__dirname, '../..');

function file(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

test('the page of rules in docs is what the program has now', () => {
  expect(file(RULES_PAGE)).toBe(rulesPage());
});

test('so is the table in README', () => {
  expect(file('README.md')).toBe(withRuleTable(file('README.md')));
});

test('a README without markers is not written over', () => {
  expect(() => withRuleTable('# Måltavlan')).toThrow('lacks');
});

test('no rule speaks of a document that a reader does not have', () => {
  expect(rulesPage() + file('README.md')).not.toMatch(
    /\b(layouts|rules|practice|irregularities)\.md|\bBO-\d/u,
  );
});
