import { summaryFigures } from '../commands/summaryFigures';
import { summaryRefusalText } from '../text/summaryRefusalText';
import { CliFault } from './cliFault';
import type { CliCommand } from './command';
import { openHostedWorkbook } from './hostedWorkbook';
import { summaryJson } from './summaryJson';
import { summaryTable } from './summaryTable';
import { readWorkbookFile } from './workbookFile';

/** `maltavlan summarise book.xlsx [--json]`: the figures of each board and of the region. */
export const summariseCommand: CliCommand = {
  options: { json: { type: 'boolean' } },
  async run([path, ...others], options, { texts, print, columns }) {
    if (path === undefined) throw new CliFault('missingArgument', 'bok.xlsx');
    if (others.length > 0) throw new CliFault('unknownOption', others.join(' '));
    const { book } = openHostedWorkbook(await readWorkbookFile(path));
    const figures = await summaryFigures(book);
    if (figures.kind === 'refused') {
      throw new CliFault('refused', `${path}: ${summaryRefusalText(texts.language, figures.refusal)}`);
    }
    if (options['json'] === true) print(JSON.stringify(summaryJson(figures.report)));
    else for (const line of summaryTable(figures.report, texts.language, columns)) print(line);
    return 0;
  },
};
