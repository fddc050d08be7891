/**
 * Writes what the check finds in the examples of the help, as data: `npx tsx scripts/buildRuleExamples.ts`. A test compares it with what
 * the check finds now.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { exampleFindings } from '../tests/check/exampleFindings';

const FILE = join(__dirname, '../src/layout/examples/exampleFindings.ts');

async function main(): Promise<void> {
  const source = `import type { Finding } from '../../domain/finding';
import type { RuleId } from '../../domain/ruleId';

/** What the check finds in each example; written by scripts/buildRuleExamples.ts, compared by a test. */
export const EXAMPLE_FINDINGS: Readonly<Record<RuleId, Pick<Finding, 'severity' | 'params' | 'fix'>>> = ${JSON.stringify(exampleFindings())};
`;
  const config = await resolveConfig(FILE);
  await writeFile(FILE, await format(source, { ...config, parser: 'typescript' }));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
