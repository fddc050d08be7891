import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { useListStyles } from './useListStyles';

interface EmptyStateProps {
  readonly what: string;
  /** What to do about it. */
  readonly advice?: string;
  /** A button that does it. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
  },
});

/** Says that there is nothing to show, and what to do. */
export function EmptyState({ what, advice, children }: EmptyStateProps): JSX.Element {
  const styles = useStyles();
  const list = useListStyles();
  return (
    <div className={styles.box}>
      <p className={list.heading}>{what}</p>
      {advice !== undefined && <p className={list.paragraph}>{advice}</p>}
      {children}
    </div>
  );
}
