import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type JSX, type KeyboardEvent } from 'react';
import { isSafeFix } from '../../commands/fixing/isSafeFix';
import { usePane } from '../PaneContext';
import { CheckExports } from './CheckExports';
import { FindingDetail } from './FindingDetail';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';
import { HiddenFindings } from './HiddenFindings';
import { NoFindings } from './NoFindings';
import { SafeFixes } from './SafeFixes';
import { SeverityFilter } from './SeverityFilter';
import { useFindings, type ListedRow } from './useFindings';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    flexGrow: 1,
    minHeight: 0,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/**
 * Kontrollera: the findings with what they can be filtered by, the chosen one in full with its fix, and the list to take along.
 * It checks by itself when it is first opened, as it writes nothing.
 */
export function CheckView(): JSX.Element {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const { result, isStale, shown } = state.check;
  const found = useFindings(state.check, text.language);
  const list = useRef<HTMLDivElement>(null);
  const safeButtonId = useId();
  const noneHeading = useRef<HTMLHeadingElement>(null);
  const isFixing = useRef(false);
  const isRunning = state.task.kind === 'running';
  const safeCount = result?.findings.filter(isSafeFix).length ?? 0;
  const isUnchecked = result === null;
  const { check } = actions;
  useEffect(() => {
    if (isUnchecked) void check();
  }, [isUnchecked, check]);

  useEffect(() => {
    if (isRunning || !isFixing.current) return;
    isFixing.current = false;
    if (document.activeElement === document.body) (list.current ?? noneHeading.current)?.focus();
  }, [isRunning]);

  function choose({ id, position }: ListedRow): void {
    actions.chooseFinding({ id, position });
  }

  /** Excel may take the focus when a cell is selected: the list gets it back. */
  async function open(row: ListedRow): Promise<void> {
    choose(row);
    const focused = document.activeElement;
    await actions.goToFinding(row.listed.finding);
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  }

  function step(by: 1 | -1): void {
    const row = found.findings[(found.active?.position ?? -1) + by];
    if (row !== undefined) void open(row);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'F8') return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  }

  /** The button that was pressed goes with its finding: the list has the focus first, or where it is not shown, afterwards. */
  function onFixing(): void {
    list.current?.focus();
    isFixing.current = true;
  }

  return (
    <div className={styles.view} onKeyDown={onKeyDown}>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isRunning} onClick={() => void check()}>
          {text.plain(isUnchecked ? 'check.run' : 'check.again')}
        </Button>
        {safeCount > 0 && !isStale && (
          <Button
            id={safeButtonId}
            size="small"
            appearance="primary"
            disabledFocusable={isRunning}
            onClick={() => void actions.previewSafeFixes()}
          >
            {text.fill('check.safe', { count: text.number(safeCount) })}
          </Button>
        )}
      </div>
      {isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.plain('check.stale')}</MessageBarBody>
        </MessageBar>
      )}
      {result !== null && result.findings.length === 0 && (
        <NoFindings result={result} heading={noneHeading} />
      )}
      {shown?.scope === 'safe' && (
        <SafeFixes
          shown={shown}
          onFixing={onFixing}
          onCancel={() => {
            document.getElementById(safeButtonId)?.focus();
            actions.dropFixes();
          }}
        />
      )}
      {result !== null && result.findings.length > 0 && shown?.scope !== 'safe' && (
        <>
          <SeverityFilter />
          <FindingFilters all={found.all} />
          {found.findings.length < found.all.length && <HiddenFindings found={found} />}
          {found.findings.length > 0 && (
            <FindingList
              box={list}
              rows={found.rows}
              findings={found.findings}
              active={found.active}
              onChoose={choose}
              onOpen={(row) => void open(row)}
            />
          )}
          <FindingDetail
            active={found.active}
            total={found.findings.length}
            onStep={step}
            onGoTo={(row) => void open(row)}
            onFixing={onFixing}
          >
            <CheckExports result={result} findings={found.findings} />
          </FindingDetail>
        </>
      )}
    </div>
  );
}
