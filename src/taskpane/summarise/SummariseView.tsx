import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type JSX } from 'react';
import { usePane } from '../PaneContext';
import { EvidencePanel } from './EvidencePanel';
import { SelectedCell } from './SelectedCell';
import { SheetChanges } from './SheetChanges';
import { SummaryChoices } from './SummaryChoices';
import { SummaryFigures } from './SummaryFigures';
import { SummaryOptions } from './SummaryOptions';
import { chosenCodes } from './summariseState';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  paragraph: { margin: 0 },
});

/**
 * Sammanställ: which summaries, what a refresh will change, the refresh and what it changed; then the figures, each with the way to the
 * rows behind it. It previews by itself when it is first opened, as that writes nothing.
 */
export function SummariseView(): JSX.Element {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const { shown, isStale, parts, evidence } = state.summarise;
  const isRunning = state.task.kind === 'running';
  const isUnknown = shown === null;
  const chosen = chosenCodes(state.summarise);
  const isNothingChosen = chosen !== null && chosen.length === 0;
  const { previewSummaries } = actions;
  useEffect(() => {
    if (isUnknown) void previewSummaries();
  }, [isUnknown, previewSummaries]);

  const seen = new Set(shown?.sheets.map(({ code }) => code));
  const isCovered = (chosen ?? parts.map(({ code }) => code)).every((code) => seen.has(code));
  const canWrite = shown?.kind === 'preview' && !isStale && isCovered && !isNothingChosen;
  return (
    <div className={styles.view}>
      {parts.length > 0 && <SummaryChoices />}
      <SummaryOptions />
      {isNothingChosen && <p className={styles.paragraph}>{text.plain('summarise.nothingChosen')}</p>}
      <div className={styles.buttons}>
        <Button
          appearance={canWrite ? 'secondary' : 'primary'}
          disabledFocusable={isRunning || isNothingChosen}
          onClick={() => void previewSummaries()}
        >
          {text.plain('summarise.preview')}
        </Button>
        {canWrite && (
          <Button appearance="primary" disabledFocusable={isRunning} onClick={() => void actions.summarise()}>
            {text.plain('summarise.run')}
          </Button>
        )}
      </div>
      {isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {text.plain(shown?.kind === 'summarised' ? 'summarise.stale.done' : 'summarise.stale')}
          </MessageBarBody>
        </MessageBar>
      )}
      {shown !== null && <SheetChanges shown={shown} />}
      {shown !== null && <SummaryFigures report={shown.report} comparison={shown.comparison} />}
      <SelectedCell />
      {evidence !== null && <EvidencePanel key={JSON.stringify(evidence.place)} shown={evidence} />}
    </div>
  );
}
