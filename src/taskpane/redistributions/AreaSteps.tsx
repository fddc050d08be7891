import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { AreaBalance } from '../../domain/redistribution/areaBalances';
import { redistributionText } from '../../text/redistributionText';
import { usePane } from '../PaneContext';
import { BudgetLink } from './BudgetLink';
import { dateOfSerial } from './dateOfSerial';
import { redistributionFigures } from './redistributionFigures';

interface AreaStepsProps {
  readonly balance: AreaBalance;
  readonly ownBoard: string | null;
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: {
    ...typographyStyles.caption1,
    padding: 0,
    textAlign: 'right',
    color: tokens.colorNeutralForeground2,
  },
  what: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  figure: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'right',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
  },
  link: {
    minHeight: '24px',
    padding: 0,
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForeground1,
    font: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  date: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  short: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorPaletteRedForeground1,
  },
});

/** What an area has to begin with, and after each change in the order of the decisions; where it is not enough, that is said. */
export function AreaSteps({ balance, ownBoard }: AreaStepsProps): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePane();
  const { signed, plain } = redistributionFigures(text.language);
  const who = redistributionText(text.language).party(balance);
  return (
    <>
      <BudgetLink balance={balance} ownBoard={ownBoard} />
      <table className={styles.table} aria-label={text.fill('omf.remaining.steps', { who })}>
        <thead>
          <tr>
            <th scope="col" className={styles.head} style={{ textAlign: 'left' }}>
              {text.plain('omf.remaining.date')}
            </th>
            <th scope="col" className={styles.head}>
              {text.plain('omf.remaining.change')}
            </th>
            <th scope="col" className={styles.head}>
              {text.plain('omf.remaining.left')}
            </th>
          </tr>
        </thead>
        <tbody>
          {balance.steps.map((step) => {
            const { rowNumber, purpose, decisionDate, amountSek, leftSek } = step;
            const row = text.fill('omf.row.number', { row: rowNumber });
            return (
              <tr key={rowNumber}>
                <th scope="row" className={styles.what}>
                  <button
                    type="button"
                    className={styles.link}
                    onClick={() =>
                      void actions.goToRows({ table: 'tblOmfordelningar', firstRow: rowNumber, count: 1 })
                    }
                  >
                    <span lang="sv">{purpose === '' ? row : purpose}</span>
                  </button>
                  <span className={styles.date}>
                    {decisionDate === null ? text.plain('omf.remaining.undated') : dateOfSerial(decisionDate)}
                    {purpose !== '' && ` · ${row}`}
                  </span>
                  {balance.uncovered.includes(step) && (
                    <span className={styles.short}>
                      <ErrorCircle16Filled />
                      {text.plain('omf.remaining.short')}
                    </span>
                  )}
                </th>
                <td className={styles.figure}>{signed(amountSek)}</td>
                <td className={styles.figure}>{plain(leftSek)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
