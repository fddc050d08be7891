import { colour } from '../../src/commands/colour';
import { describeWorkbook } from '../../src/commands/describeWorkbook';
import type { OpenExcel } from '../excel/openExcel';
import { benchChanges } from './benchChanges';
import { BENCH_SIZES, type BenchSizeName } from './benchSizes';
import { naiveRead } from './naiveRead';

/** What is measured. */
export type BenchActionName = 'build' | 'describe' | 'read' | 'readAll' | 'colour' | 'naive';

/** One thing to measure in an open workbook; `build` starts from a blank one. */
export interface BenchAction {
  /** English, for the table. */
  readonly title: string;
  run(excel: OpenExcel, size: BenchSizeName): Promise<unknown>;
}

/** The actions, in the order of the table. */
export const BENCH_ACTIONS: Readonly<Record<BenchActionName, BenchAction>> = {
  build: {
    title: 'write a new workbook',
    run: ({ book }, size) => book.apply(benchChanges(BENCH_SIZES[size])),
  },
  describe: {
    title: 'describe',
    run: ({ book }) => describeWorkbook(book),
  },
  read: {
    title: 'read all values',
    run: ({ book }) => book.read({ tables: 'all' }),
  },
  readAll: {
    title: 'read values, formulas, formats, rules',
    run: ({ book }) => book.read({ tables: 'all', formulas: true, numberFormats: true, colourRules: true }),
  },
  colour: {
    title: 'colour',
    run: ({ book }) => colour(book, { palette: 'fargblind' }),
  },
  naive: {
    title: 'naive reader: cell by cell, a sync a row',
    run: (excel) => naiveRead(excel),
  },
};
