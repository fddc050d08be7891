import { Button } from '@fluentui/react-components';
import { useMemo, type JSX } from 'react';
import { usePane } from '../PaneContext';
import { EmptyState } from './EmptyState';
import { PurposeItem } from './PurposeItem';
import { purposeLook } from './purposeLook';
import { useListStyles } from './useListStyles';
import type { ReadRedistributions } from './useRedistributions';

/** Ändamål: every purpose with its balance, what must be seen to first; else in the sheet's order. */
export function PurposeList({ reading }: { reading: ReadRedistributions }): JSX.Element {
  const list = useListStyles();
  const { actions, text } = usePane();
  const { purposes, withoutPurpose } = reading.overview;
  const ordered = useMemo(
    () => purposes.toSorted((one, other) => purposeLook(one).order - purposeLook(other).order),
    [purposes],
  );
  const toProposals = reading.proposals.length > 0 && (
    <Button size="small" onClick={() => actions.chooseRedistributionTab('proposals')}>
      {text.plain('omf.toProposals')}
    </Button>
  );
  if (purposes.length === 0) {
    const hasProposals = reading.proposals.length > 0;
    return (
      <EmptyState
        what={text.plain('omf.purposes.none')}
        {...(hasProposals && { advice: text.plain('omf.purposes.none.do') })}
      >
        {toProposals}
      </EmptyState>
    );
  }
  return (
    <div className={list.section}>
      {withoutPurpose.length > 0 && (
        <>
          <p className={list.muted}>{text.plural('omf.purposes.without', withoutPurpose.length)}</p>
          {toProposals}
        </>
      )}
      <p className={list.muted}>{text.plural('omf.purposes', purposes.length)}</p>
      <ul className={list.list} aria-label={text.plain('omf.tab.purposes')}>
        {ordered.map((purpose) => (
          <li key={`${purpose.stage} ${purpose.purpose}`} className={list.item}>
            <PurposeItem purpose={purpose} showsStage={reading.stages.length > 1} />
          </li>
        ))}
      </ul>
    </div>
  );
}
