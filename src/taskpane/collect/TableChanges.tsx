import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { TableComparison } from '../../domain/collect/collectionReport';
import { collectTableLine } from '../../text/collectText';
import { usePane } from '../PaneContext';
import { ChangedRowItem } from './ChangedRowItem';
import { changedRows } from './changedRows';
import { useCollectStyles } from './useCollectStyles';

/** So many rows are shown at first, and so many more at a time. */
const FIRST = 20;
const MORE = 100;

const useStyles = makeStyles({
  tables: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXS}` },
  more: { marginTop: tokens.spacingVerticalXS },
});

/** A board's tables that change: a line each, and below it the rows, where there were any to compare with. */
export function TableChanges({ tables }: { tables: readonly TableComparison[] }): JSX.Element {
  const styles = useStyles();
  const changed = tables.filter(
    (table) => table.added.length + table.gone.length + table.changed.length + table.moved > 0,
  );
  return (
    <div className={styles.tables}>
      {changed.map((table) => (
        <TableChange key={table.table} table={table} />
      ))}
    </div>
  );
}

function TableChange({ table }: { table: TableComparison }): JSX.Element {
  const styles = useStyles();
  const shared = useCollectStyles();
  const { text } = usePane();
  const [most, setMost] = useState(FIRST);
  const rows = changedRows(table);
  const left = rows.length - most;
  return (
    <div>
      <h3 className={styles.title}>{collectTableLine(text.language, table)}</h3>
      {rows.length > 0 && (
        <ul className={shared.list}>
          {rows.slice(0, most).map((listed) => (
            <ChangedRowItem key={`${listed.kind} ${listed.row.address}`} listed={listed} />
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button className={styles.more} size="small" onClick={() => setMost(most + MORE)}>
          {text.plural('collect.showMore', Math.min(left, MORE))}
        </Button>
      )}
    </div>
  );
}
