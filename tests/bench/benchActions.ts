import { check } from '../../src/commands/check';
import { collect } from '../../src/commands/collect';
import { colour } from '../../src/commands/colour';
import { group } from '../../src/commands/group';
import { summarise } from '../../src/commands/summarise';
import type { BoardFile } from '../../src/layout/collect/boardFile';
import type { OpenExcel } from '../excel/openExcel';
import { benchChanges } from './benchChanges';
import { BENCH_SIZES, type BenchSizeName } from './benchSizes';
import { naiveColour, naiveRead, naiveWrite } from './naive';

/** What is measured. */
export type BenchActionName =
  'build' | 'read' | 'check' | 'colour' | 'group' | 'summarise' | 'collect' | NaiveActionName;
/** The way of a beginner, for comparison. */
export type NaiveActionName = 'naiveRead' | 'naiveColour' | 'naiveWrite';

/** One thing to measure in an open workbook; `build` starts from a blank one, `collect` from an empty region's. */
export interface BenchAction {
  /** English, for the table. */
  readonly title: string;
  run(excel: OpenExcel, size: BenchSizeName, files: readonly BoardFile[]): Promise<unknown>;
}

/** The actions, in the order of the table. */
export const BENCH_ACTIONS: Readonly<Record<BenchActionName, BenchAction>> = {
  build: {
    title: 'write a new workbook',
    run: ({ book }, size) => book.apply(benchChanges(BENCH_SIZES[size])),
  },
  read: { title: 'read', run: ({ book }) => book.read({ tables: 'all' }) },
  check: { title: 'check', run: ({ book }) => check(book) },
  colour: { title: 'colour', run: ({ book }) => colour(book, { palette: 'fargblind' }) },
  group: { title: 'group', run: ({ book }) => group(book) },
  summarise: { title: 'summarise', run: ({ book }) => summarise(book, { now: new Date(2023, 11, 31) }) },
  collect: { title: 'collect', run: ({ book }, _, files) => collect(book, files) },
  naiveRead: { title: 'naive reading', run: (excel) => naiveRead(excel) },
  naiveColour: { title: 'naive colouring', run: (excel) => naiveColour(excel) },
  naiveWrite: { title: 'naive writing', run: (excel) => naiveWrite(excel, excel.book) },
};

/** What each naive way is measured against. */
export const NAIVE_PAIRS: Readonly<Record<NaiveActionName, BenchActionName>> = {
  naiveRead: 'read',
  naiveColour: 'colour',
  naiveWrite: 'collect',
};
