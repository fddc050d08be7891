import { check } from '../../src/commands/check';
import { checkJson } from '../../src/cli/checkJson';
import { collect } from '../../src/commands/collect';
import { colour } from '../../src/commands/colour';
import { group } from '../../src/commands/group';
import { readBoardFile } from '../../src/commands/readBoardFile';
import { repair } from '../../src/commands/repair';
import { summarise } from '../../src/commands/summarise';
import { summaryFigures } from '../../src/commands/summaryFigures';
import type { OpenExcel } from '../excel/openExcel';
import { differentCells } from '../check/samePackage';
import { readSaved, type SavedWorkbook } from '../repair/workbookCells';
import { colourProblems, countProblems } from './colourProblems';
import type { Draw } from './draw';
import { lostValues } from './lostValues';

/** What a step is told, and where it says what is wrong. */
export interface StepContext {
  readonly draw: Draw;
  readonly problems: string[];
  /** Sound follow-ups, to collect. */
  readonly others: readonly Uint8Array[];
  /** Formulas are computed: their values say what colour a row has. */
  readonly computes: boolean;
  /** What a command says that it wrote over. */
  readonly told: Set<string>;
  /** The workbook as the last step left it, so that it is read once; null before the first. */
  last: SavedWorkbook | null;
  bytes: Uint8Array | null;
}

/** A command at an opened workbook, and what must hold after it. */
export type OpenedStep = (opened: OpenExcel, context: StepContext) => Promise<void>;

/** Names the cells that changed without being the command's, whether it succeeded or not. */
function keeping(
  name: string,
  run: (opened: OpenExcel, context: StepContext) => Promise<void>,
  /** @param own the sheets with tables, whatever they are called */
  lostOf: (
    before: SavedWorkbook,
    after: SavedWorkbook,
    own: ReadonlySet<string>,
    told: ReadonlySet<string>,
  ) => readonly string[],
): OpenedStep {
  return async (opened, context) => {
    const before = context.last ?? readSaved(opened.model.save());
    const own = new Set(opened.model.tables.map(({ sheet }) => sheet.name));
    try {
      await run(opened, context);
    } finally {
      context.bytes = opened.model.save();
      context.last = readSaved(context.bytes);
      const lost = lostOf(before, context.last, own, context.told);
      if (lost.length > 0)
        context.problems.push(`${name}: lost ${lost.slice(0, 5).join(', ')} (${lost.length})`);
    }
  };
}

/** Cells that changed outside of these sheets. */
const outside =
  (sheets: RegExp) =>
  (before: SavedWorkbook, after: SavedWorkbook): readonly string[] =>
    differentCells(before, after).filter((place) => !sheets.test(place));

/** Cells that changed outside of the sheets with tables, and of these. */
const outsideTables =
  (sheets: RegExp) =>
  (before: SavedWorkbook, after: SavedWorkbook, own: ReadonlySet<string>): readonly string[] =>
    outside(sheets)(before, after).filter((place) => !own.has(place.slice(0, place.lastIndexOf('!'))));

/** The commands by name. */
export const OPENED_STEPS = {
  check: async ({ book }) => {
    checkJson(await check(book));
  },
  colour: keeping(
    'colour',
    async (opened, { problems, computes }) => {
      const result = await colour(opened.book, {});
      const again = await colour(opened.book, {});
      if (again.kind === 'coloured' && again.changed)
        problems.push('colour: changes something the second time');
      if (computes && result.kind === 'coloured') problems.push(...(await colourProblems(opened)));
    },
    outside(/^Start!/u),
  ),
  summarise: keeping(
    'summarise',
    async (opened, { problems }) => {
      const figures = await summaryFigures(opened.book);
      if (figures.kind === 'summary') problems.push(...countProblems(figures));
      await summarise(opened.book, { now: new Date(2023, 4, 12) });
    },
    outside(/^Sammanfattning/u),
  ),
  collect: keeping(
    'collect',
    async (opened, { draw, others }) => {
      const files = [draw.pick(others), draw.pick(others)].map((bytes, at) =>
        readBoardFile(bytes, `${at}.xlsx`),
      );
      await collect(opened.book, files, { isPartial: true, now: new Date(2023, 4, 12), random: draw.random });
    },
    outsideTables(
      /^(Mål|Delmål|Indikatorer|Uppdrag|Budget|Omfördelningar|Kontrollsummor|Ekonomi|Personal|Åtgärder|Investeringar|Finansiella mål|Insamling)!/u,
    ),
  ),
  repair: keeping(
    'repair',
    async (opened, { draw, told }) => {
      const result = await repair(opened.book, { random: draw.random });
      if (result.kind !== 'repaired') return;
      for (const { kind, params } of result.done.flatMap(({ repairs }) => repairs)) {
        if (kind === 'formula') told.add(String(params.from));
      }
    },
    (before, after, _, told) => lostValues(before, after, told),
  ),
  group: keeping(
    'group',
    async (opened) => {
      const result = await group(opened.book);
      if (result.kind === 'proposed') await opened.book.apply(result.changes);
    },
    outsideTables(/^Omfördelningar!/u),
  ),
} satisfies Readonly<Record<string, OpenedStep>>;
