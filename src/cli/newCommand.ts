import { newWorkbook } from '../commands/newWorkbook';
import { parsePeriod, type Period } from '../domain/period';
import { parseLayoutKind, type LayoutKind } from '../layout/layoutContext';
import { CliFault } from './cliFault';
import { textOption, type CliCommand, type CliOptions } from './command';
import { openHostedWorkbook } from './hostedWorkbook';
import { paletteOf } from './paletteOption';
import { writeWorkbookFile } from './workbookFile';

/** `maltavlan new --layout plan|uppfoljning --board RS|alla --year 2023 [--baseline 2021] [--period april] -o plan.xlsx` */
export const newCommand: CliCommand = {
  options: {
    layout: { type: 'string' },
    board: { type: 'string' },
    year: { type: 'string' },
    baseline: { type: 'string' },
    period: { type: 'string' },
    palette: { type: 'string' },
    output: { type: 'string', short: 'o' },
  },
  async run(files, options, { texts, print }) {
    if (files.length > 0) throw new CliFault('unknownOption', files.join(' '));
    const output = textOption(options, 'output');
    if (output === undefined) throw new CliFault('outputMissing', 'new');
    const baseline = textOption(options, 'baseline');
    const changes = newWorkbook({
      layout: layoutOf(required(options, 'layout')),
      board: required(options, 'board'),
      year: yearOf('--year', required(options, 'year')),
      ...(baseline !== undefined && { baselineYear: yearOf('--baseline', baseline) }),
      ...periodOf(textOption(options, 'period')),
      palette: paletteOf(options),
    });
    const { book, model } = openHostedWorkbook(null);
    await book.apply(changes);
    await writeWorkbookFile(output, model.save());
    print(texts.created(output));
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

function yearOf(option: string, text: string): number {
  if (!/^\d{4}$/.test(text)) throw new CliFault('badOption', `${option} ${text}`);
  return Number(text);
}

function periodOf(text: string | undefined): { period?: Period } {
  if (text === undefined) return {};
  const period = parsePeriod(text);
  if (period === null) throw new CliFault('badOption', `--period ${text} (april, augusti, helår)`);
  return { period };
}
