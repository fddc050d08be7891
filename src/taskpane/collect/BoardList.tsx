import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import type { CollectionReport } from '../../domain/collect/collectionReport';
import { usePane } from '../PaneContext';
import { Expandable } from '../Expandable';
import { CountList } from './CountList';
import { TableChanges } from './TableChanges';
import { useCollectStyles } from './useCollectStyles';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  board: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  unchanged: { padding: `${tokens.spacingVerticalS} 0` },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  name: { ...typographyStyles.body1Strong, display: 'block' },
});

/** What collecting would do, board by board, before anything is written. */
export function BoardList({ report }: { report: CollectionReport }): JSX.Element {
  const styles = useStyles();
  const shared = useCollectStyles();
  const { state, actions, text } = usePane();
  return (
    <section className={shared.section}>
      <div className={styles.top}>
        <h2 className={shared.heading}>{text.plain('collect.compare')}</h2>
        <Button
          size="small"
          disabledFocusable={state.task.kind === 'running'}
          onClick={() => void actions.compareCollection()}
        >
          {text.plain('collect.compare.again')}
        </Button>
      </div>
      {state.collect.isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.plain('collect.stale')}</MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.list}>
        {report.boards.map((board) => {
          const header = (
            <>
              <span className={styles.name}>{board.board}</span>
              <CountList board={board} />
            </>
          );
          return (
            <li key={board.code} className={styles.board}>
              {board.isChanged ? (
                <Expandable header={header}>
                  <TableChanges tables={board.tables} />
                </Expandable>
              ) : (
                <div className={styles.unchanged}>{header}</div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
