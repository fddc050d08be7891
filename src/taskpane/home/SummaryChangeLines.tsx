import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy, Suspense, type JSX } from 'react';
import type { SummaryStandings } from '../../commands/standing/summaryStandings';

/** The words of changes come with the summaries' own part of the pane. */
const FirstChange = lazy(async () => {
  const { FirstChange: View } = await import(/* webpackChunkName: "firstChange" */ './FirstChange');
  return { default: View };
});

const useStyles = makeStyles({
  words: {
    ...typographyStyles.caption1,
    display: 'block',
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Since which change the summaries are stale, as far as known: the first of them, and how many there are. */
export function SummaryChangeLines({ summaries }: { summaries: SummaryStandings | null }): JSX.Element {
  const styles = useStyles();
  const written = summaries?.kind === 'known' ? summaries.written : [];
  const stale = written.filter(({ isCurrent }) => isCurrent === false);
  return (
    <span className={styles.words}>
      {stale.length > 0 && (
        <Suspense>
          <FirstChange changes={stale.flatMap(({ changes }) => changes)} />
        </Suspense>
      )}
    </span>
  );
}
