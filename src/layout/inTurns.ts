import type { Steps, WorkCount } from '../domain/steps';

/** The longest that work keeps the thread: a click is answered, and a frame drawn, within a tenth of a second. */
const TURN_MS = 30;

/** Hears how far work has come. */
export type CountListener = (count: WorkCount) => void;

/**
 * Does long work in turns of some 30 ms, between which the event loop answers clicks, draws and lets messages in.
 * @param signal ends the work between two turns; what is thrown then is the signal's reason
 * @param onCount what it throws ends the work too
 */
export async function inTurns<Result>(
  steps: Steps<Result>,
  signal?: AbortSignal,
  onCount?: CountListener,
): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (value !== undefined) onCount?.(value);
    if (performance.now() - began < TURN_MS) continue;
    await nextTurn();
    signal?.throwIfAborted();
    began = performance.now();
  }
}

/**
 * Lets the event loop answer clicks, draw and let messages in. Not by a timer: a browser holds those back for a second in windows that are
 * not seen.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
