import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type JSX } from 'react';
import { collectTitle } from '../../text/collectText';
import { usePane } from '../PaneContext';
import { AbsentBoards } from './AbsentBoards';
import { AwayFiles } from './AwayFiles';
import { BoardList } from './BoardList';
import { CollectButton } from './CollectButton';
import { CollectedMessage } from './CollectedMessage';
import { DropZone } from './DropZone';
import { FileList } from './FileList';
import { HeldBoards } from './HeldBoards';
import { listedFiles, shownReport } from './listedFiles';
import { ComparingBoards, ReadingFiles } from './ReadingFiles';
import { RefusedMessage } from './RefusedMessage';
import { useCollection } from './useCollection';
import { useCollectStyles } from './useCollectStyles';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

/** What no choice of files can change: the open workbook is none to collect into. */
const HOPELESS: ReadonlySet<string> = new Set(['notStandard', 'notRegionWide', 'newerLayout']);

/** Samla in: the boards' files chosen, judged and compared with the workbook, and written when the user says so. */
export function CollectView(): JSX.Element | null {
  const styles = useStyles();
  const shared = useCollectStyles();
  const { state, actions, text } = usePane();
  useCollection();
  const zone = useRef<HTMLDivElement>(null);
  const collectedHeading = useRef<HTMLHeadingElement>(null);
  const isCollecting = useRef(false);
  const isRunning = state.task.kind === 'running';
  const { progress, comparing, away, entries, compared, collected } = state.collect;

  // The button that collected is gone: what it came to has the focus next, unless the user has gone elsewhere.
  useEffect(() => {
    if (isRunning || !isCollecting.current) return;
    isCollecting.current = false;
    if (document.activeElement === document.body) collectedHeading.current?.focus();
  }, [isRunning]);

  if (compared === null) {
    return isRunning ? null : (
      <Button onClick={() => void actions.compareCollection()}>{text.plain('collect.compare.again')}</Button>
    );
  }
  const refusal = compared.preview.kind === 'refused' ? compared.preview.refusal : null;
  if (refusal !== null && HOPELESS.has(refusal.reason)) return <RefusedMessage refusal={refusal} />;
  const report = shownReport(state.collect);
  const files = listedFiles(state.collect);
  return (
    <div className={styles.view}>
      {report !== null && (
        <p className={shared.paragraph}>
          {text.fill('collect.into', { title: collectTitle(text.language, report) })}
        </p>
      )}
      {collected !== null && (
        <CollectedMessage
          report={collected}
          heading={collectedHeading}
          onClose={() => {
            zone.current?.querySelector('button')?.focus();
            actions.dismissCollected();
          }}
        />
      )}
      <div ref={zone}>
        <DropZone isSmall={entries.length > 0 || collected !== null} />
      </div>
      {progress !== null && <ReadingFiles progress={progress} />}
      {comparing !== null && <ComparingBoards comparing={comparing} />}
      <AwayFiles away={away} />
      {refusal !== null && <RefusedMessage refusal={refusal} />}
      {files.length > 0 && <FileList files={files} />}
      {report !== null &&
        (files.length > 0 ? <AbsentBoards report={report} /> : <HeldBoards report={report} />)}
      {report !== null && files.length > 0 && (
        <>
          {report.boards.length > 0 && <BoardList report={report} />}
          <CollectButton
            report={report}
            onCollect={() => {
              isCollecting.current = true;
              void actions.collect();
            }}
          />
        </>
      )}
    </div>
  );
}
