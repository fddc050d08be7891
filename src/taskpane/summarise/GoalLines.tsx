import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Tone } from '../../domain/palette';
import type { GoalSummary, PartSummary } from '../../domain/summary/summaryReport';
import { trendText } from '../../text/summaryTrends';
import { usePane } from '../PaneContext';
import { useHiddenStyle } from '../useHiddenStyle';

const TONES = {
  'Uppfylls helt': 'green',
  'Uppfylls delvis': 'yellow',
  'Uppfylls inte': 'red',
} as const satisfies Readonly<Record<NonNullable<GoalSummary['assessment']>, Tone>>;

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  text: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorNeutralForeground2,
  },
});

/** A part's goals with judgement and how it moved since the period before, each with the way to the rows behind. */
export function GoalLines({
  part,
  sign,
}: {
  part: PartSummary;
  sign: (tone: Tone) => JSX.Element;
}): JSX.Element {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const { state, actions, text } = usePane();
  return (
    <details>
      <summary className={styles.summary}>{text.plain('summarise.goals')}</summary>
      <ul className={styles.list}>
        {part.goals.map(({ number, name, assessment, movement }) => {
          const label = text.fill('summarise.goal', { number, name });
          const trend = movement === null ? null : trendText(text.language, movement);
          return (
            <li key={number} className={styles.item}>
              <div className={styles.line}>
                {sign(assessment === null ? 'neutral' : TONES[assessment])}
                <span>{label}</span>
              </div>
              <p className={styles.text}>
                <span lang={assessment === null ? undefined : 'sv'}>
                  {assessment ?? text.plain('summarise.notAssessed')}
                </span>
                {trend !== null && (
                  <>
                    {' · '}
                    <span aria-hidden="true">{trend.symbol} </span>
                    {trend.text}
                  </>
                )}
              </p>
              <Button
                size="small"
                disabledFocusable={state.task.kind === 'running'}
                onClick={() =>
                  void actions.showEvidence({ kind: 'figure', code: part.code, key: `goal:${number}` }, label)
                }
              >
                {text.plain('evidence.show')}
                <span className={hidden}> {label}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
