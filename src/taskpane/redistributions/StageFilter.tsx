import { Field, Select } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { RedistributionStage } from '../../domain/redistribution/redistributionInput';
import { usePane } from '../PaneContext';

/** Chooses which Skede is shown; left out where all rows bear the same. */
export function StageFilter({ stages }: { stages: readonly RedistributionStage[] }): JSX.Element | null {
  const { state, actions, text } = usePane();
  if (stages.length < 2) return null;
  return (
    <Field label={text.plain('omf.stage')} size="small">
      <Select
        size="small"
        value={state.redistributions.stage ?? ''}
        onChange={(_, { value }) => void actions.chooseStage(stages.find((stage) => stage === value) ?? null)}
      >
        <option value="">{text.plain('omf.stage.all')}</option>
        {stages.map((stage) => (
          <option key={stage}>{stage}</option>
        ))}
      </Select>
    </Field>
  );
}
