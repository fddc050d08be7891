import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { AreaBalance } from '../../domain/redistribution/areaBalances';
import { usePane } from '../PaneContext';
import { useHiddenStyle } from '../useHiddenStyle';
import { redistributionFigures } from './redistributionFigures';
import { useListStyles } from './useListStyles';

interface BudgetLinkProps {
  readonly balance: AreaBalance;
  /** The workbook's one board, whose name need not be said; null in a region's workbook. */
  readonly ownBoard: string | null;
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
  board: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

/** An area with its budget, as a link to its row in tblBudget. */
export function BudgetLink({ balance, ownBoard }: BudgetLinkProps): JSX.Element {
  const styles = useStyles();
  const list = useListStyles();
  const hidden = useHiddenStyle();
  const { text, actions } = usePane();
  const { board, area, rowNumber, budgetSek } = balance;
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => void actions.goToRows({ table: 'tblBudget', firstRow: rowNumber, count: 1 })}
    >
      <span className={styles.who} lang="sv">
        <span className={styles.name}>{area === '' ? board : area}</span>{' '}
        {area !== '' && board !== ownBoard && <span className={styles.board}>{board}</span>}
      </span>{' '}
      <span className={list.figure}>{redistributionFigures(text.language).plain(budgetSek)}</span>
      <span className={hidden}>{text.plain('omf.remaining.budgetRow')}</span>
    </button>
  );
}
