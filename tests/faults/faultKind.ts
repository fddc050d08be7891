import type { WorkbookModel } from '../../src/host/model/workbookModel';
import type { Fault } from '../../src/host/protocol/faults';
import type { ProtocolHost } from '../../src/host/protocol/protocolHost';
import type { FaultCode } from '../../src/taskpane/paneFault';
import type { FaultCommand } from './faultCommand';

/** Something that goes wrong at a sync. */
export interface FaultKind {
  /** As the table in docs says it. */
  readonly name: string;
  /**
   * `refused`: Excel does nothing of that message and says why; `stopped`: it did some or all of it; `closed`: nobody is there to hear;
   * `works`: the command gets through all the same; `meanwhile`: somebody else does something right before the sync.
   */
  readonly way: 'refused' | 'stopped' | 'closed' | 'works' | 'meanwhile';
  /** The code by which the pane finds its words; null where the command need not fail. */
  readonly code: FaultCode | null;
  /** Prepares the n-th sync from now on. */
  plan(host: ProtocolHost, sync: number, command: FaultCommand): void;
  /** What somebody else does to the workbook. */
  readonly edit?: (model: WorkbookModel, command: FaultCommand) => void;
  /** What must be done before the command can be run again. */
  readonly settle?: (model: WorkbookModel) => void;
}

/** The kind that goes on refusing. */
export const INVERSE_REFUSED = 'stopped, and the inverse refused';

function told(
  name: string,
  officeCode: string,
  code: FaultCode,
  applied: boolean | number = false,
): FaultKind {
  const fault: Fault = { code: officeCode, message: `planned: ${name}`, applied };
  return {
    name,
    way: applied === false ? 'refused' : 'stopped',
    code,
    plan: (host, sync) => host.failNext(fault, sync),
  };
}

function closed(name: string, applied: boolean | number): FaultKind {
  return {
    name,
    way: 'closed',
    code: null,
    plan: (host, sync) => host.failNext({ silent: true, applied }, sync),
  };
}

function works(name: string, plan: FaultKind['plan']): FaultKind {
  return { name, way: 'works', code: null, plan };
}

/** Excel stops in the middle, and refuses everything that comes after. */
function stopForGood(host: ProtocolHost, sync: number): void {
  host.failNext({ code: 'GeneralException', message: 'planned', applied: 0.5 }, sync);
  for (let next = 1; next < 30; next += 1)
    host.failNext({ code: 'Timeout', message: 'planned' }, sync + next);
}

/** Every kind of error that Excel gives, and how else a message can fare. */
export const FAULT_KINDS: readonly FaultKind[] = [
  told('cell edit', 'InvalidOperationInCellEditMode', 'cellEdit'),
  told('generic', 'GeneralException', 'unknown'),
  told('timeout', 'Timeout', 'noAnswer'),
  told('not allowed', 'AccessDenied', 'protected'),
  told('item gone', 'ItemNotFound', 'gone'),
  told('name taken', 'ItemAlreadyExists', 'exists'),
  told('bad argument', 'InvalidArgument', 'refused'),
  told('API missing', 'ApiNotFound', 'tooOld'),
  works('request too large', (host, sync) =>
    host.failNext({ code: 'RequestPayloadSizeLimitExceeded', message: 'planned' }, sync),
  ),
  told('answer too large', 'ResponsePayloadSizeLimitExceeded', 'tooLarge', true),
  told('stopped after a quarter', 'GeneralException', 'unknown', 0.25),
  told('stopped in the middle', 'GeneralException', 'unknown', 0.5),
  told('stopped near the end', 'GeneralException', 'unknown', 0.9),
  {
    ...told(INVERSE_REFUSED, 'GeneralException', 'unknown'),
    way: 'stopped',
    plan: stopForGood,
  },
  told('answer lost', 'RequestAborted', 'noAnswer', true),
  closed('pane closed before', false),
  closed('pane closed in the middle', 0.5),
  closed('pane closed after', true),
  works('slow answer', (host, sync) => host.beforeNext(() => (host.latencyMs = 20), sync)),
  works('cell edit that ends', (host, sync) =>
    host.beforeNext(() => {
      host.beginCellEdit();
      setTimeout(() => host.endCellEdit(), 5);
    }, sync),
  ),
];
