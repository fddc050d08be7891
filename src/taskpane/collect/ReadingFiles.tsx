import { Button, ProgressBar } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ComparingProgress } from '../../commands/collecting/planCollection';
import { usePane } from '../PaneContext';
import type { ReadingProgress } from './collectState';
import { useCollectStyles } from './useCollectStyles';

/** How far the reading has come, and the way to stop it. */
export function ReadingFiles({ progress }: { progress: ReadingProgress }): JSX.Element {
  const { text } = usePane();
  const { names, done } = progress;
  const at = Math.min(done + 1, names.length);
  const title = text.fill('collect.progress', { at: text.number(at), total: text.number(names.length) });
  const label = text.plain('collect.progress.label');
  return <Progress title={title} label={label} done={done} total={names.length} detail={names[at - 1]} />;
}

/** How far the comparison with the workbook has come. */
export function ComparingBoards({ comparing }: { comparing: ComparingProgress }): JSX.Element {
  const { text } = usePane();
  const { done, total } = comparing;
  const title = text.fill('collect.comparing.progress', {
    at: text.number(Math.min(done + 1, total)),
    total: text.number(total),
  });
  const label = text.plain('collect.comparing.label');
  return <Progress title={title} label={label} done={done} total={total} detail={undefined} />;
}

interface ProgressProps {
  readonly title: string;
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly detail: string | undefined;
}

function Progress({ title, label, done, total, detail }: ProgressProps): JSX.Element {
  const styles = useCollectStyles();
  const { actions, text } = usePane();
  return (
    <div className={styles.card}>
      <p className={styles.paragraph}>{title}</p>
      <ProgressBar aria-label={label} value={done} max={total} />
      {detail !== undefined && <p className={styles.muted}>{detail}</p>}
      <div className={styles.buttons}>
        <Button size="small" onClick={actions.cancelReading}>
          {text.plain('collect.cancel')}
        </Button>
      </div>
    </div>
  );
}
