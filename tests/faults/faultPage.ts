import { FAULT_WORDS } from '../../src/taskpane/faultWords';
import { paneText } from '../../src/text/paneText';
import { FAULT_COMMANDS } from './faultCommands';
import type { FaultKind } from './faultKind';
import { ALL_KINDS } from './faultMatrix';
import type { FaultReport } from './faultReport';

/** Where the page stands; a test compares it with what this file makes of the report. */
export const FAULTS_PAGE = 'docs/faults.md';

interface KindGroup {
  readonly title: string;
  has(kind: FaultKind): boolean;
}

const REMOTE = new Set(['sheets protected', 'sheet deleted', 'sheet renamed']);

const GROUPS: readonly KindGroup[] = [
  { title: 'refused', has: ({ way }) => way === 'refused' },
  { title: 'too large, slow, typing', has: ({ way }) => way === 'works' },
  { title: 'stopped, answer lost', has: ({ way }) => way === 'stopped' },
  { title: 'pane closed', has: ({ way }) => way === 'closed' },
  { title: 'protected, deleted, renamed', has: ({ name }) => REMOTE.has(name) },
  { title: 'rows moved, cell typed', has: ({ way, name }) => way === 'meanwhile' && !REMOTE.has(name) },
];

/** The words of the table, by how the workbook stands afterwards. */
const STATES: Readonly<Record<string, string>> = {
  before: 'untouched',
  inverse: 'taken back',
  after: 'done',
  rest: 'rest told',
  partly: 'named',
};

const EXTENTS = {
  all: 'every fault at every message',
  some: 'a selection: at every message one that is only refused or slow, by turns; at every writing what stops it half-way; and one edit of a colleague’s, before the last look or the first writing',
} as const;

/** The page of all faults and commands. */
export function faultsPage({ extent, selected = [], results }: FaultReport): string {
  const cases = Object.values(results).flatMap((kinds) => Object.values(kinds).flat());
  return [
    '# Faults',
    'Excel has no transactions: a command that is stopped half-way could leave half its work. So every command is run with faults at every message that it sends to Excel, on a real example, in the embedded host; the workbook that comes out is compared, cell by cell, format by format, rule by rule, with the workbook before and after an undisturbed run. Then the command is run again without a fault, and must come to the same end as if nothing had happened, with nothing twice and nothing of a user’s lost.',
    `${cases.length} runs made this table, ${EXTENTS[extent]}${selected.length > 0 ? `, of ${selected.join(' and ')} a selection: ${EXTENTS.some.slice('a selection: '.length)}` : ''}. \`npm run faults\` runs every fault at every message and writes the page anew; \`npm run faults -- --some\` the selection. The selection, of the commands that take long a part of it, runs with every change, and fails where it comes to another end than here.`,
    '## What became of the workbook',
    table(
      ['command', 'messages', ...GROUPS.map(({ title }) => title)],
      FAULT_COMMANDS.filter(({ name }) => name in results).map(({ name }) => [
        name,
        messages(results[name] ?? {}),
        ...GROUPS.map((group) => counts(results[name] ?? {}, group)),
      ]),
    ),
    [
      '- **untouched**: nothing was written; where Excel gave an error the pane says which.',
      '- **taken back**: Excel stopped in the middle, and the inverse changes were written: the workbook is as before, and the pane says so. So it is where everything was written and the colouring that completes it failed. Heights that Excel fits, and charts, are made anew.',
      '- **done**: as after an undisturbed run: the fault did not hinder, or a message that was too large went again in halves; or fixing findings had written everything and only its closing check failed, which the pane says.',
      '- **named**: taking back was refused too (the fault repeats for the next thirty messages): the pane names the sheets that were written to. Nothing else differs.',
      '- **rest told**: a colleague had changed rows that were decided on before they were read anew: what is as it was is written, and the result names the rows that were left.',
      '- **goes on**: the pane was closed while Excel wrote, and nobody could take anything back; a new pane that runs the command again comes to the same end.',
    ].join('\n'),
    '## What the pane says',
    table(['fault', 'code', 'what happened', 'what to do'], ALL_KINDS.flatMap(words)),
    '## What remains',
    [
      '- Reading takes two messages and more. Where rows came or went, or names moved, between the first and the second, everything is read anew; what changes later is found by the look before the writing.',
      '- Between the look at what will be overwritten and the writing lies one message, or a few where the looks take several to read. A colleague’s edit in that moment is seen: the writing begins with calls that Excel refuses when a table, or the contents of a sheet, do not stand where they stood, and with a last look at the cells that are overwritten; where somebody has changed one of these, what was written is taken back, with what stood there last, and the pane says that the workbook has changed. What that cannot see: a fill, a font or a width that somebody gives in that moment to cells that get theirs from us; single cells moved within the contents of a sheet, if none that is overwritten becomes another by it; of what is overwritten what comes after the first million letters, which an answer has no room for; and, where a write is larger than a message of 3 MB, an edit between its messages.',
      '- When the pane is closed in the middle of writing, or taking back is refused, the looks of what was being written may be plain (formats, heights, page set-up); repairing and collecting have their colours put right by Färgsätt; collecting may leave blank rows in a table, which mean nothing to any command, and repairing formulas that say the same in A1 form.',
      '- A new workbook, or a follow-up of a plan, that was cut off by closing the pane is not gone on with: the next attempt refuses a workbook that is not empty, and is made in another new one. There was nothing in it to lose.',
      '- What real Excel does when it stops is taken from its documentation: it carries out a message up to the call that it refuses. The host does the same.',
    ].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

type Outcomes = Readonly<Record<string, readonly string[]>>;

/** How many messages an undisturbed run takes. */
function messages(outcomes: Outcomes): string {
  const syncs = Object.values(outcomes).flatMap((texts) => texts.map((text) => Number(text.split(' ')[0])));
  return String(Math.max(0, ...syncs));
}

function counts(outcomes: Outcomes, group: KindGroup): string {
  const kinds = ALL_KINDS.filter((kind) => group.has(kind));
  const words = kinds.flatMap((kind) => (outcomes[kind.name] ?? []).map((text) => word(kind, text)));
  const numbers = new Map<string, number>();
  for (const each of words) numbers.set(each, (numbers.get(each) ?? 0) + 1);
  return [...numbers].map(([each, count]) => `${count} ${each}`).join(', ') || '–';
}

function word({ way }: FaultKind, text: string): string {
  const state = text.split(' ')[2] ?? '';
  return way === 'closed' && state === 'partly' ? 'goes on' : (STATES[state] ?? state);
}

function words({ name, code }: FaultKind): readonly (readonly string[])[] {
  if (code === null) return [];
  const text = paneText('en');
  const { what, do: advice } = FAULT_WORDS[code];
  return [[name, code, text.plain(what), text.plain(advice)]];
}

/** Padded as Prettier pads tables. */
function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headers.map((header, at) =>
    Math.max(3, header.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(headers), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
