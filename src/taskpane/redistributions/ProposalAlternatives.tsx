import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { GroupProposal } from '../../commands/group';
import { redistributionText } from '../../text/redistributionText';
import { usePane } from '../PaneContext';
import type { ProposalChoice } from './proposalChoice';
import { useListStyles } from './useListStyles';

interface ProposalAlternativesProps {
  readonly group: GroupProposal;
  readonly choice: ProposalChoice;
  readonly onChoose: (choice: ProposalChoice) => void;
}

type Alternative = GroupProposal['alternatives'][number];

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  summary: { cursor: 'pointer', minHeight: '24px' },
  button: { textAlign: 'left', justifyContent: 'flex-start' },
});

/** What else a proposal could be, each with the button that makes it so; nothing is written by them. */
export function ProposalAlternatives(props: ProposalAlternativesProps): JSX.Element | null {
  const { group, choice, onChoose } = props;
  const styles = useStyles();
  const list = useListStyles();
  const { text } = usePane();
  const words = redistributionText(text.language);
  if (group.alternatives.length === 0) return null;

  const take = (alternative: Alternative): void => {
    if (alternative.kind === 'without') {
      onChoose({ ...choice, without: new Set([...choice.without, alternative.row]) });
    } else {
      onChoose({ ...choice, purpose: nameOf(alternative) });
    }
  };

  return (
    <details open={group.alternatives.some(({ kind }) => kind !== 'otherName')}>
      <summary className={styles.summary}>{text.plain('omf.proposals.alternatives')}</summary>
      <ul className={list.list}>
        {group.alternatives.map((alternative) => (
          <li key={JSON.stringify(alternative)} className={styles.item}>
            {alternative.kind !== 'otherName' && <span>{words.alternative(alternative)}</span>}
            <Button size="small" className={styles.button} onClick={() => take(alternative)}>
              {alternative.kind === 'without'
                ? text.fill('omf.proposals.without', { row: alternative.row })
                : text.fill('omf.proposals.use', { name: nameOf(alternative) })}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function nameOf(alternative: Exclude<Alternative, { kind: 'without' }>): string {
  return alternative.kind === 'join' ? alternative.purpose : alternative.name;
}
