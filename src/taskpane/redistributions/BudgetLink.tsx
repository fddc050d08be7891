import type { JSX } from 'react';
import type { AreaBalance } from '../../domain/redistribution/areaBalances';
import { usePane } from '../PaneContext';
import { redistributionFigures } from './redistributionFigures';
import { RowButton } from './RowButton';

interface BudgetLinkProps {
  readonly balance: AreaBalance;
  /** The workbook's one board, whose name need not be said; null in a region's workbook. */
  readonly ownBoard: string | null;
}

/** An area with its budget, as a link to its row in tblBudget. */
export function BudgetLink({ balance, ownBoard }: BudgetLinkProps): JSX.Element {
  const { text } = usePane();
  const { board, area, rowNumber, budgetSek } = balance;
  return (
    <RowButton
      table="tblBudget"
      rowNumber={rowNumber}
      name={area === '' ? board : area}
      details={area !== '' && board !== ownBoard ? board : ''}
      figure={redistributionFigures(text.language).plain(budgetSek)}
      does={text.plain('omf.remaining.budgetRow')}
    />
  );
}
