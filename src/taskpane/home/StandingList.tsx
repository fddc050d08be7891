import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import type { StandardWorkbook } from '../../commands/describeWorkbook';
import type { ViewId } from '../commandRegistry';
import { usePane } from '../PaneContext';
import { checkStanding, collectedStanding, colourStanding, summaryStanding } from './standingSentences';
import { StandingRow } from './StandingRow';
import { SummaryChangeLines } from './SummaryChangeLines';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

interface StandingListProps {
  readonly workbook: StandardWorkbook;
  readonly onOpen: (view: ViewId) => void;
}

/** How the workbook stands, a line a matter, each the way to the view that deals with it. Which lines there are is known at once. */
export function StandingList({ workbook, onOpen }: StandingListProps): JSX.Element {
  const styles = useStyles();
  const headingId = useId();
  const { state, text } = usePane();
  const { standing, isLarge, fault } = state.home;
  const { result } = state.check;
  const unknown = text.plain(fault === null ? 'home.standing.wait' : 'home.standing.unknown');
  const unchecked = isLarge ? text.plain('home.check.unchecked') : unknown;
  const counts = result?.counts;
  return (
    <section>
      <h2 id={headingId} className={styles.heading}>
        {text.plain('home.standing')}
      </h2>
      <ul className={styles.list} aria-labelledby={headingId}>
        <StandingRow
          label={text.plain('home.check')}
          words={counts === undefined ? unchecked : checkStanding(counts, text)}
          tone={
            counts === undefined
              ? 'unknown'
              : counts.error > 0
                ? 'wrong'
                : counts.warning > 0
                  ? 'look'
                  : 'well'
          }
          onOpen={() => onOpen('check')}
        />
        <StandingRow
          label={text.plain('home.colours')}
          words={standing === null ? unknown : colourStanding(standing.colours, text)}
          tone={standing === null ? 'unknown' : COLOUR_TONES[standing.colours.kind]}
          onOpen={() => onOpen('colour')}
        />
        {workbook.layout !== 'plan' && (
          <StandingRow
            label={text.plain('home.summaries')}
            words={standing === null ? unknown : summaryStanding(standing.summaries, text)}
            tone={summaryTone(standing)}
            onOpen={() => onOpen('summarise')}
          >
            <SummaryChangeLines summaries={standing?.summaries ?? null} />
          </StandingRow>
        )}
        {workbook.isRegionWide && (
          <StandingRow
            label={text.plain('home.collection')}
            words={standing?.collection ? collectedStanding(standing.collection, text) : unknown}
            tone={collectionTone(standing)}
            onOpen={() => onOpen('collect')}
          />
        )}
      </ul>
    </section>
  );
}

type Standing = ReturnType<typeof usePane>['state']['home']['standing'];
type Tone = Parameters<typeof StandingRow>[0]['tone'];

const COLOUR_TONES = { none: 'unknown', right: 'well', missing: 'look', wrong: 'wrong' } as const;

function summaryTone(standing: Standing): Tone {
  if (standing === null || standing.summaries.kind === 'impossible') return 'unknown';
  const { written, missing } = standing.summaries;
  if (written.some(({ isCurrent }) => isCurrent === false)) return 'look';
  return written.length === 0 || missing > 0 || written.some(({ isCurrent }) => isCurrent === null)
    ? 'unknown'
    : 'well';
}

function collectionTone(standing: Standing): Tone {
  const missing = standing?.collection?.missing ?? null;
  if (missing === null) return 'unknown';
  return missing.length > 0 ? 'look' : 'well';
}
