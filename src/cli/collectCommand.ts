import { basename } from 'node:path';
import { collect, previewCollection } from '../commands/collect';
import { readBoardFile } from '../commands/readBoardFile';
import type { CollectionReport } from '../domain/collect/collectionReport';
import {
  collectAbsentLines,
  collectBoardLines,
  collectFileLine,
  collectIssue,
  collectOutcome,
  collectRefusal,
  collectTitle,
  collectUndecided,
} from '../text/collectText';
import type { BoardFile } from '../commands/readBoardFile';
import { CliFault } from './cliFault';
import { textOption, type CliCommand, type CliOutput } from './command';
import { openHostedWorkbook } from './hostedWorkbook';
import { readWorkbookFile, writeWorkbookFile } from './workbookFile';

/** Of one table so many lines are shown, and of one file so many remarks. */
const MOST_LINES = 20;

/**
 * `maltavlan collect region.xlsx board1.xlsx … [-o out.xlsx] [--partial] [--json]`: without `-o` only what would be collected. All or
 * nothing, unless `--partial` leaves out the files that cannot be collected.
 */
export const collectCommand: CliCommand = {
  options: {
    output: { type: 'string', short: 'o' },
    partial: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run([path, ...paths], options, output) {
    if (path === undefined) throw new CliFault('missingArgument', 'region.xlsx');
    if (paths.length === 0) throw new CliFault('missingArgument', 'nämnd.xlsx');
    const { language } = output.texts;
    const { book, model } = openHostedWorkbook(await readWorkbookFile(path));
    const files: BoardFile[] = [];
    for (const each of paths) files.push(readBoardFile(await readWorkbookFile(each), basename(each)));
    const to = textOption(options, 'output');
    const result =
      to === undefined
        ? await previewCollection(book, files)
        : await collect(book, files, { isPartial: options['partial'] === true });
    if (result.kind === 'refused') throw new CliFault('refused', collectRefusal(language, result.refusal));
    if (to !== undefined && result.kind === 'collected') await writeWorkbookFile(to, model.save());
    if (options['json'] === true) output.print(JSON.stringify(result.report));
    else printReport(result.report, output);
    if (result.kind === 'undecided') throw new CliFault('refused', collectUndecided(language, result.report));
    if (options['json'] !== true) printOutcome(result.report, to, output);
    return 0;
  },
};

function printReport(report: CollectionReport, { texts, print }: CliOutput): void {
  const { language } = texts;
  print(collectTitle(language, report));
  for (const file of report.files) {
    print(`  ${collectFileLine(language, file)}`);
    const shown = file.issues.slice(0, MOST_LINES);
    for (const issue of shown) print(`    ${collectIssue(language, issue)}`);
    if (shown.length < file.issues.length)
      print(`    ${texts.repair.more(file.issues.length - shown.length)}`);
  }
  for (const board of report.boards) {
    if (board.isChanged) print(board.board);
    for (const { table, rows } of collectBoardLines(language, board)) {
      print(board.isChanged ? `  ${table}` : table);
      for (const row of rows.slice(0, MOST_LINES)) print(`    ${row}`);
      if (rows.length > MOST_LINES) print(`    ${texts.repair.more(rows.length - MOST_LINES)}`);
    }
  }
  for (const line of collectAbsentLines(language, report)) print(line);
}

function printOutcome(report: CollectionReport, to: string | undefined, { texts, print }: CliOutput): void {
  if (to === undefined) {
    print(texts.notWritten);
    return;
  }
  print(collectOutcome(texts.language, report));
  print(texts.created(to));
}
