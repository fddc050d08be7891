import { acceptGroups, type AcceptResult } from '../../src/commands/acceptGroups';
import { addRedistribution } from '../../src/commands/addRedistribution';
import { check } from '../../src/commands/check';
import { writeCheckSheet } from '../../src/commands/checkSheet';
import { colour } from '../../src/commands/colour';
import { createWorkbook } from '../../src/commands/createWorkbook';
import { describeWorkbook } from '../../src/commands/describeWorkbook';
import { applyFixes } from '../../src/commands/fixFindings';
import { isSafeFix } from '../../src/commands/fixing/isSafeFix';
import { group, type GroupResult } from '../../src/commands/group';
import { collect } from '../../src/commands/collect';
import { removeColours } from '../../src/commands/removeColours';
import { repair } from '../../src/commands/repair';
import { summarise } from '../../src/commands/summarise';
import { summaryEvidence } from '../../src/commands/summaryEvidence';
import { writeNewWorkbook } from '../../src/commands/writeNewWorkbook';
import { writeRedistributionSums } from '../../src/commands/writeRedistributionSums';
import type { Book } from '../../src/excel/book';
import { seededRandom } from '../examples/seededRandom';
import { INPUT } from '../redistribution/addedRow';
import {
  boardFiles,
  damaged,
  FOLLOW_UP,
  followUpChanges,
  listed,
  REGION,
  regionToCollect,
  summarisedBefore,
  torn,
  withoutSums,
  WITHOUT_PURPOSES,
} from './faultExamples';
import type { FaultCommand } from './faultCommand';

const NOW = new Date(2023, 4, 12, 14, 5);
const MEASURED = { sheet: 'Indikatorer', cell: [11, 4], typed: 'Skriven av en kollega' } as const;
const MOVES = { sheet: 'Omfördelningar', cell: [6, 3], typed: 'Skrivet av en kollega' } as const;
const BLANK = { sheet: 'Blad1', cell: [2, 1], typed: 'Skrivet av en kollega' } as const;

async function accept(book: Book): Promise<GroupResult | AcceptResult> {
  const groups = await group(book);
  if (groups.kind !== 'proposed') return groups;
  const accepted = groups.groups.map(({ proposal, members }) => ({ purpose: proposal, members }));
  return acceptGroups(book, accepted);
}

/** Rows that are others now are left and told. */
function leavesRows(result: unknown): boolean {
  const { kind, left } = (result ?? {}) as Partial<Extract<AcceptResult, { kind: 'accepted' }>>;
  return kind === 'accepted' && left !== undefined && left.length > 0;
}

/** Every command that the pane and the ribbon have, on a real example. */
export const FAULT_COMMANDS: readonly FaultCommand[] = [
  { name: 'describe', bytes: FOLLOW_UP, run: describeWorkbook, ...MEASURED },
  { name: 'check', bytes: FOLLOW_UP, run: (book) => check(book), ...MEASURED },
  {
    name: 'list of findings, new',
    bytes: damaged,
    run: async (book) => writeCheckSheet(book, await check(book), 'sv', NOW),
    ...MEASURED,
    takes: 'long',
  },
  {
    name: 'list of findings, anew',
    bytes: listed,
    run: async (book) => writeCheckSheet(book, await check(book), 'sv', NOW),
    sheet: 'Kontroll',
    cell: [6, 7],
    typed: 'Anteckning av en kollega',
    takes: 'long',
  },
  {
    name: 'fix findings',
    bytes: damaged,
    run: async (book) => applyFixes(book, (await check(book)).findings.filter(isSafeFix)),
    sheet: 'Indikatorer',
    cell: [6, 9],
    typed: 13,
  },
  { name: 'colour', bytes: FOLLOW_UP, run: (book) => colour(book, { palette: 'fargblind' }), ...MEASURED },
  { name: 'remove colours', bytes: FOLLOW_UP, run: (book) => removeColours(book), ...MEASURED },
  {
    name: 'repair',
    bytes: torn,
    run: (book) => repair(book, { random: seededRandom(3) }),
    complete: (book) => colour(book, {}),
    mayLeaveTraces: true,
    ...MEASURED,
    takes: 'long',
  },
  {
    name: 'accept groups',
    bytes: WITHOUT_PURPOSES,
    run: accept,
    tellsRest: leavesRows,
    ...MOVES,
  },
  {
    name: 'add redistribution',
    bytes: REGION,
    run: (book) => addRedistribution(book, INPUT, { random: seededRandom(7) }),
    ...MOVES,
  },
  { name: 'redistribution sums', bytes: withoutSums, run: writeRedistributionSums, ...MOVES },
  {
    name: 'summarise, new',
    bytes: FOLLOW_UP,
    run: (book) => summarise(book, { now: NOW }),
    ...MEASURED,
    takes: 'long',
  },
  {
    name: 'summarise, refresh',
    bytes: summarisedBefore,
    run: (book) => summarise(book, { now: NOW }),
    sheet: 'Sammanfattning RS',
    cell: [5, 4],
    typed: 'Skriven av en kollega',
    takes: 'long',
  },
  {
    name: 'evidence',
    bytes: summarisedBefore,
    run: (book) => summaryEvidence(book, { kind: 'figure', code: 'RS', key: 'headline:goals' }),
    ...MEASURED,
  },
  {
    name: 'collect',
    bytes: regionToCollect,
    run: async (book) => collect(book, await boardFiles(), { now: NOW, random: seededRandom(5) }),
    complete: (book) => colour(book, {}),
    mayLeaveTraces: true,
    ...MEASURED,
    takes: 'longest',
  },
  {
    name: 'new workbook',
    bytes: () => Promise.resolve(null),
    run: (book) =>
      createWorkbook(book, {
        layout: 'plan',
        board: 'RS',
        year: 2024,
        createdOn: 45_000,
        random: seededRandom(9),
      }),
    isNotContinued: true,
    ...BLANK,
    takes: 'long',
  },
  {
    name: 'follow-up of a plan',
    bytes: () => Promise.resolve(null),
    run: (book) => writeNewWorkbook(book, followUpChanges),
    isNotContinued: true,
    ...BLANK,
    takes: 'long',
  },
];
