import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { PANE_COMMANDS } from './commandRegistry';
import { OtherWorkbook } from './OtherWorkbook';
import { usePane } from './PaneContext';
import { StatusBar } from './StatusBar';
import { TableList } from './TableList';
import { useRefreshOnFocus } from './useRefreshOnFocus';
import { WorkbookHeader } from './WorkbookHeader';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    maxWidth: '40rem',
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
  part: {
    paddingTop: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The pane's one view: the workbook, what can be done with it, and what it holds. */
export function HomeView(): JSX.Element {
  const styles = useStyles();
  const { state, actions } = usePane();
  useRefreshOnFocus(actions.refresh);
  const { description } = state.workbook;
  return (
    <div className={styles.view}>
      <main className={styles.main}>
        <WorkbookHeader />
        {description?.kind === 'standard' &&
          PANE_COMMANDS.map(({ id, Section }) => (
            <div key={id} className={styles.part}>
              <Section />
            </div>
          ))}
        {description?.kind === 'standard' && (
          <div className={styles.part}>
            <TableList tables={description.tables} />
          </div>
        )}
        {description?.kind === 'notStandard' && (
          <div className={styles.part}>
            <OtherWorkbook isEmpty={description.isEmpty} />
          </div>
        )}
      </main>
      <StatusBar />
    </div>
  );
}
