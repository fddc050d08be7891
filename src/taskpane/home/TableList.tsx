import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { DescribedTable } from '../../commands/describeWorkbook';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', ...typographyStyles.body1 },
  caption: { ...typographyStyles.body1Strong, textAlign: 'left', paddingBottom: tokens.spacingVerticalXS },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  name: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  count: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    padding: `${tokens.spacingVerticalXXS} 0`,
    whiteSpace: 'nowrap',
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** The workbook's tables with their numbers of filled rows, by the sheets they stand on. */
export function TableList({ tables }: { tables: readonly DescribedTable[] }): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{text.plain('workbook.contents')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {text.plain('workbook.table')}
          </th>
          <th scope="col" className={styles.head} style={{ textAlign: 'right' }}>
            {text.plain('workbook.rows')}
          </th>
        </tr>
      </thead>
      <tbody>
        {tables.map((table) => (
          <tr key={table.name} className={styles.row}>
            <th scope="row" lang="sv" className={styles.name}>
              {labelOf(table, tables)}
            </th>
            <td className={styles.count}>{text.number(table.rows)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** People know a table by its sheet; where two share one, by its own name too. */
function labelOf(table: DescribedTable, tables: readonly DescribedTable[]): string {
  const isAlone = tables.filter(({ sheet }) => sheet === table.sheet).length === 1;
  return isAlone ? table.sheet : `${table.sheet} (${table.name})`;
}
