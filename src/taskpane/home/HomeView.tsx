import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ViewId } from '../commandRegistry';
import { usePane } from '../PaneContext';
import { CommandList } from './CommandList';
import { OtherWorkbook } from './OtherWorkbook';
import { TableList } from './TableList';
import { WorkbookHeader } from './WorkbookHeader';

interface HomeViewProps {
  /** The view that the user has come back from; null when none was open. */
  readonly focusOn: ViewId | null;
  readonly onOpen: (view: ViewId) => void;
}

const useStyles = makeStyles({
  commands: { paddingTop: tokens.spacingVerticalM },
  part: {
    paddingTop: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Where the pane begins: what the workbook is, what can be done with it, and what it holds. */
export function HomeView({ focusOn, onOpen }: HomeViewProps): JSX.Element {
  const styles = useStyles();
  const { description } = usePane().state.workbook;
  return (
    <>
      <WorkbookHeader />
      {description?.kind === 'standard' && (
        <>
          <div className={styles.commands}>
            <CommandList focusOn={focusOn} onOpen={onOpen} />
          </div>
          <div className={styles.part}>
            <TableList tables={description.tables} />
          </div>
        </>
      )}
      {description?.kind === 'notStandard' && (
        <div className={styles.part}>
          <OtherWorkbook isEmpty={description.isEmpty} />
        </div>
      )}
    </>
  );
}
