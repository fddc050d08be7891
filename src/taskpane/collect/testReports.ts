import type { BoardFile } from '../../commands/readBoardFile';
import type { BoardComparison, CollectionReport, FileReport } from '../../domain/collect/collectionReport';
import { missingDirection } from '../check/testFindings';

/** A file as the worker gives it; invented figures. */
export function boardFile(
  name: string,
  own: Partial<Extract<BoardFile, { kind: 'standard' }>> = {},
): BoardFile {
  return {
    kind: 'standard',
    name,
    layout: 'uppfoljning',
    isAppendix: false,
    isRegionWide: false,
    board: null,
    boardText: name,
    year: 2023,
    period: 'April',
    thresholds: { green: 1, yellow: 0.8 },
    tolerances: {
      rounding: 0,
      roundingMax: 0,
      deviationShare: 0,
      deviationLeast: 0,
      deviationAlways: 0,
    },
    tables: [],
    counts: { error: 0, warning: 0, info: 0 },
    errors: [],
    issues: [],
    mark: name,
    ...own,
  };
}

/** A file with one error that it can tell. */
export const WITH_ERROR = boardFile('PN.xlsx', {
  counts: { error: 1, warning: 2, info: 0 },
  errors: [missingDirection('Chefer', 28)],
});

/** What is said of a file that can be collected, by its place. */
export function fileReport(index: number, name: string, own: Partial<FileReport> = {}): FileReport {
  return {
    index,
    name,
    board: 'Regionstyrelsen',
    code: 'RS',
    layout: 'uppfoljning',
    year: 2023,
    period: 'April',
    rows: 96,
    errors: 0,
    warnings: 0,
    issues: [],
    weight: null,
    decision: 'take',
    isDecided: false,
    sinceLast: 'first',
    ...own,
  };
}

/** A board with one row gone, one changed in a cell and one new. */
export function boardComparison(own: Partial<BoardComparison> = {}): BoardComparison {
  return {
    board: 'Regionstyrelsen',
    code: 'RS',
    file: 0,
    isChanged: true,
    tables: [
      {
        table: 'tblIndikatorer',
        sheet: 'Indikatorer',
        before: 38,
        after: 38,
        added: [{ label: 'Antal vårdmöten', address: 'Indikatorer!E40' }],
        gone: [{ label: 'Sjukfrånvaro', address: 'Indikatorer!E12' }],
        changed: [
          {
            label: 'Chefer',
            address: 'Indikatorer!E28',
            cells: [{ column: 'Utfall', before: '', after: '4,2' }],
          },
        ],
        moved: 0,
      },
    ],
    ...own,
  };
}

/** What collecting into the region's follow-up of April would do. */
export function collectionReport(own: Partial<CollectionReport> = {}): CollectionReport {
  return {
    layout: 'uppfoljning',
    year: 2023,
    period: 'April',
    files: [],
    boards: [],
    absent: [],
    undecided: [],
    isChanged: false,
    ...own,
  };
}

/** Two files. */
export const RS = boardFile('RS.xlsx');
/** The other one. */
export const HSN = boardFile('HSN.xlsx');

/** One board's file that can be collected. */
export function oneTaken(files: readonly BoardFile[]): CollectionReport {
  return collectionReport({
    files: files.map(({ name }, index) => fileReport(index, name)),
    boards: files.length === 0 ? [] : [boardComparison()],
    isChanged: files.length > 0,
  });
}

/** A file of the wrong period beside one that is right; taken or left as decided. */
export function oneAsked(
  files: readonly BoardFile[],
  decisions: ReadonlyMap<number, string>,
): CollectionReport {
  const wish = decisions.get(1);
  const hsn = fileReport(1, 'HSN.xlsx', {
    board: 'Hälso- och sjukvårdsnämnden',
    code: 'HSN',
    period: 'Augusti',
    issues: [{ kind: 'otherPeriod', wanted: 'April', found: 'Augusti' }],
    weight: 'ask',
    decision: wish === 'take' ? 'take' : 'leave',
    isDecided: wish !== undefined,
  });
  const boards = [boardComparison()];
  if (wish === 'take') boards.push(boardComparison({ board: 'Hälso- och sjukvårdsnämnden', code: 'HSN' }));
  return collectionReport({
    files: [fileReport(0, 'RS.xlsx'), hsn].slice(0, files.length),
    boards: files.length === 0 ? [] : boards,
    undecided: files.length > 1 && wish === undefined ? [1] : [],
    isChanged: files.length > 0,
  });
}
