import { act, render, screen, waitForElementToBeRemoved, type RenderResult } from '@testing-library/react';
import type { CheckResult } from '../commands/check';
import type { OtherWorkbook, StandardWorkbook } from '../commands/describeWorkbook';
import type { WorkbookStanding } from '../commands/workbookStanding';
import type { UnfixedFindings } from '../commands/fixing/fixPlan';
import type { Finding, Severity } from '../domain/finding';
import type { Language } from '../text/language';
import { paneText } from '../text/paneText';
import { App } from './App';
import type { ViewId } from './commandRegistry';
import { createPaneActions } from './paneActions';
import type { PaneServices } from './paneServices';
import { INITIAL_STATE } from './paneState';
import type { ColouredResult } from './taskState';
import { createPaneStore, type PaneStore } from './paneStore';

/** A follow-up as the tests' workbook; invented figures. */
export const FOLLOW_UP: StandardWorkbook = {
  kind: 'standard',
  layout: 'uppfoljning',
  board: 'Hälso- och sjukvårdsnämnden',
  isRegionWide: false,
  year: 2023,
  period: 'April',
  baselineYear: 2021,
  thresholds: { green: 1, yellow: 0.8 },
  palette: 'standard',
  tables: [
    { name: 'tblMal', sheet: 'Mål', rows: 8 },
    { name: 'tblIndikatorer', sheet: 'Indikatorer', rows: 1312 },
  ],
  locks: { isReadOnly: false, isStructureLocked: false, sheets: [] },
};

/** An empty workbook, as Excel opens it. */
export const EMPTY: OtherWorkbook = {
  kind: 'notStandard',
  sheets: ['Blad1'],
  hasTables: false,
  isEmpty: true,
  locks: { isReadOnly: false, isStructureLocked: false, sheets: [] },
};

/** A follow-up that stands well, its summary written. */
export const STANDING: WorkbookStanding = {
  colours: { kind: 'right' },
  summaries: {
    kind: 'known',
    missing: 0,
    written: [
      {
        code: 'HSN',
        name: 'Hälso- och sjukvårdsnämnden',
        sheet: 'Sammanfattning HSN',
        refreshedAt: '2023-05-12 14:05',
        isCurrent: true,
        changes: [],
      },
    ],
  },
  collection: null,
};

/** A result of a colouring; invented figures. */
export const COLOURED: ColouredResult = {
  kind: 'coloured',
  changed: true,
  rows: 57,
  counts: { green: 41, yellow: 9, red: 1, neutral: 6 },
  tables: [],
  palette: 'standard',
  repairs: { missing: 24, recoloured: 0, outdated: 0, split: 0, duplicated: 0 },
  rulesAdded: 24,
  rulesRemoved: 0,
  rulesKept: 0,
};

/** No finding was left unfixed. */
export const NOTHING_LEFT: UnfixedFindings = {
  gone: [],
  conflicting: [],
  blocked: [],
  unchosen: [],
  unfixable: [],
};

/** What the check of the follow-up gives, with these findings. */
export function checkResult(
  findings: readonly Finding[],
  boards: CheckResult['boards'] = new Map(),
): CheckResult {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    workbook: { layout: 'uppfoljning', board: FOLLOW_UP.board, year: 2023, period: 'April' },
    findings,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    tables: FOLLOW_UP.tables,
    boards,
  };
}

/** What the tests' faults say of the add-in and Excel. */
export const ABOUT: readonly string[] = ['Måltavlan 0.1.0', 'Excel: OfficeOnline 16.0, ExcelApi 1.20, sv-SE'];

/** Services that answer at once with the above; a test replaces what it is about. They are plain objects: no Excel. */
export function fakeServices(own: Partial<PaneServices> = {}): PaneServices {
  return {
    describe: () => Promise.resolve(FOLLOW_UP),
    startStanding: () => Promise.resolve({ check: null, standing: () => STANDING }),
    openEmptyWorkbook: () => Promise.resolve(),
    keepSettings: () => true,
    isCellEdited: () => Promise.resolve(false),
    openGate: () => undefined,
    closeGate: () => undefined,
    startCheck: () => Promise.resolve({ result: checkResult([]), recheck: () => Promise.resolve('stale') }),
    watchEdits: () => Promise.resolve(() => Promise.resolve()),
    goTo: () => Promise.resolve({ kind: 'shown' }),
    previewFixes: () => Promise.resolve({ fixes: [], ...NOTHING_LEFT }),
    applyFixes: () => Promise.resolve({ done: [], remaining: [], check: checkResult([]), ...NOTHING_LEFT }),
    writeCheckSheet: () => Promise.resolve({ kind: 'written', sheet: 'Kontroll', isNew: true }),
    colour: () => Promise.resolve(COLOURED),
    removeColours: () => Promise.resolve({ kind: 'removed', rulesRemoved: 24, rulesKept: 0 }),
    create: () => Promise.resolve({ kind: 'created' }),
    prepareFollowUp: () =>
      Promise.resolve({ kind: 'refused', refusal: { code: 'notPlan', wanted: '', found: '' } }),
    writeFollowUp: () => Promise.resolve({ kind: 'created' }),
    readRedistributions: () => Promise.resolve({ kind: 'noTable' }),
    goToRows: () => Promise.resolve({ kind: 'shown' }),
    previewRedistribution: () => Promise.resolve({ kind: 'noTable' }),
    addRedistribution: () => Promise.resolve({ kind: 'noTable' }),
    acceptGroups: () => Promise.resolve({ kind: 'noTable' }),
    writeRedistributionSums: () => Promise.resolve({ kind: 'noTable' }),
    readBoardFiles: () => Promise.resolve({ files: Promise.resolve([]), cancel: () => undefined }),
    previewCollection: () => Promise.resolve({ kind: 'refused', refusal: { reason: 'notRegionWide' } }),
    collect: () => Promise.resolve({ kind: 'refused', refusal: { reason: 'notRegionWide' } }),
    previewRepair: () => Promise.resolve({ kind: 'preview', groups: [], obstacles: [] }),
    repair: () => Promise.resolve({ kind: 'repaired', done: [], left: [], obstacles: [] }),
    previewSummaries: () => Promise.resolve({ kind: 'refused', refusal: 'noRows' }),
    summarise: () => Promise.resolve({ kind: 'refused', refusal: 'noRows' }),
    summaryEvidence: () => Promise.resolve({ kind: 'noFigure' }),
    readPreviousPeriod: () => Promise.resolve({ kind: 'refused', refusal: 'plan' }),
    lastWrite: () => null,
    undo: () => Promise.resolve({ kind: 'nothing' }),
    undoesByKeys: () => false,
    watchSummaries: () => Promise.resolve(() => Promise.resolve()),
    ...own,
  };
}

/** The rendered pane, and what stands behind it. */
export interface RenderedPane extends RenderResult {
  readonly store: PaneStore;
}

/** Renders the whole pane on given services with a view open, and waits until the workbook has been read and the view is there. */
export async function renderPane(
  services: PaneServices,
  language: Language = 'sv',
  view: ViewId = 'home',
): Promise<RenderedPane> {
  const store = createPaneStore({ ...INITIAL_STATE, view });
  const text = paneText(language);
  const actions = createPaneActions(store, services);
  const boards = [
    { code: 'RS', name: 'Regionstyrelsen' },
    { code: 'HSN', name: 'Hälso- och sjukvårdsnämnden' },
  ];
  const pane = { store, actions, officeLanguage: language, boards, about: ABOUT, currentYear: 2026 };
  const rendered = render(
    <App start={{ kind: 'ready', pane }} text={text} readTone={() => 'light'} onRetry={() => undefined} />,
  );
  await act(() => Promise.resolve());
  const waiting = screen.queryByText(text.plain('view.loading'));
  if (waiting !== null) await waitForElementToBeRemoved(waiting);
  return { ...rendered, store };
}
