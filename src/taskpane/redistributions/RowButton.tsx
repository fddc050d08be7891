import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../PaneContext';
import { useHiddenStyle } from '../useHiddenStyle';
import { useLineStyle } from '../useLineStyle';
import { useListStyles } from './useListStyles';

interface RowButtonProps {
  readonly table: 'tblBudget' | 'tblOmfordelningar';
  readonly rowNumber: number;
  /** Whom or what the row is about; it looks like a link. */
  readonly name: string;
  /** A line under it; '' for none. */
  readonly details: string;
  readonly figure: string;
  /** What the button does, for screen readers. */
  readonly does: string;
}

const useStyles = makeStyles({
  row: {
    position: 'relative',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '28px',
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  who: { flexGrow: 1, minWidth: 0 },
  name: { color: tokens.colorBrandForeground1, textDecorationLine: 'underline' },
  details: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

/** A row of a table, as a link to it: who, more about it, and its figure. */
export function RowButton({ table, rowNumber, name, details, figure, does }: RowButtonProps): JSX.Element {
  const styles = useStyles();
  const line = useLineStyle();
  const list = useListStyles();
  const hidden = useHiddenStyle();
  const { actions } = usePane();
  return (
    <button
      type="button"
      className={mergeClasses(line, styles.row)}
      onClick={() => void actions.goToRows({ table, firstRow: rowNumber, count: 1 })}
    >
      <span className={styles.who} lang="sv">
        <span className={styles.name}>{name}</span>{' '}
        {details !== '' && <span className={styles.details}>{details}</span>}
      </span>{' '}
      <span className={list.figure}>{figure}</span>
      <span className={hidden}>{does}</span>
    </button>
  );
}
