import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { GroupProposal } from '../../commands/group';
import type { Verdict as GroupBalance } from '../../domain/redistribution/balance';
import { groupText } from '../../text/groupText';
import { usePane } from '../PaneContext';
import { Expandable } from '../Expandable';
import { ProposalAlternatives } from './ProposalAlternatives';
import type { ProposalChoice } from './proposalChoice';
import { purposeLook } from './purposeLook';
import { RowLink } from './RowLines';
import { useListStyles } from './useListStyles';
import { Verdict } from './Verdict';

interface ProposalCardProps {
  readonly group: GroupProposal;
  readonly choice: ProposalChoice;
  readonly onChoose: (choice: ProposalChoice) => void;
  readonly onAccept: () => void;
}

const VERDICTS = { zero: 'balanced', rounding: 'rounding', net: 'net' } as const satisfies Record<
  GroupBalance,
  string
>;

const useStyles = makeStyles({
  header: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: '2px' },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  aside: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
  },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXXS },
  row: { flexGrow: 1, minWidth: 0 },
});

/** A proposed purpose: why, what is left over and what else could be; unfolded its name, which can be changed, and its rows. */
export function ProposalCard({ group, choice, onChoose, onAccept }: ProposalCardProps): JSX.Element {
  const styles = useStyles();
  const list = useListStyles();
  const { state, text } = usePane();
  const words = groupText(text.language);
  const { purpose, without } = choice;
  const isEmpty = purpose.trim() === '';
  const count = group.members.filter(({ rowNumber }) => !without.has(rowNumber)).length;
  const facts = [
    text.plural('omf.proposals.rows', count),
    ...(group.verdict === 'zero' ? [] : [words.verdict(group)]),
  ];
  return (
    <div role="group" aria-label={group.proposal}>
      <Expandable
        header={
          <span className={styles.header}>
            <span className={styles.name} lang="sv">
              {isEmpty ? text.plain('omf.proposals.name.missing') : purpose}
            </span>{' '}
            <Verdict look={purposeLook({ verdict: VERDICTS[group.verdict], isClosed: true })} />
          </span>
        }
        aside={
          <div className={styles.aside}>
            <p className={list.muted}>
              {facts.join(' · ')}. {words.reason(group.reason)} {group.isExisting && words.existing}
            </p>
            <ProposalAlternatives group={group} choice={choice} onChoose={onChoose} />
            <Button
              className={list.start}
              size="small"
              aria-label={text.fill('omf.proposals.accept.named', { purpose })}
              disabledFocusable={state.task.kind === 'running' || isEmpty || count === 0}
              onClick={onAccept}
            >
              {text.plain('omf.proposals.accept')}
            </Button>
          </div>
        }
      >
        <div className={list.section}>
          <Field
            label={text.plain('omf.proposals.name')}
            {...(isEmpty && {
              validationState: 'error',
              validationMessage: text.plain('omf.proposals.name.missing'),
            })}
          >
            <Input
              lang="sv"
              value={purpose}
              onChange={(_, { value }) => onChoose({ ...choice, purpose: value })}
            />
          </Field>
          <ProposalRows group={group} choice={choice} onChoose={onChoose} />
        </div>
      </Expandable>
    </div>
  );
}

/** The rows, each of which can be left out. */
function ProposalRows({ group, choice, onChoose }: Omit<ProposalCardProps, 'onAccept'>): JSX.Element {
  const styles = useStyles();
  const list = useListStyles();
  const { text } = usePane();
  const { without } = choice;

  function include(rowNumber: number, isIncluded: boolean): void {
    const others = [...without].filter((other) => other !== rowNumber);
    onChoose({ ...choice, without: new Set(isIncluded ? others : [...others, rowNumber]) });
  }

  return (
    <ul className={list.list} aria-label={group.proposal}>
      {group.members.map((member) => (
        <li key={member.rowNumber} className={styles.line}>
          <Checkbox
            aria-label={text.fill('omf.proposals.include', { row: member.rowNumber })}
            checked={!without.has(member.rowNumber)}
            onChange={(_, { checked }) => include(member.rowNumber, checked === true)}
          />
          <div className={styles.row}>
            <RowLink line={{ ...member, board: member.board === '' ? null : member.board }} />
          </div>
        </li>
      ))}
    </ul>
  );
}
