import { Field, Select } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Period } from '../../domain/period';
import type { PlainKey } from '../../text/paneKey';
import { usePane } from '../PaneContext';

const PERIOD_CHOICES: readonly { readonly period: Period; readonly label: PlainKey }[] = [
  { period: 'April', label: 'create.period.april' },
  { period: 'Augusti', label: 'create.period.augusti' },
  { period: 'Helår', label: 'create.period.helår' },
];

/** Asks which of the year's three periods a follow-up is for. */
export function PeriodField({
  period,
  onChange,
}: {
  period: Period;
  onChange: (period: Period) => void;
}): JSX.Element {
  const { text } = usePane();
  return (
    <Field label={text.plain('create.period')}>
      <Select
        value={period}
        onChange={(_, { value }) => {
          const choice = PERIOD_CHOICES.find((each) => each.period === value);
          if (choice !== undefined) onChange(choice.period);
        }}
      >
        {PERIOD_CHOICES.map((choice) => (
          <option key={choice.period} value={choice.period}>
            {text.plain(choice.label)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
