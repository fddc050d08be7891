import type { JSX } from 'react';
import { issueWeight } from '../../commands/collecting/issueWeight';
import type { CollectionIssue, IssueWeight } from '../../domain/collect/collectionIssue';
import type { Severity } from '../../domain/finding';
import { collectIssue } from '../../text/collectText';
import type { PlainKey } from '../../text/paneKey';
import { SeverityIcon } from '../check/SeverityIcon';
import { usePane } from '../PaneContext';
import { useHiddenStyle } from '../useHiddenStyle';
import { useCollectStyles } from './useCollectStyles';

const LOOKS: Readonly<Record<IssueWeight, { readonly severity: Severity; readonly word: PlainKey }>> = {
  stop: { severity: 'error', word: 'collect.weight.stop' },
  ask: { severity: 'warning', word: 'collect.weight.ask' },
  note: { severity: 'info', word: 'collect.weight.note' },
};

/** What is to be said of a file, the gravest first, each with its weight. The number of errors is told elsewhere. */
export function FileIssues({ issues }: { issues: readonly CollectionIssue[] }): JSX.Element | null {
  const styles = useCollectStyles();
  const hidden = useHiddenStyle();
  const { text } = usePane();
  const told = issues.filter(({ kind }) => kind !== 'errors');
  if (told.length === 0) return null;
  return (
    <ul className={styles.list}>
      {told.map((issue, at) => {
        const { severity, word } = LOOKS[issueWeight(issue)];
        return (
          <li key={at} className={styles.marked}>
            <span className={styles.symbol}>
              <SeverityIcon severity={severity} />
            </span>
            <span className={styles.words}>
              <span className={hidden}>{text.plain(word)} </span>
              {collectIssue(text.language, issue)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
