import { assemblyGoals } from '../commands/assemblyGoals';
import { newWorkbook, type AssemblyGoal } from '../commands/newWorkbook';
import { parseLayoutKind, type LayoutKind } from '../layout/layoutContext';
import { readWorkbook } from '../layout/reading/readWorkbook';
import { CliFault } from './cliFault';
import { readClosedFile } from './closedFile';
import { textOption, type CliCommand, type CliOptions, type CliOutput } from './command';
import { openHostedWorkbook } from './hostedWorkbook';
import { paletteOf } from './paletteOption';
import { periodOf } from './periodOption';
import { yearOf } from './yearOption';
import { writeWorkbookFile } from './workbookFile';

/** `maltavlan new --layout plan|uppfoljning --board RS|alla --year 2023 [--baseline 2021] [--period april] [--goals other.xlsx] -o plan.xlsx` */
export const newCommand: CliCommand = {
  options: {
    layout: { type: 'string' },
    board: { type: 'string' },
    year: { type: 'string' },
    baseline: { type: 'string' },
    period: { type: 'string' },
    goals: { type: 'string' },
    palette: { type: 'string' },
    output: { type: 'string', short: 'o' },
  },
  async run(files, options, cli) {
    if (files.length > 0) throw new CliFault('unknownOption', files.join(' '));
    const output = textOption(options, 'output');
    if (output === undefined) throw new CliFault('outputMissing', 'new');
    const baseline = textOption(options, 'baseline');
    const period = textOption(options, 'period');
    const goals = textOption(options, 'goals');
    const layout = layoutOf(required(options, 'layout'));
    if (layout === 'plan' && period !== undefined) {
      throw new CliFault('badOption', `--period ${period} (--layout plan)`);
    }
    const changes = newWorkbook({
      layout,
      board: required(options, 'board'),
      year: yearOf('--year', required(options, 'year')),
      ...(baseline !== undefined && { baselineYear: yearOf('--baseline', baseline) }),
      ...(period !== undefined && { period: periodOf(period) }),
      ...(goals !== undefined && { goals: await goalsIn(goals, cli) }),
      palette: paletteOf(options),
    });
    const { book, model } = openHostedWorkbook(null);
    await book.apply(changes);
    await writeWorkbookFile(output, model.save());
    cli.print(cli.texts.created(output));
    return 0;
  },
};

function required(options: CliOptions, name: string): string {
  const value = textOption(options, name);
  if (value === undefined) throw new CliFault('missingArgument', `--${name}`);
  return value;
}

function layoutOf(text: string): LayoutKind {
  const layout = parseLayoutKind(text);
  if (layout === null) throw new CliFault('badOption', `--layout ${text} (plan, uppfoljning)`);
  return layout;
}

/** The goals of another workbook; says how many, and which of them bear several names. */
async function goalsIn(path: string, { texts, print }: CliOutput): Promise<readonly AssemblyGoal[]> {
  const { goals, disputed } = assemblyGoals(readWorkbook(await readClosedFile(path, texts)));
  if (goals.length === 0) throw new CliFault('refused', texts.goals.none(path));
  print(texts.goals.taken(path, goals.length));
  for (const number of disputed) print(texts.goals.disputed(number));
  return goals;
}
