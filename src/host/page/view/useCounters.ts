import { useEffect, useReducer } from 'react';
import type { Counters, ProtocolHost } from '../../protocol/protocolHost';

/** What has passed between pane and host, live; and how to count from nought again. */
export function useCounters(host: ProtocolHost): { readonly counters: Counters; readonly reset: () => void } {
  const [, look] = useReducer((looks: number) => looks + 1, 0);
  useEffect(() => host.onBatch(look), [host]);
  const reset = (): void => {
    host.resetCounters();
    look();
  };
  return { counters: host.counters, reset };
}
