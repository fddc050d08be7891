import { compareSummaries } from '../../domain/summary/compareSummaries';
import type { SummaryChange } from '../../domain/summary/summaryChange';
import type { PartSummary } from '../../domain/summary/summaryReport';
import { partState } from '../../domain/summary/summaryState';
import type { ExistingSummary } from '../../layout/summary/existingSummary';
import { readPartState } from '../../layout/summary/readPartState';
import { SOURCE_KEY, type SummarySheetReading } from '../../layout/summary/readSummarySheet';
import type { Language } from '../../text/language';
import { summaryChangeText } from '../../text/summaryChanges';
import { moreSummaryChanges, otherSummaryChanges } from '../../text/summaryChangeList';

/** More changes than this are counted on the sheet: whoever wants all has them in the preview. */
const MOST_LINES = 30;

/** What a refresh has to tell of one sheet. */
export interface ToldChanges {
  /** What the sheet shows otherwise; null for a sheet that is new. */
  readonly changes: readonly SummaryChange[] | null;
  /** The sheet's list Ändrat sedan förra uppdateringen; null where there has been no refresh to tell of. */
  readonly lines: readonly string[] | null;
}

/**
 * Compares a summary with what its sheet says. Where the tables behind it have not changed, the list stays as it stands; where they have
 * and no figure has moved, the list says that.
 * @param inputMark the fingerprint of what the summary is made from
 */
export function toldChanges(
  part: PartSummary,
  existing: ExistingSummary,
  inputMark: string,
  language: Language,
): ToldChanges {
  if (existing.kind !== 'summary') return { changes: null, lines: null };
  const { reading } = existing;
  const changes = compareSummaries([readPartState(reading)], [partState(part)]);
  if (changes.length > 0) return { changes, lines: linesOf(changes, language) };
  const remembered = reading.rows.find(({ key }) => key === SOURCE_KEY)?.state;
  return {
    changes,
    lines: remembered === inputMark ? standingLines(reading) : [otherSummaryChanges(language)],
  };
}

function linesOf(changes: readonly SummaryChange[], language: Language): readonly string[] {
  const left = changes.length - MOST_LINES;
  return [
    ...changes.slice(0, MOST_LINES).map((change) => summaryChangeText(language, change)),
    ...(left > 0 ? [moreSummaryChanges(language, left)] : []),
  ];
}

function standingLines({ rows }: SummarySheetReading): readonly string[] | null {
  const lines = rows.flatMap(({ key, text }) =>
    /^change:\d+$/u.test(key) && typeof text === 'string' ? [text] : [],
  );
  return lines.length === 0 ? null : lines;
}
