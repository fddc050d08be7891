import type { Finding, Severity } from '../domain/finding';
import { boardedMessage } from './boardedMessage';
import { checkHeading, checkReportWords, type CheckedWorkbookWords } from './checkReportText';
import { checkText } from './checkText';
import type { Language } from './language';

/** What stands above a list of findings; a check's result fits. */
export interface CheckedHeading {
  readonly workbook: CheckedWorkbookWords;
  readonly counts: Readonly<Record<Severity, number>>;
}

/**
 * Findings as plain text for mail: the workbook, how many the check found, and sheet by sheet a line each.
 * @param findings those to list, in the order to list them; fewer than the check found where the reader has chosen some
 * @param boardOf the board to name with a finding, in a workbook of several
 * @example checkListText('sv', result, result.findings)
 * // 'Nämndplan · Regionstyrelsen · 2023\n2 fel, …\n\nIndikatorer\n- Fel, G28: Riktning för … saknas. Åtgärd: Välj … (IND-04)'
 */
export function checkListText(
  language: Language,
  { workbook, counts }: CheckedHeading,
  findings: readonly Finding[],
  boardOf: (finding: Finding) => string | null = () => null,
): string {
  const words = checkReportWords(language);
  const all = counts.error + counts.warning + counts.info;
  const sheets = [...new Set(findings.map(({ place }) => place.sheet))];
  const parts = sheets.map((sheet) => {
    const lines = findings
      .filter(({ place }) => place.sheet === sheet)
      .map((finding) => findingLine(language, finding, boardOf(finding)));
    return [sheet === null ? words.workbook : sheetLine(sheet), ...lines].join('\n');
  });
  const head = [checkHeading(language, workbook), words.counts(counts)];
  if (findings.length < all) head.push(words.chosen(findings.length, all));
  return `${[head.join('\n'), ...parts].join('\n\n')}\n`;
}

/** A sheet may be called `=cmd|…`; pasted into Excel, a line that begins so would be a formula. */
function sheetLine(sheet: string): string {
  return /^[\p{L}\p{N}]/u.test(sheet) ? sheet : `”${sheet}”`;
}

function findingLine(language: Language, finding: Finding, board: string | null): string {
  const words = checkReportWords(language);
  const { severity, place, rule } = finding;
  const { message, fix } = checkText(language, finding);
  const cell = place.address === null ? '' : `, ${place.address.slice(place.address.lastIndexOf('!') + 1)}`;
  const action = fix === null ? '' : ` ${words.fix}: ${fix}`;
  const line = `- ${words.severity[severity]}${cell}: ${boardedMessage(board, message)}${action} (${rule})`;
  return line.replace(/[\r\n\t]+/gu, ' ');
}
