import type { ModelChange } from '../model/modelChange';
import type { WorkbookModel } from '../model/workbookModel';
import { latestApiLevel } from './apiLevel';
import { actionType } from './batch';
import type { Batch, BatchResponse } from './batch';
import { executeBatch } from './batchExecutor';
import type { BatchReport } from './batchReport';
import type { EditOrigin } from './events/editEvents';
import { HostEvents } from './events/hostEvents';
import type { EventListener } from './events/hostEvents';
import { callsCarriedOut, Faults } from './faults';
import type { Fault } from './faults';
import { Host } from './host';

/** The request flag of `Excel.run({ delayForCellEdit: true })`. */
const delayForCellEditFlag = 64;

/** How the host plays Excel. */
export interface ProtocolHostOptions {
  /** The ExcelApi requirement set it claims; newer members are refused. Default: the latest. */
  readonly apiLevel?: string;
  /** Largest request and answer in bytes; Excel on the web: 5 MB (5_242_880). Default: no limit, as on a computer. */
  readonly payloadLimitBytes?: number;
  /** Waiting before each batch. Default 0. */
  readonly latencyMs?: number;
  /** The user's language. Default 'sv-SE'. */
  readonly language?: string;
  /** Plays a workbook that was opened for reading alone. Default false. */
  readonly isReadOnly?: boolean;
}

/** What has gone through the host. */
export interface Counters {
  /** `context.sync()` messages, without the closing ones. */
  syncs: number;
  /** Closing messages, which only let references go. */
  releases: number;
  /** UTF-8 bytes of requests and answers. */
  bytesIn: number;
  bytesOut: number;
}

/**
 * Answers the unmodified Office.js library on top of a workbook: one JSON batch in, one JSON answer out, one at a time.
 * It can be told to be slow, to fail, and to refuse large messages.
 */
export class ProtocolHost {
  readonly apiLevel: string;
  readonly language: string;
  readonly counters: Counters = { syncs: 0, releases: 0, bytesIn: 0, bytesOut: 0 };
  /** Waiting before each batch, in milliseconds. */
  latencyMs: number;
  /** Largest request and answer in bytes. */
  payloadLimitBytes: number;
  private readonly host: Host;
  private readonly faults = new Faults();
  private readonly events: HostEvents;
  private readonly stopEdits: () => void;
  /** Who is changing the workbook. */
  private origin: EditOrigin = 'user';
  private readonly listeners = new Set<(report: BatchReport) => void>();
  private queue: Promise<unknown> = Promise.resolve();
  private cellEdit: { readonly ended: Promise<void>; readonly end: () => void } | undefined;

  constructor(
    readonly model: WorkbookModel,
    options: ProtocolHostOptions = {},
  ) {
    this.apiLevel = options.apiLevel ?? latestApiLevel;
    this.language = options.language ?? 'sv-SE';
    this.latencyMs = options.latencyMs ?? 0;
    this.payloadLimitBytes = options.payloadLimitBytes ?? Infinity;
    this.host = new Host(model, this.apiLevel, this.language, options.isReadOnly);
    this.events = new HostEvents(this.host.events);
    this.stopEdits = model.edits.listen((edit) => {
      if (this.host.program.enableEvents) this.events.raise(edit, this.origin);
    });
  }

  /**
   * Executes a batch after all earlier ones. Never rejects: errors are part of the answer. Never resolves where a silence was planned.
   *
   * @param batchJson the library's `{ Actions, ObjectPaths }`
   * @param flags the library's request flags
   */
  execute(batchJson: string, flags = 0): Promise<string> {
    // Who does not wait for the cell does not wait for those who do either. That Excel answers so is a guess.
    const isImpatient = this.cellEdit !== undefined && (flags & delayForCellEditFlag) === 0;
    const before = isImpatient ? Promise.resolve() : this.queue;
    const answer = before.then(() => this.executeNow(batchJson, flags));
    if (!isImpatient) this.queue = answer;
    return answer.then((text) => text ?? new Promise<never>(() => undefined));
  }

  /** Fails the n-th sync from now on, 1 being the next. */
  failNext(fault: Fault, n = 1): void {
    this.faults.plan(this.counters.syncs + n, fault);
  }

  /** Fails the sync with this number, counted from 1 since the host was made (or its counters reset). */
  failAt(sync: number, fault: Fault): void {
    this.faults.plan(sync, fault);
  }

  /**
   * Lets something happen right before the n-th sync from now on is carried out, 1 being the next: somebody else edits the workbook
   * ({@link remoteEdit}), the user begins to type, the connection grows slow.
   */
  beforeNext(happening: () => void, n = 1): void {
    this.faults.planBefore(this.counters.syncs + n, happening);
  }

  /** Listens to batches; the answer stops it. */
  onBatch(listener: (report: BatchReport) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Listens to the events that the client has registered handlers for, and to every change of the document's selection, which it
   * does not register for. They come when the batch that caused them has been answered. The answer stops it.
   */
  onEvents(listener: EventListener): () => void {
    return this.events.listen(listener);
  }

  /** Resolves when every event raised so far has reached its handlers. */
  eventsDelivered(): Promise<void> {
    return this.events.delivered();
  }

  /** The user does something in one step, such as typing, pasting or deleting rows; what else changes the model is the user's too. */
  userEdit(edit: (model: WorkbookModel) => void): void {
    this.model.edits.operation(() => edit(this.model));
  }

  /** Somebody else who has the workbook open does something in one step. */
  remoteEdit(edit: (model: WorkbookModel) => void): void {
    this.as('remote', () => this.userEdit(edit));
  }

  /** Nobody will talk to this host any more: it lets go of its workbook. */
  close(): void {
    this.stopEdits();
    this.events.close();
  }

  /** Sets all counters to 0 and forgets planned faults. */
  resetCounters(): void {
    Object.assign(this.counters, { syncs: 0, releases: 0, bytesIn: 0, bytesOut: 0 });
    this.faults.clear();
  }

  /** How many objects the client keeps: 0 when every `Excel.run` has cleaned up. */
  get keptReferences(): number {
    return this.host.references.count;
  }

  /** The user starts typing in a cell: batches fail with InvalidOperationInCellEditMode, or wait when they ask to. */
  beginCellEdit(): void {
    if (this.cellEdit !== undefined) return;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.cellEdit = { ended, end };
  }

  /** The user leaves the cell. */
  endCellEdit(): void {
    this.cellEdit?.end();
    this.cellEdit = undefined;
  }

  /** @returns null when no answer shall come */
  private async executeNow(batchJson: string, flags: number): Promise<string | null> {
    const batch = parseBatch(batchJson);
    const kind = isRelease(batch) ? 'release' : 'sync';
    if (kind === 'sync') this.faults.happenBefore(this.counters.syncs + 1);
    if (this.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, this.latencyMs));
    if ((flags & delayForCellEditFlag) !== 0) await this.cellEdit?.ended;
    const bytesIn = utf8Length(batchJson);
    this.counters[kind === 'release' ? 'releases' : 'syncs'] += 1;
    const changes: ModelChange[] = [];
    // Nobody to hear: then the model need not tell of every cell.
    const stop = this.listeners.size === 0 ? null : this.model.onChange((change) => changes.push(change));
    const [response, text] = this.answer(batch, bytesIn, kind);
    stop?.();
    const bytesOut = utf8Length(text);
    this.counters.bytesIn += bytesIn;
    this.counters.bytesOut += bytesOut;
    const report: BatchReport = { kind, batch, flags, bytesIn, bytesOut, error: response?.Error, changes };
    for (const listener of this.listeners) listener(report);
    return response === null ? null : text;
  }

  /** The answer and its text; null and '' where none shall come. */
  private answer(batch: Batch, bytesIn: number, kind: BatchReport['kind']): [BatchResponse | null, string] {
    const refused = this.refuse(bytesIn);
    if (refused !== null) return [refused, JSON.stringify(refused)];
    const fault = kind === 'sync' ? this.faults.take(this.counters.syncs) : undefined;
    if (fault === undefined) return this.limit(this.carryOut(batch, true));
    const calls = callsCarriedOut(fault, batch.Actions.length);
    const done =
      calls === 0 ? null : this.carryOut({ ...batch, Actions: batch.Actions.slice(0, calls) }, false);
    if ('silent' in fault) return [null, ''];
    // Excel tells which marks it passed when it stops in the middle; an answer that is lost tells nothing.
    const isStopped = typeof fault.applied === 'number';
    const response = {
      ...refusal(fault.code, fault.message),
      TraceIds: isStopped ? (done?.TraceIds ?? []) : [],
    };
    return [response, JSON.stringify(response)];
  }

  private refuse(bytesIn: number): BatchResponse | null {
    if (bytesIn > this.payloadLimitBytes)
      return refusal('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    if (this.cellEdit !== undefined)
      return refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    return null;
  }

  private carryOut(batch: Batch, isAnswered: boolean): BatchResponse {
    this.model.beginBatch();
    try {
      return this.as('addin', () => executeBatch(batch, this.host, isAnswered));
    } finally {
      this.model.endBatch();
    }
  }

  private as<T>(origin: EditOrigin, act: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return act();
    } finally {
      this.origin = before;
    }
  }

  /** An answer that is too large becomes an error; what the batch wrote stays written. */
  private limit(response: BatchResponse): [BatchResponse, string] {
    const text = JSON.stringify(response);
    if (utf8Length(text) <= this.payloadLimitBytes) return [response, text];
    const refused = refusal('ResponsePayloadSizeLimitExceeded', 'The response is too large.');
    return [refused, JSON.stringify(refused)];
  }
}

function refusal(code: string, message: string): BatchResponse {
  return {
    Error: { Code: code, Message: message, Location: '', HttpStatusCode: 400, ActionIndex: -1 },
    TraceIds: [],
  };
}

/** The library is the only caller; what it sends is trusted to have the shape of a batch. */
function parseBatch(text: string): Batch {
  return JSON.parse(text) as Batch;
}

/** The library ends `Excel.run` with a message that only lets references go. */
function isRelease(batch: Batch): boolean {
  const calls = batch.Actions.filter((action) => action.ActionType !== actionType.instantiate);
  return calls.length > 0 && calls.every((action) => action.Name === '_RemoveReference');
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
