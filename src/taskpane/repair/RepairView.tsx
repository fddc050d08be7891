import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { repairObstacleText } from '../../text/repairText';
import { usePane } from '../PaneContext';
import { RepairChoices } from './RepairChoices';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  subtitle: { ...typographyStyles.body1Strong, margin: 0 },
  run: { alignSelf: 'flex-start' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Reparera: first what can be repaired, then the choice and the button; what cannot be repaired is explained. */
export function RepairView(): JSX.Element {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const { task } = state;
  const shown = task.kind === 'repairShown' ? task.preview : null;
  const obstacles = task.kind === 'repaired' ? task.result.obstacles : (shown?.obstacles ?? []);
  return (
    <div className={styles.section}>
      <Button
        className={styles.run}
        disabledFocusable={task.kind === 'running'}
        onClick={() => void actions.previewRepair()}
      >
        {text.plain('repair.preview')}
      </Button>
      {shown !== null && shown.groups.length > 0 && <RepairChoices groups={shown.groups} />}
      {obstacles.length > 0 && (
        <>
          <h2 className={styles.subtitle}>{text.plain('repair.obstacles')}</h2>
          <ul className={styles.list}>
            {obstacles.map((obstacle) => {
              const words = repairObstacleText(text.language, obstacle);
              return <li key={words}>{words}</li>;
            })}
          </ul>
        </>
      )}
    </div>
  );
}
