import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/commands/check';
import { openHostedWorkbook, type HostedWorkbook } from '../../src/cli/hostedWorkbook';

const ROOT = join(__dirname, '../..');

/** The workbooks that redistributions are tested on. */
export const FILES = {
  appendix: 'tests/fixtures/omfordelningar-2021.xlsx',
  withoutPurposes: 'tests/fixtures/omfordelningar-2021-utan-andamal.xlsx',
  region: 'tests/fixtures/uppfoljning-region-april-2023.xlsx',
  plan: 'examples/plan-rs-2023.xlsx',
  followUp: 'examples/uppfoljning-rs-april-2023.xlsx',
} as const;

/** The bytes of one of them. */
export function bytesOf(file: keyof typeof FILES): Uint8Array {
  return readFileSync(join(ROOT, FILES[file]));
}

/** One of them, open in the embedded host. */
export function openBook(file: keyof typeof FILES): HostedWorkbook {
  return openHostedWorkbook(bytesOf(file));
}

/** The errors of the OMF family that the check finds now and did not find in the file, as `OMF-02 Omfördelningar!F5`. */
export async function newErrors(
  { book }: Pick<HostedWorkbook, 'book'>,
  file: keyof typeof FILES,
): Promise<readonly string[]> {
  const before = await errorsOf(openBook(file));
  return (await errorsOf({ book })).filter((error) => !before.includes(error));
}

async function errorsOf({ book }: Pick<HostedWorkbook, 'book'>): Promise<readonly string[]> {
  const { findings } = await check(book);
  return findings
    .filter(({ rule, severity }) => rule.startsWith('OMF') && severity === 'error')
    .map(({ rule, place }) => `${rule} ${place.address ?? ''}`);
}
