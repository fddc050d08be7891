import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Period } from '../../domain/period';
import { FileField } from './FileField';
import { FollowUpPreview } from './FollowUpPreview';
import { usePane } from '../PaneContext';
import { PeriodField } from './PeriodField';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  run: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalS },
});

/** Asks for the plan and the earlier follow-up, shows what a new follow-up would hold, and has it written. */
export function FollowUpFields(): JSX.Element {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const [plan, setPlan] = useState<File | null>(null);
  const [previous, setPrevious] = useState<File | null>(null);
  const [period, setPeriod] = useState<Period>('April');
  const [isMissing, setIsMissing] = useState(false);
  const { task } = state;

  /** What was shown holds for what was chosen then. */
  function choosing<T>(set: (value: T) => void): (value: T) => void {
    return (value) => {
      set(value);
      setIsMissing(false);
      actions.dropFollowUp();
    };
  }

  return (
    <div className={styles.fields}>
      <FileField
        name="plan"
        label={text.plain('followUp.plan')}
        hint={text.plain('followUp.plan.hint')}
        isRequired
        problem={isMissing ? text.plain('followUp.plan.missing') : null}
        onChoose={choosing(setPlan)}
      />
      <FileField
        name="previous"
        label={text.plain('followUp.previous')}
        hint={text.plain('followUp.previous.hint')}
        onChoose={choosing(setPrevious)}
      />
      <PeriodField period={period} onChange={choosing(setPeriod)} />
      <Button
        className={styles.run}
        appearance={task.kind === 'prepared' ? 'secondary' : 'primary'}
        disabledFocusable={task.kind === 'running'}
        onClick={() => {
          setIsMissing(plan === null);
          if (plan !== null) void actions.prepareFollowUp({ plan, previous, period });
        }}
      >
        {text.plain('followUp.prepare')}
      </Button>
      {task.kind === 'prepared' && <FollowUpPreview followUp={task.followUp} />}
    </div>
  );
}
