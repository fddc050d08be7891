import type { WatchedEdit } from '../check/checkServices';
import { followEdits } from './followEdits';

const EDIT: WatchedEdit = { sheet: 'Omfördelningar', area: null, kind: 'cells', isRemote: false };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function followed() {
  const edits: ((edit: WatchedEdit) => void)[] = [];
  const stop = jest.fn(() => Promise.resolve());
  const reread = jest.fn(() => Promise.resolve());
  const watchEdits = (onEdit: (edit: WatchedEdit) => void) => {
    edits.push(onEdit);
    return Promise.resolve(stop);
  };
  const end = followEdits({ watchEdits }, reread, 600);
  return { edit: () => edits[0]?.(EDIT), stop, reread, end };
}

test('reads once, when nobody has typed for a while', () => {
  const { edit, reread } = followed();
  edit();
  jest.advanceTimersByTime(500);
  edit();
  jest.advanceTimersByTime(500);
  expect(reread).not.toHaveBeenCalled();
  jest.advanceTimersByTime(100);
  expect(reread).toHaveBeenCalledTimes(1);
});

test('ends: nothing is read any more, and the handlers are removed', async () => {
  const { edit, reread, stop, end } = followed();
  edit();
  end();
  edit();
  await jest.runAllTimersAsync();
  expect(reread).not.toHaveBeenCalled();
  expect(stop).toHaveBeenCalledTimes(1);
});

test('an Excel without events is no fault', async () => {
  const end = followEdits({ watchEdits: () => Promise.reject(new Error('no')) }, () => Promise.resolve());
  end();
  await expect(jest.runAllTimersAsync()).resolves.toBeUndefined();
});
