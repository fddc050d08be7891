import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { fileWords } from '../text/fileWords';
import { followUpRefusal } from '../text/followUpText';
import type { PlainKey } from '../text/paneKey';
import type { PaneText } from '../text/paneText';
import { checkSentences } from './check/checkSentences';
import { collectSentences } from './collect/collectSentences';
import { colourSentences, repairSentences } from './colour/colourWords';
import { FaultMessage } from './FaultMessage';
import { usePane } from './PaneContext';
import { undoneSentence, writtenSentences } from './redistributions/redistributionSentences';
import { RunningTask } from './RunningTask';
import { repairedSentences, shownSentences } from './repair/repairWords';
import { summariseSentences } from './summarise/summariseSentences';
import { chosenCodes } from './summarise/summariseState';
import { UndoOffer } from './undo/UndoOffer';
import { undoSentences } from './undo/undoWords';
import type { PaneState } from './paneState';
import type { ChosenFile, CommandId, TaskState, TaskStep } from './taskState';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    boxSizing: 'border-box',
    minHeight: '56px',
    maxHeight: '60vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  sentence: { margin: 0 },
});

/** The line at the foot of the pane, always in its place: what runs, what it came to, and what went wrong. */
export function StatusBar(): JSX.Element {
  const styles = useStyles();
  const { state, text } = usePane();
  const { task } = state;
  return (
    <footer className={styles.bar}>
      <div role="status">
        {(task.kind === 'running' ? [runningSentence(state, text)] : sentencesOf(task, text)).map(
          (sentence) => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ),
        )}
      </div>
      {task.kind === 'running' && <RunningTask task={task} label={runningSentence(state, text)} />}
      {task.kind === 'failed' && (
        <FaultMessage
          title={text.plain(FAILED_KEYS[task.command].title)}
          safe={text.plain(FAILED_KEYS[task.command].safe)}
          fault={task.fault}
          command={task.command}
        />
      )}
      <UndoOffer />
    </footer>
  );
}

/** What runs; where it writes sheets, how many. */
function runningSentence({ task, summarise }: PaneState, text: PaneText): string {
  if (task.kind !== 'running') return '';
  if (task.command !== 'summarise' || task.step !== 'writing') {
    return text.plain(STEP_KEYS[task.command][task.step]);
  }
  const count = (chosenCodes(summarise) ?? summarise.parts).length;
  return text.plural('summarise.running.write', count);
}

function sentencesOf(task: TaskState, text: PaneText): readonly string[] {
  switch (task.kind) {
    case 'idle':
    case 'running':
    case 'failed':
      return [];
    case 'cancelled':
      return [text.plain('task.cancelled')];
    case 'nothingToColour':
      return [text.plain('colour.nothing')];
    case 'check':
      return checkSentences(task.outcome, text);
    case 'created':
      return [text.plain('create.done')];
    case 'prepared':
      return [text.plain('followUp.prepared')];
    case 'followUpRefused':
      return [followUpRefusal(text.language, task.refusal)];
    case 'unreadable':
      return [`${text.plain(FILE_KEYS[task.file])} ${fileWords(text.language)[task.code]}`];
    case 'noGoals':
      return [text.plain('create.goals.none')];
    case 'nothingToRepair':
      return [text.plain('repair.notStandard')];
    case 'repairShown':
      return shownSentences(task.preview, text);
    case 'summarise':
      return summariseSentences(task.outcome, text);
    case 'collect':
      return collectSentences(task.outcome, text);
    case 'emptyOpened':
      return [text.plain('new.opened')];
    case 'undo':
      return undoSentences(task.outcome, text);
    case 'collected':
      return [text.plural('collect.done', task.boards)];
    case 'repaired':
      return repairedSentences(task.result, text);
    case 'coloured':
      return task.isRepair ? repairSentences(task.result, text) : colourSentences(task.result, text);
    case 'redistributionWritten':
      return writtenSentences(task.result, text);
    case 'redistributionUndone':
      return [undoneSentence(task.why, text)];
    case 'coloursRemoved':
      return [
        task.rulesRemoved === 0
          ? text.plain('colour.removed.none')
          : text.plural('colour.removed', task.rulesRemoved),
      ];
  }
}

const STEP_KEYS: Readonly<Record<CommandId, Readonly<Record<TaskStep, PlainKey>>>> = {
  check: { reading: 'check.running', writing: 'check.running' },
  goTo: { reading: 'check.running', writing: 'check.running' },
  previewFix: { reading: 'check.fixing.read', writing: 'check.fixing.read' },
  fix: { reading: 'check.fixing.read', writing: 'check.fixing.write' },
  checkSheet: { reading: 'check.sheet.running', writing: 'check.sheet.running' },
  colour: { reading: 'colour.running.read', writing: 'colour.running.write' },
  removeColours: { reading: 'colour.running.read', writing: 'colour.removing' },
  create: { reading: 'create.running.read', writing: 'create.running.write' },
  followUp: { reading: 'followUp.running.read', writing: 'followUp.running.read' },
  repair: { reading: 'repair.running.read', writing: 'repair.running.write' },
  redistributions: { reading: 'omf.reading', writing: 'omf.reading' },
  goToRows: { reading: 'omf.reading', writing: 'omf.reading' },
  previewRedistribution: { reading: 'omf.form.previewing', writing: 'omf.form.previewing' },
  addRedistribution: { reading: 'omf.form.previewing', writing: 'omf.form.writing' },
  acceptGroups: { reading: 'omf.accepting', writing: 'omf.accepting' },
  redistributionSums: { reading: 'omf.sums.running', writing: 'omf.sums.running' },
  previewSummaries: { reading: 'summarise.previewing', writing: 'summarise.previewing' },
  summarise: { reading: 'summarise.running.read', writing: 'summarise.running.read' },
  readBoardFiles: { reading: 'collect.reading', writing: 'collect.reading' },
  compareCollection: { reading: 'collect.comparing', writing: 'collect.comparing' },
  collect: { reading: 'collect.comparing', writing: 'collect.writing' },
  evidence: { reading: 'evidence.reading', writing: 'evidence.reading' },
  openEmpty: { reading: 'new.opening', writing: 'new.opening' },
  undo: { reading: 'undo.running', writing: 'undo.running' },
};

const FAILED_KEYS: Readonly<Record<CommandId, { readonly title: PlainKey; readonly safe: PlainKey }>> = {
  check: { title: 'check.failed.title', safe: 'check.failed.safe' },
  goTo: { title: 'check.goTo.failed.title', safe: 'check.failed.safe' },
  previewFix: { title: 'check.preview.failed.title', safe: 'check.failed.safe' },
  fix: { title: 'check.fix.failed.title', safe: 'check.fix.failed.safe' },
  checkSheet: { title: 'check.sheet.failed.title', safe: 'check.sheet.failed.safe' },
  colour: { title: 'colour.failed.title', safe: 'colour.failed.safe' },
  removeColours: { title: 'colour.remove.failed.title', safe: 'colour.remove.failed.safe' },
  create: { title: 'create.failed.title', safe: 'create.failed.safe' },
  followUp: { title: 'followUp.failed.title', safe: 'followUp.failed.safe' },
  repair: { title: 'repair.failed.title', safe: 'repair.failed.safe' },
  redistributions: { title: 'omf.failed.title', safe: 'omf.failed.safe' },
  goToRows: { title: 'omf.goTo.failed.title', safe: 'omf.failed.safe' },
  previewRedistribution: { title: 'omf.form.preview.failed.title', safe: 'omf.failed.safe' },
  addRedistribution: { title: 'omf.form.failed.title', safe: 'omf.form.failed.safe' },
  acceptGroups: { title: 'omf.accept.failed.title', safe: 'omf.accept.failed.safe' },
  redistributionSums: { title: 'omf.sums.failed.title', safe: 'omf.sums.failed.safe' },
  previewSummaries: { title: 'summarise.preview.failed.title', safe: 'summarise.preview.failed.safe' },
  summarise: { title: 'summarise.failed.title', safe: 'summarise.failed.safe' },
  readBoardFiles: { title: 'collect.read.failed.title', safe: 'collect.read.failed.safe' },
  compareCollection: { title: 'collect.compare.failed.title', safe: 'collect.read.failed.safe' },
  collect: { title: 'collect.failed.title', safe: 'collect.failed.safe' },
  evidence: { title: 'evidence.failed.title', safe: 'summarise.preview.failed.safe' },
  openEmpty: { title: 'new.failed.title', safe: 'new.failed.safe' },
  undo: { title: 'undo.failed.title', safe: 'undo.failed.safe' },
};

const FILE_KEYS: Readonly<Record<ChosenFile, PlainKey>> = {
  plan: 'followUp.file.plan',
  previous: 'followUp.file.previous',
  goals: 'followUp.file.goals',
};
