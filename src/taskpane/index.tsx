import { createRoot } from 'react-dom/client';
import { CancelGate, gatedBook } from '../commands/cancelGate';
import { colour } from '../commands/colour';
import { createWorkbook } from '../commands/createWorkbook';
import { describeWorkbook } from '../commands/describeWorkbook';
import { goTo } from '../commands/goTo';
import { removeColours } from '../commands/removeColours';
import type { GoalsFromFile } from '../commands/goalsFromFile';
import { undoLast } from '../commands/undoLast';
import { watchSummaries } from '../commands/watchSummaries';
import { writeNewWorkbook } from '../commands/writeNewWorkbook';
import type { WorkCount } from '../domain/steps';
import { excelBook } from '../excel/excelBook';
import { excelHostFromOffice } from '../excel/excelHost';
import { isCellEdited } from '../excel/isCellEdited';
import { openEmptyWorkbook } from '../excel/openEmptyWorkbook';
import {
  displayLanguage,
  excelVersion,
  officeTone,
  showPane,
  startOffice,
  storagePartition,
  systemTone,
  type OfficeStart,
} from '../excel/officeEnvironment';
import { DEFAULT_BOARDS, REGION_CODE } from '../layout/boardRegister';
import { associateRibbon, type RibbonEvent } from '../ribbon/ribbon';
import { languageOf, type Language } from '../text/language';
import { paneText } from '../text/paneText';
import { App, type AppStart } from './App';
import { createPaneActions } from './paneActions';
import type { PaneSetup } from './PaneContext';
import { INITIAL_STATE } from './paneState';
import { createPaneStore } from './paneStore';
import {
  keepSettings,
  NO_SETTINGS,
  readSettings,
  settingsKey,
  type UserSettings,
} from './settings/userSettings';
import { ribbonCommands } from './ribbonCommands';
import './taskpane.css';
import { PRODUCT_VERSION } from '../text/productVersion';

/** Puts the pane together: Office, the open workbook, the commands, the words and the views. */
function main(): void {
  const container = document.getElementById('root');
  if (container === null) return;
  const root = createRoot(container);
  // Before Office has answered its part of the storage has no name: its pages then speak the browser's language.
  let settings = NO_SETTINGS;

  function render(start: AppStart): void {
    root.render(
      <App
        start={start}
        text={paneText(settings.language ?? languageOf(displayLanguage()))}
        readTone={readTone}
        onRetry={() => location.reload()}
      />,
    );
  }

  render({ kind: 'starting' });
  void startOffice((start) => {
    if (start !== 'noOffice') settings = readSettings(openStorage, settingsPlace());
    render(appStart(start, settings));
  });
}

const readTone = (): 'light' | 'dark' => officeTone() ?? systemTone();

const openStorage = (): Storage => localStorage;
const settingsPlace = (): string => settingsKey(storagePartition());

function appStart(start: OfficeStart, settings: UserSettings): AppStart {
  if (start !== 'ready') return { kind: 'problem', problem: start };
  const pane = createPane(settings);
  associateRibbon({
    associate: (name, handler) =>
      Office.actions.associate(name, (event?: RibbonEvent) => void handler(event)),
    showPane,
    ...ribbonCommands(pane.store, pane.actions),
  });
  return { kind: 'ready', pane };
}

function createPane(settings: UserSettings): PaneSetup {
  const officeLanguage = languageOf(displayLanguage());
  const excelHost = excelHostFromOffice();
  // What keeps the pane up to date reads past the gate; commands go through it.
  const open = excelBook(excelHost);
  const gate = new CancelGate();
  const store = createPaneStore({ ...INITIAL_STATE, settings });
  const tellCount = (count: WorkCount): void =>
    store.dispatch({ type: 'workCounted', count, at: performance.now() });
  const book = gatedBook(open, gate, tellCount);
  /** For work between reading and writing, which can be called off wherever it is counted. */
  const onCount = (count: WorkCount): void => {
    gate.pass();
    tellCount(count);
  };
  const shownLanguage = (): Language => store.getState().settings.language ?? officeLanguage;
  const actions = createPaneActions(store, {
    describe: () => describeWorkbook(open),
    isCellEdited: () => isCellEdited(excelHost),
    openGate: () => gate.open(),
    closeGate: () => gate.close(),
    startStanding: async (filledRows) => (await standing()).startStanding(open, filledRows),
    openEmptyWorkbook,
    startCheck: async () => (await checking()).startCheckSession(book, { onCount }),
    watchEdits: (onEdited) => book.watch({ onEdited }),
    goTo: (place) => goTo(book, place),
    previewFixes: async (...asked) => (await fixing()).previewFixes(book, ...asked),
    applyFixes: async (...asked) => (await fixing()).applyFixes(book, ...asked),
    writeCheckSheet: async (result) => (await checkSheet()).writeCheckSheet(book, result, shownLanguage()),
    colour: (palette, fallback, progress) =>
      colour(book, { palette: palette ?? undefined, fallback: fallback ?? undefined }, progress),
    keepSettings: (settings) => keepSettings(openStorage, settingsPlace(), settings),
    removeColours: (progress) => removeColours(book, progress),
    create: async ({ period, goalsFile, ...choice }, palette, progress) => {
      const goals = goalsFile === undefined ? null : await goalsOf(goalsFile);
      if (goals !== null && goals.kind !== 'goals') return goals;
      const options = { ...choice, ...(period !== null && { period }), palette };
      return createWorkbook(book, { ...options, ...(goals !== null && { goals: goals.goals }) }, progress);
    },
    prepareFollowUp: async ({ plan, previous, period }, palette) => {
      const { followUpFromFiles } = await closedFiles();
      const files = {
        plan: await bytesOf(plan),
        previous: previous === null ? null : await bytesOf(previous),
      };
      return followUpFromFiles(files, { period, palette });
    },
    readRedistributions: async (stage) => (await redistributions()).readRedistributions(book, stage),
    goToRows: async (rows) => (await rowsOf()).goToRows(book, rows),
    previewRedistribution: async (input) => (await adding()).previewRedistribution(book, input),
    addRedistribution: async (input, progress) =>
      (await adding()).addRedistribution(book, input, { onStep: progress }),
    acceptGroups: async (accepted) => (await accepting()).acceptGroups(book, accepted),
    writeRedistributionSums: async () => (await redistributionSums()).writeRedistributionSums(book),
    previewSummaries: async (choice) =>
      (await previewing()).previewSummaries(book, { ...choice, now: new Date(), onCount }),
    summarise: async (choice, progress) =>
      (await summarising()).summarise(book, { ...choice, now: new Date(), onCount }, progress),
    summaryEvidence: async (place) => (await evidence()).summaryEvidence(book, place),
    readPreviousPeriod: async (file) => (await previousPeriod()).readPreviousPeriod(await bytesOf(file)),
    watchSummaries: (ears) => watchSummaries(book, ears),
    readBoardFiles: async (...asked) => (await collectReader()).readFiles(...asked),
    previewCollection: async (files, decisions, watched) =>
      (await collecting()).previewCollection(book, files, { decisions, ...watched }),
    collect: async (files, decided, progress) =>
      (await collecting()).collect(book, files, { ...decided, now: new Date() }, progress),
    previewRepair: async () => (await repairing()).previewRepair(book),
    repair: async (chosen, progress) => (await repairing()).repair(book, { chosen }, progress),
    lastWrite: () => book.lastWrite,
    undo: () => undoLast(book),
    undoesByKeys: () => book.lastWrite?.isOneStep === true,
    writeFollowUp: ({ changes }, progress) => writeNewWorkbook(book, () => changes, progress),
  });
  return {
    store,
    actions,
    officeLanguage,
    about: [`Måltavlan ${PRODUCT_VERSION}`, excelVersion()],
    // The region itself is no board: it has rows in workbooks for all boards only.
    boards: DEFAULT_BOARDS.filter(({ code }) => code !== REGION_CODE),
    currentYear: new Date().getFullYear(),
  };
}

/** How the workbook stands is read when the pane has shown what it is. */
async function standing() {
  return import(/* webpackChunkName: "standing" */ '../commands/workbookStanding');
}

/** Loaded when it is first needed, as all that reads every table. */
async function checking() {
  return import(/* webpackChunkName: "check" */ '../commands/checkSession');
}

async function fixing() {
  return import(/* webpackChunkName: "fixFindings" */ '../commands/fixFindings');
}

async function checkSheet() {
  return import(/* webpackChunkName: "checkSheet" */ '../commands/checkSheet');
}

/** What the view of the redistributions asks for, in one file. */
async function redistributions() {
  return import(/* webpackChunkName: "redistributions" */ '../commands/readRedistributions');
}

async function rowsOf() {
  return import(/* webpackChunkName: "redistributions" */ '../commands/goToRows');
}

async function adding() {
  return import(/* webpackChunkName: "redistributions" */ '../commands/addRedistribution');
}

async function accepting() {
  return import(/* webpackChunkName: "redistributions" */ '../commands/acceptGroups');
}

async function redistributionSums() {
  return import(/* webpackChunkName: "redistributions" */ '../commands/writeRedistributionSums');
}

async function collecting() {
  return import(/* webpackChunkName: "collect" */ '../commands/collect');
}

async function collectReader() {
  return import(/* webpackChunkName: "collectReader" */ './collect/collectReader');
}

/** Loaded when it is first needed, for it brings the reading of every table along. */
async function repairing() {
  return import(/* webpackChunkName: "repair" */ '../commands/repair');
}

async function previewing() {
  return import(/* webpackChunkName: "summaries" */ '../commands/previewSummaries');
}

async function summarising() {
  return import(/* webpackChunkName: "summaries" */ '../commands/summarise');
}

async function evidence() {
  return import(/* webpackChunkName: "summaryEvidence" */ '../commands/summaryEvidence');
}

async function previousPeriod() {
  return import(/* webpackChunkName: "previousPeriod" */ '../commands/readPreviousPeriod');
}

/** What reads closed files is loaded when it is first needed: most days nobody asks for it. */
async function closedFiles() {
  return import(/* webpackChunkName: "closedFiles" */ '../commands/followUpFromFiles');
}

async function goalsOf(file: File): Promise<GoalsFromFile> {
  const { goalsFromFile } = await import(/* webpackChunkName: "closedFiles" */ '../commands/goalsFromFile');
  return goalsFromFile(await bytesOf(file));
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

main();
