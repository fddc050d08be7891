import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { RULES_SHEET_NAME } from '../../commands/rulesSheetName';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  paragraph: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** The limits of the colours as the open workbook has them: they are the workbook's, and changed on its sheet Regler. */
export function LimitsSection(): JSX.Element {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const { description } = state.workbook;
  const limits = description?.kind === 'standard' ? description.thresholds : null;
  const shown = limits && { green: text.percent(limits.green), yellow: text.percent(limits.yellow) };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{text.plain('settings.limits')}</h2>
      {shown === null ? (
        <p className={styles.paragraph}>{text.plain('settings.limits.none')}</p>
      ) : (
        <>
          <ul className={styles.list}>
            <li>{text.fill('settings.limits.green', shown)}</li>
            <li>{text.fill('settings.limits.yellow', shown)}</li>
            <li>{text.fill('settings.limits.red', shown)}</li>
          </ul>
          <p className={styles.paragraph}>{text.plain('settings.limits.where')}</p>
          <Button
            size="small"
            disabledFocusable={state.task.kind === 'running'}
            onClick={() => void actions.goToPlace(RULES_SHEET_NAME, null)}
          >
            {text.plain('settings.limits.go')}
          </Button>
        </>
      )}
    </section>
  );
}
