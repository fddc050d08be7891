import { createPaneActions } from './paneActions';
import { createPaneStore } from './paneStore';
import { fakeServices } from './renderPane';
import type { ColouredResult } from './taskState';
import type { WorkbookDescription } from '../commands/describeWorkbook';

const PLAN: WorkbookDescription = {
  kind: 'standard',
  layout: 'plan',
  board: 'Regionstyrelsen',
  isRegionWide: false,
  year: 2023,
  period: null,
  baselineYear: 2021,
  thresholds: { green: 1, yellow: 0.8 },
  palette: null,
  tables: [],
  locks: { isReadOnly: false, isStructureLocked: false, sheets: [] },
};
const RESULT: ColouredResult = {
  kind: 'coloured',
  changed: true,
  palette: 'standard',
  repairs: { missing: 5, recoloured: 0, outdated: 0, split: 0, duplicated: 0 },
  rows: 1,
  counts: { green: 1, yellow: 0, red: 0, neutral: 0 },
  tables: [],
  rulesAdded: 5,
  rulesRemoved: 0,
  rulesKept: 0,
};

test('the newest reading wins, whichever answers last', async () => {
  const answers: ((description: WorkbookDescription) => void)[] = [];
  const store = createPaneStore();
  const describe = (): Promise<WorkbookDescription> => new Promise((resolve) => answers.push(resolve));
  const actions = createPaneActions(store, fakeServices({ describe }));
  const readings = [actions.refresh(), actions.refresh()];
  answers[1]?.({ ...PLAN, year: 2024 });
  answers[0]?.({ ...PLAN, year: 2023 });
  await Promise.all(readings);
  expect(store.getState().workbook).toMatchObject({ isReading: false, description: { year: 2024 } });
});

test('reading waits while a command runs, and follows it', async () => {
  const describe = jest.fn(() => Promise.resolve(PLAN));
  let finish: (result: ColouredResult) => void = () => undefined;
  const colour = (): Promise<ColouredResult> =>
    new Promise((resolve) => {
      finish = resolve;
    });
  const actions = createPaneActions(createPaneStore(), fakeServices({ describe, colour }));
  const colouring = actions.colour();
  await actions.refresh();
  expect(describe).not.toHaveBeenCalled();
  finish(RESULT);
  await colouring;
  expect(describe).toHaveBeenCalledTimes(1);
});

test('a failed command leaves a fault, and can be run again', async () => {
  const store = createPaneStore();
  const colour = jest
    .fn<Promise<ColouredResult>, []>()
    .mockRejectedValueOnce(Object.assign(new Error('busy'), { code: 'cellEdit' }))
    .mockResolvedValueOnce(RESULT);
  const actions = createPaneActions(store, fakeServices({ colour }));
  await actions.colour();
  expect(store.getState().task).toMatchObject({
    kind: 'failed',
    command: 'colour',
    fault: { code: 'cellEdit' },
  });
  await actions.colour();
  expect(store.getState().task).toEqual({ kind: 'coloured', result: RESULT, isRepair: false });
});
