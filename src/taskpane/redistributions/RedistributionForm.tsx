import { Button, Field, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type JSX } from 'react';
import type { RedistributionQuestion } from '../../domain/redistribution/redistributionInput';
import { usePane } from '../PaneContext';
import { AmountFields } from './AmountFields';
import { DecisionFields } from './DecisionFields';
import { errorOf } from './errorOf';
import { fieldIssues, type FieldId } from './fieldIssues';
import { FieldMessages } from './FieldMessages';
import { focusField } from './focusField';
import { MoreFields } from './MoreFields';
import { partyChoices } from './partyChoices';
import { PartyFields } from './PartyFields';
import { PlanPreview } from './PlanPreview';
import { ReceiverFields } from './ReceiverFields';
import { receiverParts } from './receiverParts';
import { isNewMoney, TYPES, type RedistributionDraft } from './redistributionDraft';
import { undoneSentence } from './redistributionSentences';
import { useFormStyles } from './useFormStyles';
import { useListStyles } from './useListStyles';
import type { ReadRedistributions } from './useRedistributions';

interface RedistributionFormProps {
  readonly draft: RedistributionDraft;
  readonly reading: ReadRedistributions;
  readonly onClose: () => void;
}

/**
 * Ny omfördelning. What is wrong with a field is told when it is left; everything, when a preview is asked for. Only rows that are
 * shown as they will be can be written.
 */
export function RedistributionForm({ draft, reading, onClose }: RedistributionFormProps): JSX.Element {
  const form = useFormStyles();
  const list = useListStyles();
  const id = useId();
  const { state, actions, text, boards } = usePane();
  const element = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const preview = useRef<HTMLHeadingElement>(null);
  const isAsked = useRef(false);
  const [left, setLeft] = useState<ReadonlySet<FieldId>>(new Set());
  const [isAllShown, setIsAllShown] = useState(false);
  const isRunning = state.task.kind === 'running';
  const plan = state.redistributions.shownPlan?.plan ?? null;
  const choices = partyChoices(
    reading,
    boards.map(({ name }) => name),
  );
  const all = fieldIssues(draft, plan, text);
  const issues = isAllShown ? all : all.filter(({ field }) => left.has(field));

  useEffect(() => title.current?.focus(), []);

  // The answer to the button: what is wrong, or the rows.
  useEffect(() => {
    if (!isAsked.current || isRunning || plan === null) return;
    isAsked.current = false;
    const [first] = fieldIssues(draft, plan, text);
    if (first !== undefined) focusField(element.current, first.field);
    else preview.current?.focus();
  }, [isRunning, plan, draft, text]);

  function change(part: Partial<RedistributionDraft>): void {
    actions.draftRedistribution({ ...draft, ...part, confirmed: [] });
  }

  function leave(field: FieldId | null): void {
    if (field !== null) setLeft(new Set([...left, field]));
    if (plan === null) void actions.tryRedistribution(draft);
  }

  function ask(): void {
    setIsAllShown(true);
    isAsked.current = true;
    void actions.previewRedistribution(draft);
  }

  function write(confirmed: readonly RedistributionQuestion[]): void {
    isAsked.current = true;
    void actions.addRedistribution({ ...draft, confirmed });
  }

  return (
    <form
      ref={element}
      className={form.form}
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
      onBlur={({ target }) => leave(fieldOf(target))}
    >
      <h2 ref={title} id={`${id}-title`} tabIndex={-1} className={form.title}>
        {text.plain('omf.new')}
      </h2>
      <Field
        label={text.plain('omf.form.type')}
        className={form.select}
        {...(isNewMoney(draft) && { hint: text.plain('omf.form.type.newMoney') })}
        {...errorOf('type', issues)}
      >
        <Select
          name="type"
          value={draft.type}
          onChange={(_, { value }) => {
            const type = TYPES.find((each) => each === value);
            if (type !== undefined) change({ type });
          }}
        >
          {TYPES.map((type) => (
            <option key={type}>{type}</option>
          ))}
        </Select>
      </Field>
      {!isNewMoney(draft) && (
        <fieldset className={form.set} aria-describedby={`${id}-giver`}>
          <legend className={form.legend}>{text.plain('omf.form.giver')}</legend>
          <PartyFields
            name="giver"
            party={draft.giver}
            choices={choices}
            onChange={(giver) => change({ giver })}
          />
          <FieldMessages id={`${id}-giver`} field="giver" issues={issues} />
        </fieldset>
      )}
      <ReceiverFields
        draft={draft}
        choices={choices}
        issues={issues}
        parts={plan?.kind === 'planned' ? receiverParts(draft, plan) : []}
        onChange={(receivers) => change({ receivers })}
      />
      <AmountFields draft={draft} issues={issues} change={change} />
      <DecisionFields draft={draft} purposes={choices.purposes} issues={issues} change={change} />
      <MoreFields draft={draft} issues={issues} change={change} />
      {isAllShown && all.length > 0 && (
        <p role="status" className={list.muted}>
          {text.plural('omf.form.wrong', all.length)}
        </p>
      )}
      {plan !== null && plan.kind !== 'planned' && plan.kind !== 'refused' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{undoneSentence(plan, text)}</MessageBarBody>
        </MessageBar>
      )}
      <div className={form.buttons}>
        <Button type="submit" disabledFocusable={isRunning}>
          {text.plain('omf.form.preview')}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {text.plain('omf.form.cancel')}
        </Button>
      </div>
      {plan?.kind === 'planned' && <PlanPreview plan={plan} heading={preview} onWrite={write} />}
    </form>
  );
}

/** The field that an input belongs to, by its name; null for one that nothing is refused about. */
function fieldOf(target: EventTarget): FieldId | null {
  const name = target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.name : '';
  const receiver = /^receiver (\d+)/u.exec(name)?.[1];
  if (receiver !== undefined) return `receiver ${Number(receiver)}`;
  if (name.startsWith('giver')) return 'giver';
  return SINGLE_FIELDS.find((field) => field === name) ?? null;
}

const SINGLE_FIELDS = ['amount', 'fullYearEffect', 'purpose', 'type'] as const;
