import {
  Button,
  Field,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useId, useState, type JSX, type SubmitEvent } from 'react';
import { emptyDraft, readDraft, type CreateDraft, type CreateField } from './createDraft';
import { FollowUpFields } from './FollowUpFields';
import { NewWorkbookFields } from './NewWorkbookFields';
import { usePane } from '../PaneContext';

/** The third choice of kind: a follow-up that carries a plan's rows. */
const FROM_PLAN = 'fromPlan';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    // A drop-down is as wide as its longest choice unless told otherwise, and wider than a narrow pane.
    '& > *': { minWidth: 0 },
    '& select': { minWidth: 0, width: '100%' },
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  run: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalS },
});

/** Asks what standard workbook to write into the open, empty one. */
export function CreateForm(): JSX.Element {
  const styles = useStyles();
  const titleId = useId();
  const { state, actions, text, currentYear } = usePane();
  const [draft, setDraft] = useState(() => emptyDraft(currentYear));
  const [isFromPlan, setIsFromPlan] = useState(false);
  const [wrong, setWrong] = useState<readonly CreateField[]>([]);

  function change(part: Partial<CreateDraft>): void {
    const next = { ...draft, ...part };
    setDraft(next);
    const read = readDraft(next);
    setWrong((shown) => ('wrong' in read ? shown.filter((field) => read.wrong.includes(field)) : []));
  }

  function chooseKind(kind: string): void {
    setIsFromPlan(kind === FROM_PLAN);
    if (kind !== FROM_PLAN) change({ layout: kind === 'uppfoljning' ? 'uppfoljning' : 'plan' });
    actions.dropFollowUp();
  }

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isFromPlan) return;
    const read = readDraft(draft);
    if ('choice' in read) {
      void actions.create(read.choice);
      return;
    }
    setWrong(read.wrong);
    const first = event.currentTarget.elements.namedItem(read.wrong[0] ?? '');
    if (first instanceof HTMLElement) first.focus();
  }

  return (
    <form className={styles.form} aria-labelledby={titleId} noValidate onSubmit={submit}>
      <h2 id={titleId} className={styles.title}>
        {text.plain('create.title')}
      </h2>
      <Field label={text.plain('create.layout')}>
        <RadioGroup
          layout="vertical"
          value={isFromPlan ? FROM_PLAN : draft.layout}
          onChange={(_, { value }) => chooseKind(value)}
        >
          <Radio value="plan" label={text.plain('create.layout.plan')} />
          <Radio value="uppfoljning" label={text.plain('create.layout.followUp')} />
          <Radio value={FROM_PLAN} label={text.plain('create.layout.fromPlan')} />
        </RadioGroup>
      </Field>
      {isFromPlan ? (
        <FollowUpFields />
      ) : (
        <>
          <NewWorkbookFields draft={draft} wrong={wrong} change={change} />
          <Button
            className={styles.run}
            type="submit"
            appearance="primary"
            disabledFocusable={state.task.kind === 'running'}
          >
            {text.plain('create.run')}
          </Button>
        </>
      )}
    </form>
  );
}
