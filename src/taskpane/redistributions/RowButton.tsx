import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../PaneContext';
import { useHiddenStyle } from '../useHiddenStyle';
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
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '28px',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  who: { flexGrow: 1, minWidth: 0 },
  name: { color: tokens.colorBrandForeground1, textDecorationLine: 'underline' },
  details: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

/** A row of a table, as a link to it: who, more about it, and its figure. */
export function RowButton({ table, rowNumber, name, details, figure, does }: RowButtonProps): JSX.Element {
  const styles = useStyles();
  const list = useListStyles();
  const hidden = useHiddenStyle();
  const { actions } = usePane();
  return (
    <button
      type="button"
      className={styles.row}
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
