import type { SummaryRow } from './summaryBlock';
import { printedPoints, type SummaryGrid } from './summaryGrid';
import type { SummaryRows } from './summaryRows';
import type { SummarySection } from './summarySection';
import type { SummaryWords } from './summaryWords';

/** An A4 page in points. */
const A4 = { short: 595.3, long: 841.9 } as const;
/** The margins that the page set-up gives: around, and what the footer takes below. */
export const MARGIN_POINTS = 29;
const FOOTER_POINTS = 14;
/** Of a page so much is planned for: programs differ a little in the heights of rows. */
const PLANNED = 0.965;
/** A section begins on a page where so much of it is left, else on the next one. */
const LEAST_SHARE_FOR_A_START = 0.16;

/** How many points of rows a page holds, at the scale at which the block is one page wide. */
export function pagePoints(grid: SummaryGrid): number {
  const [width, height] = grid.isLandscape ? [A4.long, A4.short] : [A4.short, A4.long];
  const scale = Math.min(1, Math.floor((100 * (width - 2 * MARGIN_POINTS)) / printedPoints(grid)) / 100);
  return (PLANNED * (height - 2 * MARGIN_POINTS - FOOTER_POINTS)) / scale;
}

/**
 * The rows of the sections one after the other, with page breaks: before a unit that does not fit on what is left of the page, and
 * before a table that fits on a whole page but not on what is left. Where a section goes on over a page its headers come again.
 * @param used points that the first page has used
 * @param repeated points of the rows that every further page begins with
 */
export function pageFlow(
  sections: readonly SummarySection[],
  { rows, words, used, repeated }: { rows: SummaryRows; words: SummaryWords; used: number; repeated: number },
): readonly SummaryRow[] {
  const room = pagePoints(rows.grid);
  const flow: SummaryRow[] = [];
  let left = room - used;
  const newPage = (first: readonly SummaryRow[]): void => {
    const [top, ...others] = first;
    if (top !== undefined) flow.push({ ...top, breakBefore: true }, ...others);
    left = room - repeated - pointsOf(first);
  };
  for (const section of sections) {
    const { heading, headers, units } = section;
    const [first = [], ...others] = units;
    const start = [...(heading === null ? [] : [heading]), ...headers, ...first];
    const gap = rows.space(section.key, 14);
    const whole = pointsOf([gap, ...start, ...others.flat()]);
    const isTorn = headers.length > 0 && whole > left && whole <= room - repeated && section.isTable === true;
    const isLate = left < LEAST_SHARE_FOR_A_START * room && whole > left;
    if (isTorn || isLate || pointsOf([gap, ...start, ...(others[0] ?? [])]) > left) {
      flow.push({ ...gap, height: 2 });
      newPage(start);
    } else {
      flow.push(gap, ...start);
      left -= pointsOf([gap, ...start]);
    }
    let page = 1;
    for (const unit of others) {
      const points = pointsOf(unit);
      if (points > left) {
        page += 1;
        newPage([...continued(section, page, { rows, words }), ...unit]);
      } else {
        flow.push(...unit);
        left -= points;
      }
    }
  }
  return flow;
}

/** The heading with `forts.`, and the column headers, for the section's next page. */
function continued(
  { key, heading, headers }: SummarySection,
  page: number,
  { rows, words }: { rows: SummaryRows; words: SummaryWords },
): readonly SummaryRow[] {
  const [text] = heading === null ? [] : [...heading.cells.values()];
  const again = rows.heading(
    `${key}:${page}`,
    words.sectionContinued(typeof text?.value === 'string' ? text.value : ''),
  );
  return [again, ...headers.map((header) => ({ ...header, key: `${header.key}:${page}` }))];
}

function pointsOf(rows: readonly SummaryRow[]): number {
  return rows.reduce((sum, { height }) => sum + (height ?? 0), 0);
}
