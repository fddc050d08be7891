import type { ChosenFile } from './collectReader';

/** A file as it was chosen or dropped. */
export interface FoundFile {
  readonly file: ChosenFile;
  /** Its folders and name, `Nämnder/RS/uppfoljning.xlsx`, when it came with a folder; '' for a file chosen by itself. */
  readonly path: string;
}

/** Why a file is not read: it is no .xlsx, and what it is decides what to do about it. */
export type AwayReason = 'otherExcel' | 'otherProgram' | 'text' | 'temporary' | 'unknown';

/** A file that is not read. */
export interface TurnedAway {
  readonly name: string;
  readonly reason: AwayReason;
}

/** Chosen files, sorted. */
export interface SortedFiles {
  readonly workbooks: readonly ChosenFile[];
  /** Files that the user chose one by one: each gets an answer. */
  readonly turnedAway: readonly TurnedAway[];
  /** Other files of a folder: nobody chose them, they are only counted. */
  readonly skipped: number;
}

const REASONS: readonly (readonly [RegExp, AwayReason])[] = [
  [/^(~\$|\._)/, 'temporary'],
  [/\.(xls|xlsb|xlt|xltx|xltm)$/i, 'otherExcel'],
  [/\.(ods|fods|numbers|gsheet)$/i, 'otherProgram'],
  [/\.(csv|tsv|txt)$/i, 'text'],
];

/**
 * Tells workbooks from what else was chosen, by the names: what a file really holds is seen when it is read. Files that bear the same
 * name are called by their folders too, as each board's folder may have its `uppfoljning.xlsx`.
 */
export function sortChosen(found: readonly FoundFile[]): SortedFiles {
  const workbooks = found.filter(({ file }) => isWorkbook(file.name));
  const others = found.filter(({ file }) => !isWorkbook(file.name));
  return {
    workbooks: workbooks.map((each) => (isNamedAlone(each, workbooks) ? each.file : calledByPath(each))),
    turnedAway: others
      .filter(({ path }) => path === '')
      .map(({ file: { name } }) => ({ name, reason: reasonOf(name) })),
    skipped: others.filter(({ path }) => path !== '').length,
  };
}

function isWorkbook(name: string): boolean {
  return /\.xls[xm]$/i.test(name) && !/^(~\$|\._)/.test(name);
}

function reasonOf(name: string): AwayReason {
  return REASONS.find(([pattern]) => pattern.test(name))?.[1] ?? 'unknown';
}

function isNamedAlone({ file, path }: FoundFile, all: readonly FoundFile[]): boolean {
  return path === '' || all.filter((other) => other.file.name === file.name).length === 1;
}

function calledByPath({ file, path }: FoundFile): ChosenFile {
  return { name: path, arrayBuffer: () => file.arrayBuffer() };
}
