import { check, type CheckResult } from '../commands/check';
import { writeCheckSheet } from '../commands/checkSheet';
import { checkJson } from './checkJson';
import { checkTable } from './checkTable';
import { CliFault } from './cliFault';
import { textOption, type CliCommand } from './command';
import { openHostedWorkbook, type HostedWorkbook } from './hostedWorkbook';
import type { Language } from '../text/language';
import { readWorkbookFile, writeWorkbookFile } from './workbookFile';

/** Exit status: the check found errors. */
export const FOUND_ERRORS = 1;

/** `maltavlan check book.xlsx [--json] [-o out.xlsx]`: with `-o` the findings also stand on the sheet Kontroll of the copy. */
export const checkCommand: CliCommand = {
  options: { json: { type: 'boolean' }, output: { type: 'string', short: 'o' } },
  async run([path, ...others], options, { texts, print, columns }) {
    if (path === undefined) throw new CliFault('missingArgument', 'bok.xlsx');
    if (others.length > 0) throw new CliFault('unknownOption', others.join(' '));
    const workbook = openHostedWorkbook(await readWorkbookFile(path));
    const result = await check(workbook.book);
    const output = textOption(options, 'output');
    const sheet =
      output === undefined ? null : await writeList(workbook, result, { language: texts.language, output });
    if (options['json'] === true) print(JSON.stringify(checkJson(result)));
    else for (const line of checkTable(result, texts.language, columns)) print(line);
    if (output !== undefined && sheet !== null && options['json'] !== true) {
      print('');
      print(texts.listed(sheet, output));
    }
    return result.counts.error > 0 ? FOUND_ERRORS : 0;
  },
};

/** The sheet that the list was written to. @throws CliFault checkSheetTaken, checkSheetProtected, fileUnwritable */
async function writeList(
  { book, model }: HostedWorkbook,
  result: CheckResult,
  { language, output }: { readonly language: Language; readonly output: string },
): Promise<string> {
  const written = await writeCheckSheet(book, result, language);
  if (written.kind === 'nameTaken') throw new CliFault('checkSheetTaken', written.sheet);
  if (written.kind === 'protected') throw new CliFault('checkSheetProtected', written.sheet);
  await writeWorkbookFile(output, model.save());
  return written.sheet;
}
