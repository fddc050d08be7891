import type { PlainKey } from '../text/paneKey';
import type { FaultCode } from './paneFault';

/** For each fault: what happened, and what the user can do. */
export const FAULT_WORDS: Readonly<Record<FaultCode, { readonly what: PlainKey; readonly do: PlainKey }>> = {
  cellEdit: { what: 'fault.cellEdit.what', do: 'fault.cellEdit.do' },
  protected: { what: 'fault.protected.what', do: 'fault.protected.do' },
  gone: { what: 'fault.gone.what', do: 'fault.gone.do' },
  tooLarge: { what: 'fault.tooLarge.what', do: 'fault.tooLarge.do' },
  exists: { what: 'fault.exists.what', do: 'fault.exists.do' },
  refused: { what: 'fault.refused.what', do: 'fault.refused.do' },
  tooOld: { what: 'fault.tooOld.what', do: 'fault.tooOld.do' },
  noAnswer: { what: 'fault.noAnswer.what', do: 'fault.noAnswer.do' },
  moved: { what: 'fault.moved.what', do: 'fault.moved.do' },
  unknown: { what: 'fault.unknown.what', do: 'fault.unknown.do' },
};
