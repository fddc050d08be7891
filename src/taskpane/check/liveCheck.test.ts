import type { CheckResult } from '../../commands/check';
import type { CheckSession } from '../../commands/checkSession';
import { checkResult } from '../renderPane';
import type { WatchedEdit } from './checkServices';
import { LiveCheck } from './liveCheck';

const EDIT: WatchedEdit = {
  sheet: 'Indikatorer',
  area: { row: 27, column: 6, rowCount: 1, columnCount: 1 },
  kind: 'cells',
  isRemote: false,
};
const PAUSE = 600;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

interface Followed {
  readonly live: LiveCheck;
  readonly edit: (edit?: Partial<WatchedEdit>) => void;
  readonly recheck: jest.Mock<Promise<CheckResult | 'stale'>, [readonly WatchedEdit[]]>;
  readonly startCheck: jest.Mock<Promise<CheckSession>, []>;
  readonly heard: string[];
  readonly busy: { now: boolean };
}

/** A live check that follows a session, with everything it talks to replaced by plain functions. */
async function follow(): Promise<Followed> {
  let tell: (edit: WatchedEdit) => void = () => undefined;
  const heard: string[] = [];
  const busy = { now: false };
  const recheck = jest
    .fn<Promise<CheckResult | 'stale'>, [readonly WatchedEdit[]]>()
    .mockResolvedValue(checkResult([]));
  const session = { result: checkResult([]), recheck };
  const startCheck = jest.fn(() => Promise.resolve(session));
  const watchEdits = (onEdit: typeof tell): Promise<() => Promise<void>> => {
    tell = onEdit;
    return Promise.resolve(() => Promise.resolve());
  };
  const live = new LiveCheck(
    { startCheck, watchEdits },
    { onResult: () => heard.push('result'), onStale: () => heard.push('stale'), isBusy: () => busy.now },
  );
  live.follow(session);
  await Promise.resolve();
  return { live, edit: (edit) => tell({ ...EDIT, ...edit }), recheck, startCheck, heard, busy };
}

test('gathers edits until nobody has typed for a while, and judges them together', async () => {
  const { edit, recheck, heard } = await follow();
  edit();
  await jest.advanceTimersByTimeAsync(PAUSE - 100);
  edit({ sheet: 'Mål' });
  await jest.advanceTimersByTimeAsync(PAUSE - 100);
  expect(recheck).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(200);
  expect(recheck.mock.calls.map(([edits]) => edits.map(({ sheet }) => sheet))).toEqual([
    ['Indikatorer', 'Mål'],
  ]);
  expect(heard).toEqual(['result']);
});

test('what is typed while a full check reads and judges is judged when its list is there', async () => {
  const { live, edit, recheck, startCheck } = await follow();
  live.begin();
  edit({ sheet: 'Mål' });
  live.follow(await startCheck());
  await jest.advanceTimersByTimeAsync(PAUSE + 100);
  expect(recheck.mock.calls.map(([edits]) => edits.map(({ sheet }) => sheet))).toEqual([['Mål']]);
});

test('leaves alone what co-authors type in cells, but not rows that they move', async () => {
  const { edit, recheck } = await follow();
  edit({ isRemote: true });
  await jest.advanceTimersByTimeAsync(PAUSE * 2);
  expect(recheck).not.toHaveBeenCalled();
  edit({ isRemote: true, kind: 'structure' });
  await jest.advanceTimersByTimeAsync(PAUSE * 2);
  expect(recheck).toHaveBeenCalledTimes(1);
});

test('waits for a command that runs', async () => {
  const { edit, recheck, busy } = await follow();
  busy.now = true;
  edit();
  await jest.advanceTimersByTimeAsync(PAUSE * 3);
  expect(recheck).not.toHaveBeenCalled();
  busy.now = false;
  await jest.advanceTimersByTimeAsync(PAUSE * 2);
  expect(recheck).toHaveBeenCalledTimes(1);
});

test('says once that only a new check can tell, and is quiet until then', async () => {
  const { live, edit, recheck, heard } = await follow();
  recheck.mockResolvedValueOnce('stale');
  edit({ kind: 'structure' });
  await jest.advanceTimersByTimeAsync(PAUSE * 2);
  edit();
  await jest.advanceTimersByTimeAsync(PAUSE * 2);
  expect(heard).toEqual(['stale']);
  expect(recheck).toHaveBeenCalledTimes(1);
  live.follow({ result: checkResult([]), recheck });
  edit();
  await jest.advanceTimersByTimeAsync(PAUSE * 2);
  expect(heard).toEqual(['stale', 'result']);
});

test('tries again when a cell was being edited, and gives up on other faults', async () => {
  const { edit, recheck, heard } = await follow();
  recheck.mockRejectedValueOnce(Object.assign(new Error('busy'), { code: 'cellEdit' }));
  edit();
  await jest.advanceTimersByTimeAsync(PAUSE * 3);
  expect(recheck).toHaveBeenCalledTimes(2);
  expect(heard).toEqual(['result']);
  recheck.mockRejectedValueOnce(Object.assign(new Error('no'), { code: 'noAnswer' }));
  edit();
  await jest.advanceTimersByTimeAsync(PAUSE * 3);
  expect(heard).toEqual(['result', 'stale']);
});

test('after our own writing the next edit starts a new session', async () => {
  const { live, edit, recheck, startCheck, heard } = await follow();
  live.follow(null);
  edit();
  await jest.advanceTimersByTimeAsync(PAUSE * 2);
  expect(startCheck).toHaveBeenCalledTimes(1);
  expect(recheck).not.toHaveBeenCalled();
  edit();
  await jest.advanceTimersByTimeAsync(PAUSE * 2);
  expect(startCheck).toHaveBeenCalledTimes(1);
  expect(recheck).toHaveBeenCalledTimes(1);
  expect(heard).toEqual(['result', 'result']);
});

test('drops an answer about a list that is shown no more', async () => {
  const { live, edit, recheck, heard } = await follow();
  let answer: (result: CheckResult) => void = () => undefined;
  recheck.mockReturnValueOnce(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  edit();
  await jest.advanceTimersByTimeAsync(PAUSE * 2);
  live.follow({ result: checkResult([]), recheck });
  answer(checkResult([]));
  await jest.advanceTimersByTimeAsync(PAUSE * 2);
  expect(heard).toEqual([]);
});
