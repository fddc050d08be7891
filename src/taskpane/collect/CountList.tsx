import { makeStyles, tokens } from '@fluentui/react-components';
import {
  AddCircle16Regular,
  ArrowSwap16Regular,
  CheckmarkCircle16Regular,
  Edit16Regular,
  SubtractCircle16Regular,
} from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { BoardComparison } from '../../domain/collect/collectionReport';
import { usePane } from '../PaneContext';
import { boardCounts, COUNT_KEYS } from './boardCounts';

const ICONS = {
  gone: SubtractCircle16Regular,
  changed: Edit16Regular,
  added: AddCircle16Regular,
  moved: ArrowSwap16Regular,
} as const;
const ORDER = ['gone', 'changed', 'added', 'moved'] as const;

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** How many of a board's rows are gone, changed, new and moved, each by a symbol and a word. */
export function CountList({ board }: { board: BoardComparison }): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const counts = boardCounts(board);
  return (
    <span className={styles.counts}>
      {!board.isChanged && (
        <span className={styles.count}>
          <CheckmarkCircle16Regular />
          {text.plain('collect.unchanged')}
        </span>
      )}
      {ORDER.filter((kind) => counts[kind] > 0).map((kind) => {
        const Icon = ICONS[kind];
        return (
          <span key={kind} className={styles.count}>
            <Icon />
            {text.plural(COUNT_KEYS[kind], counts[kind])}{' '}
          </span>
        );
      })}
    </span>
  );
}
