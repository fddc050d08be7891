import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import { followUpLines } from '../../text/followUpText';
import { usePane } from '../PaneContext';
import type { PreparedFollowUp } from '../taskState';

const useStyles = makeStyles({
  preview: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  paragraph: { margin: 0 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  run: { alignSelf: 'flex-start' },
});

/** What a prepared follow-up holds, how it differs from the one before, and the button that has it written. */
export function FollowUpPreview({ followUp }: { followUp: PreparedFollowUp }): JSX.Element {
  const styles = useStyles();
  const titleId = useId();
  const { actions, text } = usePane();
  const lines = followUpLines(text.language, followUp.report);
  return (
    <section className={styles.preview} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {lines.title}
      </h3>
      <p className={styles.paragraph}>{lines.carried}</p>
      <p className={styles.paragraph}>{lines.compared}</p>
      <Lines label={text.plain('followUp.differences')} lines={lines.differences} />
      {lines.leftOut.length > 0 && <p className={styles.paragraph}>{text.plain('followUp.leftOut')}:</p>}
      <Lines label={text.plain('followUp.leftOut')} lines={lines.leftOut} />
      <Button
        className={styles.run}
        appearance="primary"
        onClick={() => void actions.writeFollowUp(followUp)}
      >
        {text.plain('followUp.write')}
      </Button>
    </section>
  );
}

function Lines({ label, lines }: { label: string; lines: readonly string[] }): JSX.Element | null {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
