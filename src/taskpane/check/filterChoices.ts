import type { PaneText } from '../../text/paneText';
import { WORKBOOK, type FindingFilter } from './findingFilter';
import type { ListedFinding } from './listFindings';

/** One choice of a drop-down. */
export interface FilterChoice {
  readonly value: string;
  readonly label: string;
}

/** What the findings can be filtered by. */
export interface FilterChoices {
  readonly sheets: readonly FilterChoice[];
  readonly boards: readonly FilterChoice[];
  readonly rules: readonly FilterChoice[];
}

/**
 * The sheets, boards and rules that have findings, and those chosen though their last finding is gone; in the order of the check,
 * the boards by name.
 */
export function filterChoices(
  all: readonly ListedFinding[],
  { sheet, board, rule }: FindingFilter,
  text: PaneText,
): FilterChoices {
  const sheets = new Map<string, string>();
  const boards = new Map<string, string>();
  const rules = new Map<string, string>();
  for (const entry of all) {
    sheets.set(entry.sheet, sheetLabel(entry.sheet, text));
    if (entry.board !== null) boards.set(entry.board, entry.board);
    rules.set(entry.rule.id, `${entry.rule.title} (${entry.rule.id})`);
  }
  if (sheet !== null && !sheets.has(sheet)) sheets.set(sheet, sheetLabel(sheet, text));
  if (board !== null) boards.set(board, board);
  if (rule !== null && !rules.has(rule)) rules.set(rule, rule);
  return {
    sheets: choicesOf(sheets),
    boards: [...choicesOf(boards)].sort((a, b) => a.label.localeCompare(b.label, 'sv')),
    rules: choicesOf(rules),
  };
}

/** A sheet's name as the pane shows it. */
export function sheetLabel(sheet: string, text: PaneText): string {
  return sheet === WORKBOOK ? text.plain('check.workbook') : sheet;
}

const choicesOf = (labels: ReadonlyMap<string, string>): readonly FilterChoice[] =>
  [...labels].map(([value, label]) => ({ value, label }));
