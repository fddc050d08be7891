import { Button, ProgressBar, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from './PaneContext';
import { progressWords } from './progressWords';
import type { CommandId, TaskState } from './taskState';
import { useWaiting } from './useWaiting';

const useStyles = makeStyles({
  // Short work comes and goes without a bar: what blinks past only disturbs.
  bar: {
    marginTop: tokens.spacingVerticalXS,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '500ms',
    animationFillMode: 'backwards',
  },
  // Always there, so that nothing moves when it has something to tell.
  count: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '500ms',
    animationFillMode: 'backwards',
  },
  waiting: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0` },
  cancel: { marginTop: tokens.spacingVerticalXS },
});

/** These end at once or have a way of their own to be called off. */
const NOT_CANCELLED: ReadonlySet<CommandId> = new Set([
  'goTo',
  'goToRows',
  'evidence',
  'openEmpty',
  'readBoardFiles',
]);

interface RunningTaskProps {
  readonly task: Extract<TaskState, { kind: 'running' }>;
  /** What it does, in words; they stand beside it. */
  readonly label: string;
}

/** Under what a command is doing: that it goes on, how far it has come, what holds it up, and how to call it off as long as it has not begun to write. */
export function RunningTask({ task, label }: RunningTaskProps): JSX.Element {
  const styles = useStyles();
  const { actions, text } = usePane();
  const waiting = useWaiting();
  const canCancel = task.step === 'reading' && !NOT_CANCELLED.has(task.command) && waiting !== 'short';
  // Of a single thing there is nothing to count.
  const counted = task.progress !== undefined && task.progress.total > 1 ? task.progress : undefined;
  return (
    <>
      <ProgressBar
        className={styles.bar}
        aria-label={label}
        {...(counted !== undefined && counted.done > 0 && { value: counted.done, max: counted.total })}
      />
      <p className={styles.count}>{counted !== undefined && progressWords(counted, text)}</p>
      <p className={styles.waiting} aria-live="polite">
        {task.isCancelling === true && text.plain('task.cancelling')}
        {waiting === 'cellEdit' && ` ${text.plain('task.cellEdit')}`}
        {waiting === 'silent' && ` ${text.plain('task.silent')}`}
      </p>
      {canCancel && (
        <Button
          className={styles.cancel}
          size="small"
          disabledFocusable={task.isCancelling === true}
          onClick={actions.cancelTask}
        >
          {text.plain('task.cancel')}
        </Button>
      )}
    </>
  );
}
