import { summarise, type SummariseOptions } from '../commands/summarise';
import { summaryFigures } from '../commands/summaryFigures';
import type { SummaryReport } from '../domain/summary/summaryReport';
import { summariseOutcomeText } from '../text/summariseOutcomeText';
import { summariseRefusalText } from '../text/summariseRefusalText';
import { summaryRefusalText } from '../text/summaryRefusalText';
import { CliFault } from './cliFault';
import { textOption, type CliCommand, type CliOptions, type CliOutput } from './command';
import { openHostedWorkbook } from './hostedWorkbook';
import { paletteOf } from './paletteOption';
import { summaryChangeLines } from './summaryChangeLines';
import { summaryJson } from './summaryJson';
import { summaryTable } from './summaryTable';
import { readWorkbookFile, writeWorkbookFile } from './workbookFile';

/**
 * `maltavlan summarise book.xlsx [--json] [-o out.xlsx] [--boards RS,HSN] [--region] [--palette standard|fargblind]`: the figures of
 * each board and of the region; with `-o` their sheets too, all or those chosen.
 */
export const summariseCommand: CliCommand = {
  options: {
    json: { type: 'boolean' },
    output: { type: 'string', short: 'o' },
    boards: { type: 'string' },
    region: { type: 'boolean' },
    palette: { type: 'string' },
  },
  async run([path, ...others], options, output) {
    if (path === undefined) throw new CliFault('missingArgument', 'bok.xlsx');
    if (others.length > 0) throw new CliFault('unknownOption', others.join(' '));
    const to = textOption(options, 'output');
    const { report, changes } =
      to === undefined
        ? await read(path, options, output)
        : { report: await write(path, to, options, output), changes: [] };
    const { texts, print, columns } = output;
    if (options['json'] === true) print(JSON.stringify(summaryJson(report)));
    else for (const line of [...summaryTable(report, texts.language, columns), ...changes]) print(line);
    return 0;
  },
};

/** The figures, and what they say otherwise than the summaries of the workbook; that is left out of JSON. */
async function read(
  path: string,
  options: CliOptions,
  { texts, columns }: CliOutput,
): Promise<{ readonly report: SummaryReport; readonly changes: readonly string[] }> {
  const { book } = openHostedWorkbook(await readWorkbookFile(path));
  const figures = await summaryFigures(book);
  if (figures.kind === 'refused') {
    throw new CliFault('refused', `${path}: ${summaryRefusalText(texts.language, figures.refusal)}`);
  }
  const changes = options['json'] === true ? [] : await summaryChangeLines(book, texts.language, columns);
  return { report: figures.report, changes };
}

/** Writes the sheets and says what was done to each, unless the output is JSON. */
async function write(
  path: string,
  to: string,
  options: CliOptions,
  { texts, print }: CliOutput,
): Promise<SummaryReport> {
  const { book, model } = openHostedWorkbook(await readWorkbookFile(path));
  const result = await summarise(book, { ...chosen(options), language: texts.language, now: new Date() });
  if (result.kind === 'refused') {
    throw new CliFault('refused', `${path}: ${summariseRefusalText(texts.language, result)}`);
  }
  await writeWorkbookFile(to, model.save());
  if (options['json'] !== true) {
    for (const sheet of result.sheets) print(summariseOutcomeText(texts.language, sheet));
    print('');
  }
  return result.report;
}

function chosen(options: CliOptions): Omit<SummariseOptions, 'now'> {
  const boards = textOption(options, 'boards')
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return {
    ...(boards !== undefined && { boards }),
    ...(options['region'] === true && { regionOnly: true }),
    ...(options['palette'] !== undefined && { palette: paletteOf(options) }),
  };
}
