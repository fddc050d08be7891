import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
  },
  paragraph: { margin: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});

/** Ny arbetsbok from a standard workbook: it needs an empty one, which is opened in a window of its own. */
export function NewWorkbookView(): JSX.Element {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  return (
    <div className={styles.view}>
      <p className={styles.paragraph}>{text.plain('new.why')}</p>
      <Button
        appearance="primary"
        disabledFocusable={state.task.kind === 'running'}
        onClick={() => void actions.openEmptyWorkbook()}
      >
        {text.plain('new.open')}
      </Button>
      <h2 className={styles.heading}>{text.plain('new.steps')}</h2>
      <ol className={styles.list}>
        <li>{text.plain('new.step.open')}</li>
        <li>{text.plain('new.step.pane')}</li>
        <li>{text.plain('new.step.fill')}</li>
      </ol>
    </div>
  );
}
