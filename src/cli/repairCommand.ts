import { previewRepair, repair, type RepairGroupPreview, type RepairResult } from '../commands/repair';
import type { RepairObstacle } from '../domain/repairNote';
import type { Book } from '../excel/book';
import { repairGroupText, repairLine, repairObstacleText } from '../text/repairText';
import { CliFault } from './cliFault';
import { textOption, type CliCommand, type CliOutput } from './command';
import { openHostedWorkbook } from './hostedWorkbook';
import { readWorkbookFile, writeWorkbookFile } from './workbookFile';

/** Of one group so many lines are shown. */
const MOST_LINES = 20;

/** `maltavlan repair book.xlsx [-o out.xlsx] [--all]`: without `-o` only what could be repaired. */
export const repairCommand: CliCommand = {
  options: { output: { type: 'string', short: 'o' }, all: { type: 'boolean' } },
  async run([path, ...others], options, output) {
    if (path === undefined) throw new CliFault('missingArgument', 'bok.xlsx');
    if (others.length > 0) throw new CliFault('unknownOption', others.join(' '));
    const { book, model } = openHostedWorkbook(await readWorkbookFile(path));
    const to = textOption(options, 'output');
    const result = await repairOrPreview(book, { writes: to !== undefined, all: options.all === true });
    if (result === null) throw new CliFault('notStandard', path);
    if (to !== undefined) await writeWorkbookFile(to, model.save());
    printResult(result, to !== undefined, output);
    return 0;
  },
};

type Shown = Pick<RepairResult, 'done' | 'left' | 'obstacles'>;

/** Null for a workbook that is none of ours. */
async function repairOrPreview(
  book: Book,
  { writes, all }: { readonly writes: boolean; readonly all: boolean },
): Promise<Shown | null> {
  const preview = await previewRepair(book);
  if (preview.kind === 'notStandard') return null;
  const chosen = preview.groups.filter(({ isSafe }) => isSafe || all);
  if (!writes) {
    const left = preview.groups.filter((group) => !chosen.includes(group));
    return { done: chosen, left, obstacles: preview.obstacles };
  }
  const result = await repair(book, { chosen: new Set(chosen.map(({ group }) => group)) });
  return result.kind === 'notStandard' ? null : result;
}

function printResult({ done, left, obstacles }: Shown, isWritten: boolean, output: CliOutput): void {
  const { texts, print } = output;
  if (done.length + left.length + obstacles.length === 0) print(texts.repair.nothing);
  if (done.length > 0) {
    print(isWritten ? texts.repair.done : texts.repair.would);
    for (const group of done) printGroup(group, output);
  }
  if (left.length > 0) {
    print(texts.repair.proposals);
    for (const group of left) printGroup(group, output);
  }
  if (obstacles.length > 0) {
    print(texts.repair.obstacles);
    for (const obstacle of obstacles) print(`  ${obstacleText(obstacle, output)}`);
  }
}

function printGroup({ repairs }: RepairGroupPreview, { texts, print }: CliOutput): void {
  print(`  ${repairGroupText(texts.language, repairs)}`);
  for (const note of repairs.slice(0, MOST_LINES)) print(`    ${repairLine(texts.language, note)}`);
  if (repairs.length > MOST_LINES) print(`    ${texts.repair.more(repairs.length - MOST_LINES)}`);
}

function obstacleText(obstacle: RepairObstacle, { texts }: CliOutput): string {
  return repairObstacleText(texts.language, obstacle);
}
