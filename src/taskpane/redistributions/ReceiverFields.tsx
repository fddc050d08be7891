import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add16Regular, Delete16Regular } from '@fluentui/react-icons';
import { useId, type JSX } from 'react';
import { usePane } from '../PaneContext';
import { FieldMessages } from './FieldMessages';
import type { FieldIssue } from './fieldIssues';
import type { PartyChoices } from './partyChoices';
import { PartyFields } from './PartyFields';
import type { ReceiverDraft, RedistributionDraft } from './redistributionDraft';
import { redistributionFigures } from './redistributionFigures';
import { useFormStyles } from './useFormStyles';

interface ReceiverFieldsProps {
  readonly draft: RedistributionDraft;
  readonly choices: PartyChoices;
  readonly issues: readonly FieldIssue[];
  /** What each gets, in whole kronor, where that is known. */
  readonly parts: readonly (number | null)[];
  readonly onChange: (receivers: readonly ReceiverDraft[]) => void;
}

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  name: { ...typographyStyles.caption1Strong },
  receiver: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 0,
  },
  gets: { ...typographyStyles.caption1Strong, margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** Who receives, each with an amount of its own or the part that it gets. */
export function ReceiverFields(props: ReceiverFieldsProps): JSX.Element {
  const { draft, choices, issues, parts, onChange } = props;
  const styles = useStyles();
  const form = useFormStyles();
  const id = useId();
  const { text } = usePane();
  const { receivers } = draft;
  const { plain } = redistributionFigures(text.language);

  function change(changed: ReceiverDraft): void {
    onChange(receivers.map((receiver) => (receiver.id === changed.id ? changed : receiver)));
  }

  function add(): void {
    const next = Math.max(...receivers.map((receiver) => receiver.id)) + 1;
    onChange([...receivers, { id: next, board: receivers.at(-1)?.board ?? '', area: '', amount: '' }]);
  }

  return (
    <fieldset className={form.set}>
      <legend className={form.legend}>{text.plain('omf.form.receivers')}</legend>
      {receivers.map((receiver, index) => {
        const part = parts[index] ?? null;
        const number = index + 1;
        return (
          <fieldset
            key={receiver.id}
            className={styles.receiver}
            aria-label={text.fill('omf.form.receiver', { number })}
            aria-describedby={`${id}-${receiver.id}`}
          >
            {receivers.length > 1 && (
              <div className={styles.top}>
                <span className={styles.name}>{text.fill('omf.form.receiver', { number })}</span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Delete16Regular />}
                  aria-label={text.fill('omf.form.removeReceiver', { number })}
                  title={text.fill('omf.form.removeReceiver', { number })}
                  onClick={() => onChange(receivers.filter((other) => other !== receiver))}
                />
              </div>
            )}
            <PartyFields
              name={`receiver ${receiver.id}`}
              party={receiver}
              choices={choices}
              onChange={(party) => change({ ...receiver, ...party })}
            />
            {draft.split === 'own' && receivers.length > 1 && (
              <Field label={text.plain('omf.form.own')} hint={text.plain('omf.form.own.hint')}>
                <Input
                  name={`receiver ${receiver.id} amount`}
                  inputMode="decimal"
                  autoComplete="off"
                  value={receiver.amount}
                  onChange={(_, { value }) => change({ ...receiver, amount: value })}
                />
              </Field>
            )}
            {part !== null && receivers.length > 1 && (
              <p className={styles.gets}>{text.fill('omf.form.gets', { amount: plain(part) })}</p>
            )}
            <FieldMessages id={`${id}-${receiver.id}`} field={`receiver ${receiver.id}`} issues={issues} />
          </fieldset>
        );
      })}
      <FieldMessages id={`${id}-all`} field="receivers" issues={issues} />
      <Button size="small" className={form.start} icon={<Add16Regular />} onClick={add}>
        {text.plain('omf.form.addReceiver')}
      </Button>
    </fieldset>
  );
}
