import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { ComparedCell } from '../../domain/collect/collectionReport';
import type { PlainKey } from '../../text/paneKey';
import { usePane } from '../PaneContext';
import { useHiddenStyle } from '../useHiddenStyle';
import type { ListedRow } from './changedRows';
import { useCollectStyles } from './useCollectStyles';

const useStyles = makeStyles({
  row: { paddingLeft: tokens.spacingHorizontalS, borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  after: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
});

const ROW_KEYS: Readonly<Record<ListedRow['kind'], PlainKey>> = {
  gone: 'collect.row.gone',
  changed: 'collect.row.changed',
  added: 'collect.row.added',
};

/** A row that is gone, changed or new, with where it stands; a changed one with the values before and in the file. */
export function ChangedRowItem({ listed }: { listed: ListedRow }): JSX.Element {
  const styles = useStyles();
  const shared = useCollectStyles();
  const { text } = usePane();
  const { kind, row, cells } = listed;
  return (
    <li className={mergeClasses(styles.row, shared.words)}>
      <span className={shared.muted}>
        {text.plain(ROW_KEYS[kind])} · {row.address}
      </span>
      {row.label !== '' && <p className={shared.paragraph}>{row.label}</p>}
      {cells.map((cell) => (
        <CellChange key={cell.column} cell={cell} />
      ))}
    </li>
  );
}

function CellChange({ cell }: { cell: ComparedCell }): JSX.Element {
  const styles = useStyles();
  const shared = useCollectStyles();
  const hidden = useHiddenStyle();
  const { text } = usePane();
  const shown = (value: string): string => (value === '' ? text.plain('collect.empty') : value);
  return (
    <p className={mergeClasses(shared.paragraph, styles.change)}>
      <span className={shared.muted}>{cell.column}: </span>
      <span className={hidden}>{text.plain('collect.before')} </span>
      <span>{shown(cell.before)}</span>
      <span className={styles.after}>
        <ArrowRight16Regular className={shared.symbol} />
        <span className={hidden}> {text.plain('collect.after')} </span>
        <strong className={shared.words}>{shown(cell.after)}</strong>
      </span>
    </p>
  );
}
