import { Field, Input, Select } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import { usePane } from '../PaneContext';
import { errorOf } from './errorOf';
import type { FieldIssue } from './fieldIssues';
import { DURATIONS, STAGES, type RedistributionDraft } from './redistributionDraft';
import { useFormStyles } from './useFormStyles';

interface DecisionFieldsProps {
  readonly draft: RedistributionDraft;
  /** The purposes that stand in the workbook. */
  readonly purposes: readonly string[];
  readonly issues: readonly FieldIssue[];
  readonly change: (part: Partial<RedistributionDraft>) => void;
}

/** What the redistribution is for, when it holds, and who decided it. */
export function DecisionFields({ draft, purposes, issues, change }: DecisionFieldsProps): JSX.Element {
  const form = useFormStyles();
  const listId = useId();
  const { text } = usePane();
  return (
    <>
      <Field
        label={text.plain('omf.form.purpose')}
        hint={text.plain('omf.form.purpose.hint')}
        required
        {...errorOf('purpose', issues)}
      >
        <Input
          name="purpose"
          lang="sv"
          list={listId}
          autoComplete="off"
          value={draft.purpose}
          onChange={(_, { value }) => change({ purpose: value })}
        />
      </Field>
      <datalist id={listId}>
        {purposes.map((purpose) => (
          <option key={purpose} value={purpose} />
        ))}
      </datalist>
      <div className={form.pair}>
        <Field label={text.plain('omf.form.stage')} className={form.select}>
          <Select
            name="stage"
            value={draft.stage}
            onChange={(_, { value }) => {
              const stage = STAGES.find((each) => each === value);
              if (stage !== undefined) change({ stage });
            }}
          >
            {STAGES.map((stage) => (
              <option key={stage}>{stage}</option>
            ))}
          </Select>
        </Field>
        <Field label={text.plain('omf.form.duration')} className={form.select}>
          <Select
            name="duration"
            value={draft.duration}
            onChange={(_, { value }) => change({ duration: DURATIONS.find((each) => each === value) ?? '' })}
          >
            <option value="">{text.plain('omf.form.duration.none')}</option>
            {DURATIONS.map((duration) => (
              <option key={duration}>{duration}</option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={text.plain('omf.form.decision')} hint={text.plain('omf.form.decision.hint')}>
        <Input
          name="decision"
          lang="sv"
          value={draft.decision}
          onChange={(_, { value }) => change({ decision: value })}
        />
      </Field>
      <Field label={text.plain('omf.form.decisionDate')}>
        <Input
          type="date"
          name="decisionDate"
          value={draft.decisionDate}
          onChange={(_, { value }) => change({ decisionDate: value })}
        />
      </Field>
    </>
  );
}
