import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ruleCatalogue } from '../src/commands/ruleCatalogue';
import { checkReportWords } from '../src/text/checkReportText';
import type { Language } from '../src/text/language';

/** Where the Swedish page stands; a test compares it, and the table in README, with what this file gives. */
export const RULES_PAGE = 'docs/regler.md';

const START = '<!-- rules: npx tsx scripts/buildRuleTable.ts -->';
const END = '<!-- /rules -->';

/** All rules of the check as a page in Swedish. */
export function rulesPage(): string {
  const rows = ruleCatalogue('sv').map(({ id, title, why, source, severities }) => [
    id,
    severityOf('sv', severities),
    title,
    why,
    source,
  ]);
  return [
    '# Reglerna i Kontrollera',
    'Ett fel hindrar beslut, en varning bör ses över, en upplysning förklarar. Sidan skrivs av `npx tsx scripts/buildRuleTable.ts`, och ett test ser till att den stämmer med programmet.',
    table(['Regel', 'Allvar', 'Vad som är fel', 'Varför det spelar roll', 'Källa'], rows),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

/**
 * README with the table of rules as it is now.
 * @throws Error when the markers are gone
 */
export function withRuleTable(readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start === -1 || end < start) throw new Error(`README.md lacks ${START} … ${END}`);
  const rows = ruleCatalogue('en').map(({ id, title, source, severities }) => [
    id,
    severityOf('en', severities),
    title,
    source,
  ]);
  const rules = table(['rule', 'severity', 'what is wrong', 'learnt from'], rows);
  return `${readme.slice(0, start)}${START}\n\n${rules}\n\n${readme.slice(end)}`;
}

type Severities = ReturnType<typeof ruleCatalogue>[number]['severities'];

function severityOf(language: Language, severities: Severities): string {
  const words = checkReportWords(language).severity;
  return severities.map((severity) => words[severity].toLocaleLowerCase(language)).join(', ');
}

/** Padded as Prettier pads tables; `|` in a text would end its cell. */
function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headers, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = headers.map((_, at) => Math.max(3, ...all.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = all;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

async function main(root: string): Promise<void> {
  await writeFile(join(root, RULES_PAGE), rulesPage());
  const readme = join(root, 'README.md');
  await writeFile(readme, withRuleTable(await readFile(readme, 'utf8')));
  process.stdout.write(`${RULES_PAGE}\nREADME.md\n`);
}

if (require.main === module) void main(join(__dirname, '..'));
