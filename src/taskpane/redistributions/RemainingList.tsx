import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { AreaBalance } from '../../domain/redistribution/areaBalances';
import { usePane } from '../PaneContext';
import { AreaSteps } from './AreaSteps';
import { BudgetLink } from './BudgetLink';
import { EmptyState } from './EmptyState';
import { useListStyles } from './useListStyles';
import type { ReadRedistributions } from './useRedistributions';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalS },
  summary: { ...typographyStyles.body1, cursor: 'pointer', minHeight: '24px' },
});

/** Kvar att ge: what every area of the budget has left, change by change, those that lack money first. */
export function RemainingList({ reading }: { reading: ReadRedistributions }): JSX.Element {
  const styles = useStyles();
  const list = useListStyles();
  const { text } = usePane();
  const { remaining } = reading.overview;
  if (remaining.length === 0) {
    return (
      <EmptyState
        what={text.plain('omf.remaining.noBudget')}
        advice={text.plain('omf.remaining.noBudget.do')}
      />
    );
  }
  const changed = remaining.filter(({ steps }) => steps.length > 0);
  const unchanged = remaining.filter(({ steps }) => steps.length === 0);
  const isShort = ({ uncovered }: AreaBalance): boolean => uncovered.length > 0;
  const ordered = [...changed.filter(isShort), ...changed.filter((each) => !isShort(each))];
  return (
    <div className={list.section}>
      <p className={list.muted}>
        {changed.length === 0
          ? text.plain('omf.remaining.noSteps')
          : text.fill('omf.remaining.note', { sheet: reading.budgetSheet ?? '' })}
      </p>
      {ordered.length > 0 && (
        <ul className={list.list}>
          {ordered.map((balance) => (
            <li key={balance.rowNumber} className={styles.item}>
              <AreaSteps balance={balance} ownBoard={reading.board} />
            </li>
          ))}
        </ul>
      )}
      {unchanged.length > 0 && (
        <details open={changed.length === 0}>
          <summary className={styles.summary}>
            {text.plural('omf.remaining.unchanged', unchanged.length)}
          </summary>
          <ul className={list.list}>
            {unchanged.map((balance) => (
              <li key={balance.rowNumber} className={list.item}>
                <BudgetLink balance={balance} ownBoard={reading.board} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
