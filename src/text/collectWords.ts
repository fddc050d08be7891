import type { CollectionIssue } from '../domain/collect/collectionIssue';
import type {
  CollectionRefusal,
  CollectionReport,
  FileReport,
  TableComparison,
} from '../domain/collect/collectionReport';
import type { FileFault } from '../domain/fileFault';

/** One issue, without its kind's file fault, which has words of its own. */
type IssueWords = {
  readonly [Kind in Exclude<CollectionIssue['kind'], 'unreadable'>]: (
    issue: Extract<CollectionIssue, { kind: Kind }>,
  ) => string;
};

/** The words of collecting in one language. */
export interface CollectWords {
  readonly locale: string;
  readonly issues: IssueWords;
  readonly files: Readonly<Record<FileFault, string>>;
  readonly refusals: Readonly<Record<CollectionRefusal['reason'], (sheet: string) => string>>;
  /** `Uppföljning april 2023` */
  readonly title: (report: Pick<CollectionReport, 'layout' | 'year' | 'period'>) => string;
  readonly boardUnknown: string;
  readonly rows: (count: number) => string;
  readonly errors: (count: number) => string;
  readonly decisions: Readonly<Record<FileReport['decision'], string>>;
  readonly sinceLast: Readonly<Record<NonNullable<FileReport['sinceLast']>, string>>;
  readonly unchanged: (board: string) => string;
  /** What collecting does to a board's rows of one table. */
  readonly table: (comparison: TableComparison) => string;
  readonly added: (row: string) => string;
  readonly gone: (row: string) => string;
  readonly changed: (row: string, column: string, before: string, after: string) => string;
  readonly absent: (board: string, rows: number, collected: string | null) => string;
  readonly empty: string;
  readonly undecided: (files: string) => string;
  readonly nothing: string;
  readonly done: (boards: string) => string;
}
