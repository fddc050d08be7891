import { useEffect, useState } from 'react';
import { usePane } from './PaneContext';

/** After so long a command is worth explaining, and Excel is asked whether a cell is being edited. */
const PATIENCE_MS = 1_000;

/**
 * What a running command waits for: `short`, nothing to tell yet; `long`, Excel answers and works; `cellEdit`, it has said that a cell
 * is being edited; `silent`, it has not answered that question either.
 */
export type Waiting = 'short' | 'long' | 'cellEdit' | 'silent';

/** Finds out what the command that runs waits for, as long as the caller is on the screen. */
export function useWaiting(): Waiting {
  const { actions } = usePane();
  const { isCellEdited } = actions;
  const [waiting, setWaiting] = useState<Waiting>('short');
  useEffect(() => {
    let isOver = false;
    let timer = setTimeout(() => void ask(), PATIENCE_MS);
    const tell = (found: Waiting): void => {
      if (!isOver) setWaiting(found);
    };
    async function ask(): Promise<void> {
      tell('long');
      const silence = setTimeout(() => tell('silent'), PATIENCE_MS);
      const isEdited = await isCellEdited();
      clearTimeout(silence);
      tell(isEdited ? 'cellEdit' : 'long');
      if (!isOver) timer = setTimeout(() => void ask(), PATIENCE_MS);
    }
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isCellEdited]);
  return waiting;
}
