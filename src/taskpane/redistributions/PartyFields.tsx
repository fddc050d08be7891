import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import type { PartyInput } from '../../domain/redistribution/redistributionInput';
import { usePane } from '../PaneContext';
import type { PartyChoices } from './partyChoices';

interface PartyFieldsProps {
  /** Tells the fields apart in the form. */
  readonly name: string;
  readonly party: PartyInput;
  readonly choices: PartyChoices;
  readonly onChange: (party: PartyInput) => void;
}

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

/** A board and its area; the area is proposed from the budget, and can be typed. */
export function PartyFields({ name, party, choices, onChange }: PartyFieldsProps): JSX.Element {
  const styles = useStyles();
  const listId = useId();
  const { text } = usePane();
  const areas = choices.areasOf(party.board);
  return (
    <div className={styles.fields}>
      <Field label={text.plain('omf.form.board')} className={styles.select} required>
        <Select
          name={`${name} board`}
          value={party.board}
          onChange={(_, { value }) => onChange({ board: value, area: '' })}
        >
          <option value="" disabled>
            {text.plain('omf.form.board.choose')}
          </option>
          {choices.boards.map((board) => (
            <option key={board} value={board}>
              {board}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.plain('omf.form.area')}>
        <Input
          name={`${name} area`}
          lang="sv"
          list={listId}
          autoComplete="off"
          value={party.area}
          onChange={(_, { value }) => onChange({ ...party, area: value })}
        />
      </Field>
      <datalist id={listId}>
        {areas.map((area) => (
          <option key={area} value={area} />
        ))}
      </datalist>
    </div>
  );
}
