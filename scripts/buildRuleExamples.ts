/**
 * Writes what the check finds in the examples of the help, as data: `npx tsx scripts/buildRuleExamples.ts`. A test compares it with what
 * the check finds now.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { exampleFindings } from '../tests/check/exampleFindings';

const FILE = join(__dirname, '../src/layout/examples/exampleFindings.json');

async function main(): Promise<void> {
  const config = await resolveConfig(FILE);
  await writeFile(FILE, await format(JSON.stringify(exampleFindings()), { ...config, parser: 'json' }));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
