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
  const folder = await mkdtemp(join(tmpdir(), 'maltavlan-libreoffice-'));
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), PROFILE);
    await writeFile(join(folder, 'book.xlsx'), workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const task = ['--convert-to', format, '--outdir', join(folder, 'out'), join(folder, 'book.xlsx')];
    const { stdout, stderr } = await run('soffice', ['--headless', '--norestore', profile, ...task], {
      timeout: TIMEOUT_MS,
    });
    // It exits with 0 also when it failed: what counts is the file that it was to write.
    const output = join(folder, 'out', `book.${format}`);
    if (!existsSync(output))
      throw new Error(`LibreOffice could not read the workbook: ${stdout}${stderr}`.trim());
    return await readFile(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
