import type { Period } from '../../domain/period';
import type { PartSummary, RegionSummary, SummaryReport } from '../../domain/summary/summaryReport';
import type { SummaryRow } from './summaryBlock';
import type { SummaryRows } from './summaryRows';
import type { SummarySectionKey, SummaryWords } from './summaryWords';
import { splitText } from './splitText';

/** What every section is made from. */
export interface SectionContext {
  readonly part: PartSummary | RegionSummary;
  readonly report: SummaryReport;
  readonly rows: SummaryRows;
  readonly words: SummaryWords;
}

/** A part of a summary with its heading, its column headers and its rows, in units that no page divides. */
export interface SummarySection {
  readonly key: string;
  readonly heading: SummaryRow | null;
  /** The column headers, repeated where the section goes on over a page. */
  readonly headers: readonly SummaryRow[];
  readonly units: readonly (readonly SummaryRow[])[];
  /** One row a thing, to be read across: kept on one page where it can be. */
  readonly isTable?: true;
}

/** A section, or the name of one that the workbook has nothing for. */
export type MadeSection = SummarySection | { readonly empty: SummarySectionKey };

/** True in the region's summary. */
export function isRegion(part: PartSummary | RegionSummary): part is RegionSummary {
  return part.kind === 'region';
}

/** The period that targets and outcomes are of; an appendix has none and no goals either. */
export function periodOf({ report }: SectionContext): Period | null {
  return report.period;
}

/** A text below a name: one row a paragraph, the last with some room below. */
export function textRows(
  { rows }: SectionContext,
  key: string,
  texts: readonly string[],
): readonly SummaryRow[] {
  const pieces = texts.flatMap((text) => splitText(text));
  return pieces.map((text, index) =>
    rows.text(index === 0 ? key : `${key}:${index + 1}`, text, index === pieces.length - 1 ? 6 : 1),
  );
}

/**
 * Rows as units of a page: the first stays with the row after it, long texts may go on over the page.
 * @example unitsOf([name, text, text]) // [[name, text], [text]]
 */
export function unitsOf(rows: readonly SummaryRow[]): readonly (readonly SummaryRow[])[] {
  return [rows.slice(0, 2), ...rows.slice(2).map((row) => [row])];
}
