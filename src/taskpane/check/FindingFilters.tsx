import { Button, Field, SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { Filter20Regular } from '@fluentui/react-icons';
import { useId, useState, type JSX } from 'react';
import type { PlainKey } from '../../text/paneKey';
import { usePane } from '../PaneContext';
import type { Grouping } from './checkState';
import { filterChoices, type FilterChoice } from './filterChoices';
import type { ListedFinding } from './listFindings';

const GROUPINGS: readonly { readonly grouping: Grouping; readonly label: PlainKey }[] = [
  { grouping: 'severity', label: 'check.group.severity' },
  { grouping: 'sheet', label: 'check.group.sheet' },
  { grouping: 'rule', label: 'check.group.rule' },
];

const useStyles = makeStyles({
  bar: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
  button: { flexShrink: 0, minWidth: 'auto' },
  // A drop-down is as wide as its longest choice unless told otherwise.
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  panel: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

/** The search, and behind a button what can be filtered by (only what is there) and how the list is grouped. */
export function FindingFilters({ all }: { all: readonly ListedFinding[] }): JSX.Element {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const { filter, grouping } = state.check;
  const panelId = useId();
  const active = [filter.sheet, filter.board, filter.rule].filter((part) => part !== null).length;
  const [isOpen, setIsOpen] = useState(active > 0);
  const choices = filterChoices(all, filter, text);
  return (
    <>
      <div className={styles.bar}>
        <SearchBox
          size="small"
          className={styles.search}
          aria-label={text.plain('check.search')}
          placeholder={text.plain('check.search')}
          value={filter.search}
          onChange={(_, { value }) => actions.filterFindings({ search: value })}
        />
        <Button
          size="small"
          className={styles.button}
          icon={<Filter20Regular />}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {active === 0 ? text.plain('check.filter') : text.fill('check.filter.active', { count: active })}
        </Button>
      </div>
      <div id={panelId} className={styles.panel} hidden={!isOpen} style={isOpen ? {} : { display: 'none' }}>
        <ChoiceField
          label={text.plain('check.filter.sheet')}
          choices={choices.sheets}
          value={filter.sheet}
          onChoose={(sheet) => actions.filterFindings({ sheet })}
        />
        <ChoiceField
          label={text.plain('check.filter.board')}
          choices={choices.boards}
          value={filter.board}
          onChoose={(board) => actions.filterFindings({ board })}
        />
        <ChoiceField
          label={text.plain('check.filter.rule')}
          choices={choices.rules}
          value={filter.rule}
          onChoose={(rule) => actions.filterFindings({ rule })}
        />
        <Field label={text.plain('check.group')} size="small" className={styles.select}>
          <Select
            size="small"
            value={grouping}
            onChange={(_, { value }) => {
              const chosen = GROUPINGS.find((entry) => entry.grouping === value);
              if (chosen !== undefined) actions.groupFindings(chosen.grouping);
            }}
          >
            {GROUPINGS.map((entry) => (
              <option key={entry.grouping} value={entry.grouping}>
                {text.plain(entry.label)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  /** Null for all. */
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** A drop-down of what is there; left out where there is but one. The choice `all` stands first, at position 0. */
function ChoiceField({ label, choices, value, onChoose }: ChoiceFieldProps): JSX.Element | null {
  const styles = useStyles();
  const { text } = usePane();
  if (choices.length < 2 && value === null) return null;
  return (
    <Field label={label} size="small" className={styles.select}>
      <Select
        size="small"
        value={choices.findIndex((choice) => choice.value === value) + 1}
        onChange={(_, chosen) => onChoose(choices[Number(chosen.value) - 1]?.value ?? null)}
      >
        <option value={0}>{text.plain('check.filter.all')}</option>
        {choices.map((choice, at) => (
          <option key={choice.value} value={at + 1}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
