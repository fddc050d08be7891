import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../PaneContext';
import { errorOf } from './errorOf';
import type { FieldIssue } from './fieldIssues';
import { isNewMoney, type RedistributionDraft } from './redistributionDraft';

interface MoreFieldsProps {
  readonly draft: RedistributionDraft;
  readonly issues: readonly FieldIssue[];
  readonly change: (part: Partial<RedistributionDraft>) => void;
}

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px' },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** What is seldom needed, folded away; unfolded where something of it is wrong. */
export function MoreFields({ draft, issues, change }: MoreFieldsProps): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const error = errorOf('fullYearEffect', issues);
  return (
    <details {...(error.validationState !== undefined && { open: true })}>
      <summary className={styles.summary}>{text.plain('omf.form.more')}</summary>
      <div className={styles.fields}>
        <Field label={text.plain('omf.form.validFrom')}>
          <Input
            type="date"
            name="validFrom"
            value={draft.validFrom}
            onChange={(_, { value }) => change({ validFrom: value })}
          />
        </Field>
        {!isNewMoney(draft) && (
          <Field
            label={text.plain('omf.form.fullYear')}
            hint={text.plain('omf.form.fullYear.hint')}
            {...error}
          >
            <Input
              name="fullYearEffect"
              inputMode="decimal"
              autoComplete="off"
              value={draft.fullYearEffect}
              onChange={(_, { value }) => change({ fullYearEffect: value })}
            />
          </Field>
        )}
        <Field label={text.plain('omf.form.text')}>
          <Input
            name="text"
            lang="sv"
            value={draft.text}
            onChange={(_, { value }) => change({ text: value })}
          />
        </Field>
      </div>
    </details>
  );
}
