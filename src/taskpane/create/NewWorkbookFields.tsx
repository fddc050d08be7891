import { Field, Input, Select } from '@fluentui/react-components';
import type { JSX } from 'react';
import { YEARS, type CreateDraft, type CreateField } from './createDraft';
import { FileField } from './FileField';
import { usePane } from '../PaneContext';
import { PeriodField } from './PeriodField';

interface NewWorkbookFieldsProps {
  readonly draft: CreateDraft;
  /** The fields to point at. */
  readonly wrong: readonly CreateField[];
  readonly change: (part: Partial<CreateDraft>) => void;
}

/** Board, years, period, and where the assembly's goals are taken from. */
export function NewWorkbookFields({ draft, wrong, change }: NewWorkbookFieldsProps): JSX.Element {
  const { text, boards } = usePane();
  return (
    <>
      <Field
        label={text.plain('create.board')}
        required
        {...errorIf(wrong.includes('board'), text.plain('create.board.missing'))}
      >
        <Select name="board" value={draft.board} onChange={(_, { value }) => change({ board: value })}>
          <option value="" disabled>
            {text.plain('create.board.choose')}
          </option>
          {boards.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          <option value="alla">{text.plain('create.board.all')}</option>
        </Select>
      </Field>
      <Field
        label={text.plain('create.year')}
        required
        {...errorIf(wrong.includes('year'), text.fill('create.year.wrong', YEARS))}
      >
        <Input
          name="year"
          inputMode="numeric"
          value={draft.year}
          onChange={(_, { value }) => change({ year: value })}
        />
      </Field>
      {draft.layout === 'uppfoljning' && (
        <PeriodField period={draft.period} onChange={(period) => change({ period })} />
      )}
      <Field
        label={text.plain('create.baseline')}
        hint={text.plain('create.baseline.hint')}
        required
        {...errorIf(wrong.includes('baselineYear'), text.plain('create.baseline.wrong'))}
      >
        <Input
          name="baselineYear"
          inputMode="numeric"
          value={draft.baselineYear}
          onChange={(_, { value }) => change({ baselineYear: value })}
        />
      </Field>
      {draft.layout === 'plan' && (
        <FileField
          name="goals"
          label={text.plain('create.goals')}
          hint={text.plain('create.goals.hint')}
          onChoose={(goalsFile) => change({ goalsFile })}
        />
      )}
    </>
  );
}

function errorIf(
  isWrong: boolean,
  message: string,
): { validationState?: 'error'; validationMessage?: string } {
  return isWrong ? { validationState: 'error', validationMessage: message } : {};
}
