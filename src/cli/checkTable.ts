import type { CheckResult } from '../commands/check';
import { checkReportWords } from '../text/checkReportText';
import { checkText } from '../text/checkText';
import type { Language } from '../text/language';

/** Lines are broken here, so that columns stay columns in an ordinary terminal. */
const WIDTH = 110;
const LEAST_MESSAGE_WIDTH = 40;
const GAP = '  ';

/** A check's result as lines for a terminal: the workbook, how many findings, and each with its cell and rule. */
export function checkTable({ workbook, findings, counts }: CheckResult, language: Language): string[] {
  const words = checkReportWords(language);
  const { layout, board, year, period } = workbook;
  const heading = [layout === null ? words.unknown : words.layout[layout], board, year, period];
  const rows = findings.map((finding) => ({
    cells: [
      words.severity[finding.severity],
      finding.place.address ?? finding.place.sheet ?? words.workbook,
      finding.rule,
    ],
    text: checkText(language, finding),
  }));
  const widths = [0, 1, 2].map((at) => Math.max(0, ...rows.map(({ cells }) => cells[at]?.length ?? 0)));
  const indent = widths.reduce((sum, width) => sum + width + GAP.length, 0);
  const room = Math.max(LEAST_MESSAGE_WIDTH, WIDTH - indent);
  const lines = rows.flatMap(({ cells, text }) => {
    const start = cells.map((cell, at) => cell.padEnd(widths[at] ?? 0) + GAP).join('');
    const fix = text.fix === null ? [] : wrap(`${words.fix}: ${text.fix}`, room);
    const [first = '', ...more] = [...wrap(text.message, room), ...fix];
    return [start + first, ...more.map((line) => ' '.repeat(indent) + line)];
  });
  const title = heading.filter((part) => part !== null).join(' · ');
  return [title, words.counts(counts), ...(lines.length === 0 ? [] : ['', ...lines])];
}

/** Breaks at spaces; no-break spaces hold figures and units together. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
