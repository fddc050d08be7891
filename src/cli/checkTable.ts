import type { CheckResult } from '../commands/check';
import { boardToName } from '../commands/boardToName';
import type { Finding } from '../domain/finding';
import { boardedMessage } from '../text/boardedMessage';
import { checkHeading, checkReportWords } from '../text/checkReportText';
import { checkText } from '../text/checkText';
import type { Language } from '../text/language';
import { lineWidth } from './lineWidth';
import { wrapText } from './wrapText';

const INDENT = '  ';
const GAP = '  ';

/**
 * A check's result as lines for a terminal: the workbook, how many findings, and sheet by sheet each with its cell and rule.
 * @param columns the terminal's width; undefined where there is none
 */
export function checkTable(result: CheckResult, language: Language, columns?: number): string[] {
  const { workbook, findings, counts } = result;
  const boardOf = boardToName(result);
  const width = lineWidth(columns);
  const words = checkReportWords(language);
  const sheets = [...new Set(findings.map(({ place }) => place.sheet))];
  const widths = [0, 1, 2].map((at) =>
    Math.max(0, ...findings.map((finding) => cellsOf(finding, language)[at]?.length ?? 0)),
  );
  return [
    checkHeading(language, workbook),
    words.counts(counts),
    ...sheets.flatMap((sheet) => [
      '',
      sheet ?? words.workbook,
      ...findings
        .filter(({ place }) => place.sheet === sheet)
        .flatMap((finding) => linesOf(finding, language, { widths, width, board: boardOf(finding) })),
    ]),
  ];
}

/** Gravity, cell and rule. */
function cellsOf({ severity, place, rule }: Finding, language: Language): readonly string[] {
  const cell = place.address?.slice(place.address.lastIndexOf('!') + 1) ?? '';
  return [checkReportWords(language).severity[severity], cell, rule];
}

function linesOf(
  finding: Finding,
  language: Language,
  {
    widths,
    width,
    board,
  }: { readonly widths: readonly number[]; readonly width: number; readonly board: string | null },
): readonly string[] {
  const { message, fix } = checkText(language, finding);
  const cells = cellsOf(finding, language).map((cell, at) => cell.padEnd(widths[at] ?? 0) + GAP);
  const start = INDENT + cells.join('');
  const room = width - start.length;
  const action = fix === null ? [] : wrapText(`${checkReportWords(language).fix}: ${fix}`, room);
  const [first = '', ...more] = [...wrapText(boardedMessage(board, message), room), ...action];
  return [start + first, ...more.map((line) => ' '.repeat(start.length) + line)];
}
