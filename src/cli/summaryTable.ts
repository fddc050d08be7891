import { TONE_SYMBOLS } from '../domain/palette';
import type { Gap, PartSummary, SummaryReport } from '../domain/summary/summaryReport';
import type { Language } from '../text/language';
import { summaryGapText } from '../text/summaryGaps';
import { summaryGoalText } from '../text/summaryGoalText';
import { summaryHeadlines } from '../text/summaryHeadlines';
import { summaryReportWords, type SummaryReportWords } from '../text/summaryReportText';
import { lineWidth } from './lineWidth';
import { wrapText } from './wrapText';

const INDENT = '  ';

/** How lines are told: the language, and their width. */
interface Telling {
  readonly language: Language;
  readonly width: number;
}

/**
 * A summary as lines for a terminal: board by board, then the region, the situation in brief and a paragraph per goal.
 * @param columns the terminal's width; undefined where there is none
 */
export function summaryTable(report: SummaryReport, language: Language, columns?: number): readonly string[] {
  const telling = { language, width: lineWidth(columns) };
  const parts = report.region === null ? report.boards : [...report.boards, report.region];
  if (parts.length === 0) {
    return [summaryReportWords(language).nothing, ...gapLines(report.unplaced, null, telling)];
  }
  return parts.flatMap((part, at) => [...(at === 0 ? [] : ['']), ...partLines(part, report, telling)]);
}

function partLines(part: PartSummary, { period, year }: SummaryReport, telling: Telling): readonly string[] {
  const { language } = telling;
  const words = summaryReportWords(language);
  const name = part.kind === 'region' ? words.region : part.name;
  const title = [name, period, year].filter((each) => each !== null).join(' · ');
  const headlines = summaryHeadlines(language, part, period).flatMap(({ headline, label, figure, text }) =>
    paragraph(`${TONE_SYMBOLS[headline.tone]} ${label}: ${figure}`, text, telling),
  );
  const goals =
    period === null
      ? []
      : part.goals.flatMap((goal) =>
          paragraph(goalHeading(goal, words), summaryGoalText(language, part, goal, period), telling),
        );
  return [
    title,
    '='.repeat(title.length),
    ...headlines,
    ...headed(words.goals, goals),
    ...headed(words.gaps, gapLines(part.gaps, part, telling)),
  ];
}

function goalHeading(goal: PartSummary['goals'][number], words: SummaryReportWords): string {
  return `${words.goal(goal.number, goal.name)} · ${words.assessment(goal.assessment)}`;
}

function headed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

/** In the region each says whose it is. */
function gapLines(
  gaps: readonly Gap[],
  part: PartSummary | null,
  { language, width }: Telling,
): readonly string[] {
  return gaps.flatMap((gap) => {
    const whose = gap.board?.name === part?.name ? null : (gap.board?.name ?? null);
    return indented(summaryGapText(language, gap, whose), width);
  });
}

function paragraph(heading: string, text: string, { width }: Telling): readonly string[] {
  return [...wrapText(heading, width), ...indented(text, width)];
}

function indented(text: string, width: number): readonly string[] {
  return wrapText(text, width - INDENT.length).map((line) => INDENT + line);
}
