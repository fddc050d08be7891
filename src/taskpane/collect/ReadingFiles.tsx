import { Button, ProgressBar } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../PaneContext';
import type { ReadingProgress } from './collectState';
import { useCollectStyles } from './useCollectStyles';

/** How far the reading has come, and the way to stop it. */
export function ReadingFiles({ progress }: { progress: ReadingProgress }): JSX.Element {
  const styles = useCollectStyles();
  const { actions, text } = usePane();
  const { names, done } = progress;
  const at = Math.min(done + 1, names.length);
  return (
    <div className={styles.card}>
      <p className={styles.paragraph}>
        {text.fill('collect.progress', { at: text.number(at), total: text.number(names.length) })}
      </p>
      <ProgressBar aria-label={text.plain('collect.progress.label')} value={done} max={names.length} />
      <p className={styles.muted}>{names[at - 1]}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={actions.cancelReading}>
          {text.plain('collect.cancel')}
        </Button>
      </div>
    </div>
  );
}
