import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openHostedWorkbook } from '../src/cli/hostedWorkbook';
import { check, type CheckResult } from '../src/commands/check';
import type { Finding } from '../src/domain/finding';
import type { RuleId } from '../src/domain/ruleId';
import { checkReportWords } from '../src/text/checkReportText';
import { checkText } from '../src/text/checkText';

/** Where the page stands; a test compares it with what {@link checkExample} gives. */
export const CHECK_EXAMPLE = 'docs/exempel-kontroll-plan-rs-2023.md';

/** What a careful reader of the printed plan finds odd, and the findings that say it. */
export const IRREGULARITIES: readonly {
  readonly what: string;
  readonly rule: RuleId;
  readonly cells: readonly string[];
}[] = [
  {
    what: 'Enheten motsäger namnet: ”Antal medarbetare per chef” har målet 55 %.',
    rule: 'IND-02',
    cells: ['Indikatorer!F28'],
  },
  {
    what: 'Målet ligger under utgångsvärdet fast mer är bättre: digitala vårdmöten (26 078 → 15 000) och inloggningar per invånare (13,27 → 10).',
    rule: 'IND-03',
    cells: ['Indikatorer!G10', 'Indikatorer!G11'],
  },
  {
    what: 'Målet är 0 och mer är bättre: forskningspublikationer och forskningsansökningar.',
    rule: 'IND-03',
    cells: ['Indikatorer!J39', 'Indikatorer!J40'],
  },
  {
    what: 'Planen säger inte om mer eller mindre är bättre: medarbetare per chef, och interna och externa digitala möten (278 553 → 150 000).',
    rule: 'IND-04',
    cells: ['Indikatorer!G28', 'Indikatorer!G35'],
  },
  { what: '25 av 38 indikatorer saknar utgångsvärde.', rule: 'IND-09', cells: ['Indikatorer!I5'] },
  {
    what: '”Svar saknas” står i stället för ett mål på tre rader.',
    rule: 'IND-01',
    cells: ['Indikatorer!J7', 'Indikatorer!J13', 'Indikatorer!J20'],
  },
  {
    what: 'Planen säger inte vem som ger pengarna till centralkassor (3,6 mkr).',
    rule: 'OMF-04',
    cells: ['Omfördelningar!F11'],
  },
  {
    what: 'Tessa (1,4 mkr) ges av en annan nämnd, vars rader finns i dess egen plan.',
    rule: 'OMF-18',
    cells: ['Omfördelningar!C12'],
  },
];

/** The findings of the example plan as a page in Swedish; the same workbook gives the same page. */
export async function checkExample(root: string): Promise<string> {
  const bytes = await readFile(join(root, 'examples/plan-rs-2023.xlsx'));
  const result = await check(openHostedWorkbook(bytes).book);
  return [
    '# Exempel: kontroll av Regionstyrelsens plan 2023',
    'Fynden i `examples/plan-rs-2023.xlsx`, som innehåller planens tryckta mål, delmål, indikatorer, uppdrag och budgetförändringar. Sidan skrivs av `npx tsx scripts/buildCheckExample.ts`, och ett test ser till att den stämmer.',
    `**${countsOf(result)}** Ett fel hindrar beslut, en varning bör ses över, en upplysning förklarar.`,
    '## Fynden',
    bullets(result.findings.map(findingLine)),
    '## Det en noggrann läsare ser i planen',
    bullets(IRREGULARITIES.map(({ what, rule, cells }) => `${what} ${rule}: ${cells.map(code).join(', ')}`)),
    '## Det kontrollen låter stå',
    bullets([
      'Mål under utgångsvärdet där mindre är bättre, till exempel klimatutsläpp (1 061 → 1 010): Riktning är Minska.',
      'Negativa mål utan utgångsvärde (−15 % och −17): de är förändringar och jämförs bara med sitt utfall.',
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

function countsOf({ counts }: CheckResult): string {
  return checkReportWords('sv').counts(counts);
}

function findingLine(finding: Finding): string {
  const words = checkReportWords('sv');
  const { message, fix } = checkText('sv', finding);
  const action = fix === null ? '' : ` _${words.fix}:_ ${fix}`;
  return `**${words.severity[finding.severity]}** ${code(finding.place.address ?? words.workbook)} ${finding.rule}: ${message}${action}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

async function main(root: string): Promise<void> {
  const path = join(root, CHECK_EXAMPLE);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await checkExample(root));
  process.stdout.write(`${path}\n`);
}

if (require.main === module) void main(join(__dirname, '..'));
