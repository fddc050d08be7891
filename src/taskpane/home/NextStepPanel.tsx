import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons';
import { useId, type JSX } from 'react';
import type { StandardWorkbook } from '../../commands/describeWorkbook';
import { nextStep } from '../../commands/nextStep';
import type { ViewId } from '../commandRegistry';
import { usePane } from '../PaneContext';
import { nextStepWords } from './nextStepWords';
import { standingFacts } from './standingFacts';

const useStyles = makeStyles({
  // As high as its longest words in a narrow pane, so that nothing below moves when they come.
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    boxSizing: 'border-box',
    minHeight: '9.5rem',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  words: { margin: 0, display: 'flex', columnGap: tokens.spacingHorizontalXS },
  icon: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

interface NextStepPanelProps {
  readonly workbook: StandardWorkbook;
  readonly onOpen: (view: ViewId) => void;
}

/** The next sensible step, as the one primary button; or that all is well. */
export function NextStepPanel({ workbook, onOpen }: NextStepPanelProps): JSX.Element {
  const styles = useStyles();
  const headingId = useId();
  const { state, actions, text } = usePane();
  const { home, check } = state;
  const step = nextStep(standingFacts(state, workbook), home.isLarge && home.standing !== null);
  const { sentence, button, view, sheet } = nextStepWords(step, state, text);

  function go(): void {
    if (view !== null) onOpen(view);
    else void actions.goToPlace(sheet ?? '', null);
  }

  return (
    <section
      className={styles.panel}
      aria-labelledby={headingId}
      aria-busy={home.isReading || (check.result === null && !home.isLarge)}
    >
      <h2 id={headingId} className={styles.heading}>
        {text.plain('home.next')}
      </h2>
      <p className={styles.words} aria-live="polite">
        {step === 'done' && <CheckmarkCircle20Regular className={styles.icon} />}
        {sentence}
      </p>
      {button !== null && (
        <Button appearance="primary" onClick={go}>
          {button}
        </Button>
      )}
    </section>
  );
}
