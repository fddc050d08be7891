import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../PaneContext';
import { errorOf } from './errorOf';
import type { FieldIssue } from './fieldIssues';
import type { RedistributionDraft } from './redistributionDraft';

interface AmountFieldsProps {
  readonly draft: RedistributionDraft;
  readonly issues: readonly FieldIssue[];
  readonly change: (part: Partial<RedistributionDraft>) => void;
}

/** What is given in all, and with several receivers how it is divided. */
export function AmountFields({ draft, issues, change }: AmountFieldsProps): JSX.Element {
  const { text } = usePane();
  const isOwn = draft.split === 'own' && draft.receivers.length > 1;
  return (
    <>
      <Field
        label={text.plain('omf.form.amount')}
        hint={text.plain(isOwn ? 'omf.form.amount.own.hint' : 'omf.form.amount.hint')}
        required={!isOwn}
        {...errorOf('amount', issues)}
      >
        <Input
          name="amount"
          inputMode="decimal"
          autoComplete="off"
          value={draft.amount}
          onChange={(_, { value }) => change({ amount: value })}
        />
      </Field>
      {draft.receivers.length > 1 && (
        <Field label={text.plain('omf.form.split')}>
          <RadioGroup
            value={draft.split}
            onChange={(_, { value }) => change({ split: value === 'own' ? 'own' : 'equal' })}
          >
            <Radio value="equal" label={text.plain('omf.form.split.equal')} />
            <Radio value="own" label={text.plain('omf.form.split.own')} />
          </RadioGroup>
        </Field>
      )}
    </>
  );
}
