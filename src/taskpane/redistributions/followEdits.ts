import type { CheckServices } from '../check/checkServices';

/** So long nothing more must be typed before it is read again. */
const PAUSE_MS = 600;

/**
 * Calls `reread` when nobody has typed in the workbook for a while. Without events (an older Excel) nothing is called: what is shown is
 * then read again when the pane gets the focus.
 * @returns what ends it
 */
export function followEdits(
  { watchEdits }: Pick<CheckServices, 'watchEdits'>,
  reread: () => Promise<void>,
  pauseMs = PAUSE_MS,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const watching = watchEdits(() => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(() => void reread(), pauseMs);
  }).catch(() => () => Promise.resolve());
  return () => {
    isOver = true;
    clearTimeout(timer);
    void watching.then((stop) => stop());
  };
}
