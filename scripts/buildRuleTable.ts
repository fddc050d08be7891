import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ruleCatalogue } from '../src/commands/ruleCatalogue';
import { checkReportWords } from '../src/text/checkReportText';
import type { Language } from '../src/text/language';

/** Where the Swedish page stands; a test compares it with what this file gives. */
export const RULES_PAGE = 'docs/regler.md';

/** Where the English page stands. */
export const RULES_PAGE_EN = 'docs/check.md';

/** All rules of the check as a page in Swedish. */
export function rulesPage(): string {
  const rows = ruleCatalogue('sv').map(({ id, title, why, source, severities }) => [
    id,
    severityOf('sv', severities),
    title,
    why,
    source,
  ]);
  return page([
    '# Reglerna i Kontrollera',
    'Ett fel hindrar beslut, en varning bör ses över, en upplysning förklarar.',
    table(['Regel', 'Allvar', 'Vad som är fel', 'Varför det spelar roll', 'Källa'], rows),
    '<!-- Skriven av npx tsx scripts/buildRuleTable.ts; ett test ser till att den stämmer med programmet. -->',
  ]);
}

/** The same in English, for developers. */
export function rulesPageEn(): string {
  const rows = ruleCatalogue('en').map(({ id, title, why, source, severities }) => [
    id,
    severityOf('en', severities),
    title,
    why,
    source,
  ]);
  return page([
    '# What the check looks for',
    'Written by `npx tsx scripts/buildRuleTable.ts`; a test holds it against the program.',
    table(['rule', 'severity', 'what is wrong', 'why it matters', 'learnt from'], rows),
  ]);
}

function page(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
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
  await writeFile(join(root, RULES_PAGE_EN), rulesPageEn());
  process.stdout.write(`${RULES_PAGE}\n${RULES_PAGE_EN}\n`);
}

if (require.main === module) void main(join(__dirname, '..'));
