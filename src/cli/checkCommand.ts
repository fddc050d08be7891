import { check } from '../commands/check';
import { checkJson } from './checkJson';
import { checkTable } from './checkTable';
import { CliFault } from './cliFault';
import type { CliCommand } from './command';
import { openHostedWorkbook } from './hostedWorkbook';
import { readWorkbookFile } from './workbookFile';

/** Exit status: the check found errors. */
export const FOUND_ERRORS = 1;

/** `maltavlan check book.xlsx [--json]` */
export const checkCommand: CliCommand = {
  options: { json: { type: 'boolean' } },
  async run([path, ...others], options, { texts, print }) {
    if (path === undefined) throw new CliFault('missingArgument', 'bok.xlsx');
    if (others.length > 0) throw new CliFault('unknownOption', others.join(' '));
    const { book } = openHostedWorkbook(await readWorkbookFile(path));
    const result = await check(book);
    if (options['json'] === true) print(JSON.stringify(checkJson(result)));
    else for (const line of checkTable(result, texts.language)) print(line);
    return result.counts.error > 0 ? FOUND_ERRORS : 0;
  },
};
