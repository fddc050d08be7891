import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { GroupProposal } from '../../commands/group';
import { redistributionText } from '../../text/redistributionText';
import { usePane } from '../PaneContext';
import { EmptyState } from './EmptyState';
import { ProposalCard } from './ProposalCard';
import {
  acceptedOf,
  choiceOf,
  proposalKey,
  type ProposalChoice,
  type ProposalChoices,
} from './proposalChoice';
import { useListStyles } from './useListStyles';
import type { ReadRedistributions } from './useRedistributions';

/** Förslag: what rows without Ändamål could be given, one by one or all at once. */
export function ProposalList({ reading }: { reading: ReadRedistributions }): JSX.Element {
  const list = useListStyles();
  const { state, actions, text } = usePane();
  const { proposals, withoutAmount } = reading;
  const { left } = state.redistributions;
  const [choices, setChoices] = useState<ProposalChoices>(new Map());
  const heading = useRef<HTMLHeadingElement>(null);
  const isAccepting = useRef(false);
  const isRunning = state.task.kind === 'running';
  const isIncomplete = proposals.some((group) => choiceOf(group, choices).purpose.trim() === '');

  // The button that was pressed goes with its proposal.
  useEffect(() => {
    if (isRunning || !isAccepting.current) return;
    isAccepting.current = false;
    if (document.activeElement === document.body) heading.current?.focus();
  }, [isRunning, proposals]);

  function choose(group: GroupProposal, choice: ProposalChoice): void {
    setChoices(new Map([...choices, [proposalKey(group), choice]]));
  }

  function accept(groups: readonly GroupProposal[]): void {
    isAccepting.current = true;
    void actions.acceptGroups(groups.map((group) => acceptedOf(group, choiceOf(group, choices))));
  }

  return (
    <div className={list.section}>
      <h2 ref={heading} tabIndex={-1} className={list.heading} style={{ outline: 'none' }}>
        {text.plain('omf.proposals.list')}
      </h2>
      {left.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <strong>{text.plain('omf.left')}</strong>
            <ul className={list.list}>
              {left.map((each) => (
                <li key={each.row.rowNumber}>{redistributionText(text.language).left(each)}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {reading.lacksPurposeColumn && <EmptyState what={text.plain('omf.proposals.noColumn')} />}
      {proposals.length === 0 && !reading.lacksPurposeColumn && (
        <EmptyState what={text.plain('omf.proposals.done')}>
          <Button onClick={() => actions.chooseRedistributionTab('purposes')}>
            {text.plain('omf.toPurposes')}
          </Button>
        </EmptyState>
      )}
      {proposals.length > 0 && (
        <>
          <p className={list.muted}>{text.plain('omf.proposals.help')}</p>
          <Button
            className={list.start}
            disabledFocusable={isRunning || isIncomplete}
            onClick={() => accept(proposals)}
          >
            {text.plural('omf.proposals.all', proposals.length)}
          </Button>
          <ul className={list.list}>
            {proposals.map((group) => (
              <li key={proposalKey(group)} className={list.item}>
                <ProposalCard
                  group={group}
                  choice={choiceOf(group, choices)}
                  onChoose={(choice) => choose(group, choice)}
                  onAccept={() => accept([group])}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {withoutAmount.length > 0 && (
        <p className={list.muted}>
          {text.fill('omf.proposals.withoutAmount', {
            rows: text.list(withoutAmount.map((row) => text.fill('omf.row.number', { row }))),
          })}
        </p>
      )}
    </div>
  );
}
