import { Checkbox, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../PaneContext';
import type { ListedFile } from './listedFiles';

// Fluent pads the box and the ring: they stand under the text above all the same.
const useStyles = makeStyles({ choice: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` } });

/** Lets the user take or leave a file that is asked about; one that cannot be collected can only be left. */
export function FileChoice({ listed }: { listed: ListedFile }): JSX.Element {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const { entry, report } = listed;
  const isRunning = state.task.kind === 'running';
  if (report.weight === 'stop') {
    return (
      <Checkbox
        className={styles.choice}
        label={text.plain('collect.choice.leave')}
        aria-label={`${text.plain('collect.choice.leave')}: ${report.name}`}
        checked={entry.decision === 'leave'}
        disabled={isRunning}
        onChange={(_, { checked }) => void actions.decideFile(entry.id, checked === true ? 'leave' : null)}
      />
    );
  }
  return (
    <RadioGroup
      className={styles.choice}
      layout="horizontal"
      aria-label={text.fill('collect.choice', { name: report.name })}
      value={entry.decision ?? ''}
      disabled={isRunning}
      onChange={(_, { value }) => void actions.decideFile(entry.id, value === 'take' ? 'take' : 'leave')}
    >
      <Radio value="take" label={text.plain('collect.choice.take')} />
      <Radio value="leave" label={text.plain('collect.choice.leave')} />
    </RadioGroup>
  );
}
