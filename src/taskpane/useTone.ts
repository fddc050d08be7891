import { useEffect, useState } from 'react';
import type { Tone } from './theme';

/** Light or dark. Excel has no event for a changed theme, so it is asked again whenever the pane gets the focus. */
export function useTone(readTone: () => Tone): Tone {
  const [tone, setTone] = useState(readTone);
  useEffect(() => {
    const update = (): void => setTone(readTone());
    window.addEventListener('focus', update);
    return () => window.removeEventListener('focus', update);
  }, [readTone]);
  return tone;
}
