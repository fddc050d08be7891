import { prepareFollowUp } from '../commands/prepareFollowUp';
import type { FollowUpReport } from '../domain/followUpReport';
import { followUpLines, followUpRefusal } from '../text/followUpText';
import { CliFault } from './cliFault';
import { readClosedFile } from './closedFile';
import { textOption, type CliCommand, type CliOutput } from './command';
import { openHostedWorkbook } from './hostedWorkbook';
import { paletteOf } from './paletteOption';
import { periodOf } from './periodOption';
import { writeWorkbookFile } from './workbookFile';
import { yearOf } from './yearOption';

/** `maltavlan follow-up plan.xlsx --period april [--previous earlier.xlsx] [--year 2023] -o uppfoljning.xlsx` */
export const followUpCommand: CliCommand = {
  options: {
    period: { type: 'string' },
    previous: { type: 'string' },
    year: { type: 'string' },
    palette: { type: 'string' },
    output: { type: 'string', short: 'o' },
  },
  async run([path, ...others], options, { texts, print }) {
    if (path === undefined) throw new CliFault('missingArgument', 'plan.xlsx');
    if (others.length > 0) throw new CliFault('unknownOption', others.join(' '));
    const [period, previous, year] = ['period', 'previous', 'year'].map((name) => textOption(options, name));
    if (period === undefined) throw new CliFault('missingArgument', '--period');
    const planned = prepareFollowUp(
      {
        plan: await readClosedFile(path, texts),
        previous: previous === undefined ? null : await readClosedFile(previous, texts),
      },
      {
        period: periodOf(period),
        palette: paletteOf(options),
        ...(year !== undefined && { year: yearOf('--year', year) }),
      },
    );
    if (planned.kind === 'refused') {
      throw new CliFault('refused', followUpRefusal(texts.language, planned.refusal));
    }
    const output = textOption(options, 'output');
    if (output !== undefined) {
      const { book, model } = openHostedWorkbook(null);
      await book.apply(planned.changes);
      await writeWorkbookFile(output, model.save());
    }
    printReport(planned.report, { texts, print });
    print(output === undefined ? texts.notWritten : texts.created(output));
    return 0;
  },
};

function printReport(report: FollowUpReport, { texts, print }: CliOutput): void {
  const lines = followUpLines(texts.language, report);
  print(lines.title);
  print(lines.carried);
  print(lines.compared);
  for (const line of lines.differences) print(`  ${line}`);
  if (lines.leftOut.length > 0) print(texts.leftOut);
  for (const line of lines.leftOut) print(`  ${line}`);
}
