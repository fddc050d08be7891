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
  /** Before what a fix would do. */
  readonly fix: string;
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
  fix: 'Åtgärd',
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
  fix: 'Fix',
};

/** The words around a list of findings in a language. */
export function checkReportWords(language: Language): CheckReportWords {
  return { sv, en }[language];
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
