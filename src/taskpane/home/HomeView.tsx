import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ViewId } from '../commandRegistry';
import { LockNotice } from '../LockNotice';
import { usePane } from '../PaneContext';
import { CommandList } from './CommandList';
import { NextStepPanel } from './NextStepPanel';
import { OtherWorkbook } from './OtherWorkbook';
import { StandingList } from './StandingList';
import { TableList } from './TableList';
import { useStanding } from './useStanding';
import { WorkbookHeader } from './WorkbookHeader';

interface HomeViewProps {
  /** The view that the user has come back from; null when none was open. */
  readonly focusOn: ViewId | null;
  readonly onOpen: (view: ViewId) => void;
}

const useStyles = makeStyles({
  notice: { marginTop: tokens.spacingVerticalM },
  part: { paddingTop: tokens.spacingVerticalM },
  lined: {
    paddingTop: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Where the pane begins: what the workbook is, how it stands, the next step, what else can be done with it, and what it holds. */
export function HomeView({ focusOn, onOpen }: HomeViewProps): JSX.Element {
  const styles = useStyles();
  const { description } = usePane().state.workbook;
  useStanding();
  return (
    <>
      <WorkbookHeader />
      {description !== null && <LockNotice locks={description.locks} className={styles.notice} />}
      {description?.kind === 'standard' && (
        <>
          <div className={styles.part}>
            <NextStepPanel workbook={description} onOpen={onOpen} />
          </div>
          <div className={styles.part}>
            <StandingList workbook={description} onOpen={onOpen} />
          </div>
        </>
      )}
      {description?.kind === 'notStandard' && (
        <div className={styles.lined}>
          <OtherWorkbook isEmpty={description.isEmpty} />
        </div>
      )}
      {description !== null && (
        <div className={styles.lined}>
          <CommandList isStandard={description.kind === 'standard'} focusOn={focusOn} onOpen={onOpen} />
        </div>
      )}
      {description?.kind === 'standard' && (
        <div className={styles.lined}>
          <TableList tables={description.tables} />
        </div>
      )}
    </>
  );
}
