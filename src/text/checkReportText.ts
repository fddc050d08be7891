import type { Severity } from '../domain/finding';
import type { Language } from './language';

/** The words around a list of findings. */
export interface CheckReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly layout: Readonly<Record<'plan' | 'uppfoljning', string>>;
  /** What stands instead of a cell for a finding about the whole workbook. */
  readonly workbook: string;
  readonly unknown: string;
  /** How many of each gravity, as a sentence. */
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
  /** How many of the findings are listed, where not all are. */
  readonly chosen: (listed: number, all: number) => string;
  /** Before what a fix would do. */
  readonly fix: string;
  /** The sheet Kontroll: when the workbook was checked, and how many of each gravity. */
  readonly checked: (when: string, counts: string) => string;
  readonly nothing: string;
  /** What stands for a gravity where a finding is gone and the reader's own notes on it remain. */
  readonly gone: string;
  readonly goTo: (address: string) => string;
}

/** The workbook that was checked, as far as it is known. */
export interface CheckedWorkbookWords {
  readonly layout: 'plan' | 'uppfoljning' | null;
  readonly board: string | null;
  readonly year: number | null;
  readonly period: string | null;
}

const sv: CheckReportWords = {
  severity: { error: 'Fel', warning: 'Varning', info: 'Upplysning' },
  layout: { plan: 'Nämndplan', uppfoljning: 'Uppföljning' },
  workbook: 'Arbetsboken',
  unknown: 'okänd',
  counts: ({ error, warning, info }) =>
    error + warning + info === 0
      ? 'Inga fynd.'
      : `${error} fel, ${counted(warning, 'varning', 'varningar')} och ${counted(info, 'upplysning', 'upplysningar')}.`,
  chosen: (listed, all) => `Här visas ${listed} av ${all} fynd.`,
  fix: 'Åtgärd',
  checked: (when, counts) =>
    `Kontrollerad ${when}. ${counts} Egna kolumner till höger i tabellen följer med sin rad när listan skrivs om.`,
  nothing: 'Inga fynd',
  gone: 'Borta',
  goTo: (address) => `Gå till ${address}`,
};

const en: CheckReportWords = {
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  layout: { plan: 'Plan', uppfoljning: 'Follow-up' },
  workbook: 'Workbook',
  unknown: 'unknown',
  counts: ({ error, warning, info }) =>
    error + warning + info === 0
      ? 'Nothing found.'
      : `${counted(error, 'error', 'errors')}, ${counted(warning, 'warning', 'warnings')} and ${counted(info, 'note', 'notes')}.`,
  chosen: (listed, all) => `Shown here: ${listed} of ${all} findings.`,
  fix: 'Fix',
  checked: (when, counts) =>
    `Checked ${when}. ${counts} Columns of your own to the right in the table follow their row when the list is written anew.`,
  nothing: 'Nothing found',
  gone: 'Gone',
  goTo: (address) => `Go to ${address}`,
};

/** The words around a list of findings in a language. */
export function checkReportWords(language: Language): CheckReportWords {
  return { sv, en }[language];
}

/**
 * The workbook in a line.
 * @example checkHeading('sv', workbook) // 'Uppföljning · Regionstyrelsen · 2023 · April'
 */
export function checkHeading(
  language: Language,
  { layout, board, year, period }: CheckedWorkbookWords,
): string {
  const words = checkReportWords(language);
  return [layout === null ? words.unknown : words.layout[layout], board, year, period]
    .filter((part) => part !== null)
    .join(' · ');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
