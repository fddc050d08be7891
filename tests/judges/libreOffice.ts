import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TIMEOUT_MS = 120_000;

/** LibreOffice recalculates nothing on load unless its profile says so: 0 is «always», for Excel's files. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/**
 * Opens a workbook in LibreOffice, recalculates it from its formulas whatever values it held, and saves it in another format.
 * Each call has a folder and a profile of its own, so that calls may run beside each other; about 2.5 s.
 * @throws Error when LibreOffice is missing (Debian: apt-get install libreoffice-calc), takes more than two minutes, or cannot read the workbook
 */
export async function convertInLibreOffice(
  workbook: Uint8Array,
  format: 'pdf' | 'xlsx',
): Promise<Uint8Array> {
  const [converted] = await convertAllInLibreOffice([workbook], format);
  if (converted === undefined) throw new Error('LibreOffice gave nothing');
  return converted;
}

/**
 * Several workbooks in one run, in their order: it is the start that takes time.
 * @throws as {@link convertInLibreOffice}
 */
export async function convertAllInLibreOffice(
  workbooks: readonly Uint8Array[],
  format: 'pdf' | 'xlsx',
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'maltavlan-libreoffice-'));
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), PROFILE);
    const files = workbooks.map((_, index) => join(folder, `book${index}.xlsx`));
    for (const [index, file] of files.entries()) await writeFile(file, workbooks[index] ?? '');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const task = ['--convert-to', format, '--outdir', join(folder, 'out'), ...files];
    const { stdout, stderr } = await run('soffice', ['--headless', '--norestore', profile, ...task], {
      timeout: TIMEOUT_MS,
    });
    // It exits with 0 also when it failed: what counts is the files that it was to write.
    const outputs = files.map((_, index) => join(folder, 'out', `book${index}.${format}`));
    if (!outputs.every((output) => existsSync(output)))
      throw new Error(`LibreOffice could not read the workbook: ${stdout}${stderr}`.trim());
    return await Promise.all(outputs.map((output) => readFile(output)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
