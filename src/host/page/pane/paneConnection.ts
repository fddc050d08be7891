import type { ProtocolHost } from '../../protocol/protocolHost';
import { isRecord, readRequest, writeAnswer, writeEvent } from './officeMessage';
import type { OfficeRequest } from './officeMessage';
import { answerOfficeBatch } from './officeServices';
import type { OfficeServices } from './officeServices';
import { appContext, wordLanguage } from './paneAddress';
import { PaneEvents } from './paneEvents';
import { paneExit, type PaneExit } from './paneExit';
import { RibbonCalls } from './ribbonCalls';
import type { RibbonOutcome } from './ribbonCalls';

/** office.js's numbers for the calls that matter here. */
const EXECUTE_BATCH = 93;
const COMMAND_COMPLETED = 94;
/** Where they stand in a request. */
const BODY = 4;
const FLAGS = 6;
const COMMAND_EVENT = 'appCommandInvoked';

/** The pane and the host it talks to. */
export interface PaneConnectionOptions {
  readonly frame: HTMLIFrameElement;
  readonly conversation: string;
  /** Requests wait for it. */
  readonly host: Promise<ProtocolHost>;
  readonly services: OfficeServices;
  /** Called when office.js in the pane has got its first answer. */
  readonly onConnected: () => void;
  /** Called when a key takes the focus out of the pane. */
  readonly onLeave: (exit: PaneExit) => void;
}

/**
 * Plays Excel on the web for the pane in the frame: office.js and the pane run unmodified and talk by `postMessage`. Batches go
 * to the protocol host; buttons of the ribbon reach the pane's runtime as the event that Excel raises for them, and so do Excel's
 * own events.
 */
export class PaneConnection {
  private readonly calls = new RibbonCalls();
  private readonly events = new PaneEvents();
  private stopEvents: () => void = () => undefined;
  private isClosed = false;
  private readonly listener = (event: MessageEvent): void => this.receive(event);

  constructor(private readonly options: PaneConnectionOptions) {
    window.addEventListener('message', this.listener);
    void this.forwardEvents();
  }

  /** Stops answering. */
  close(): void {
    window.removeEventListener('message', this.listener);
    this.isClosed = true;
    this.stopEvents();
    this.calls.abandon();
  }

  /** Runs a function of the manifest (`ExecuteFunction`), as a click on its button in Excel does. Never rejects. */
  runCommand(functionName: string, controlId: string): Promise<RibbonOutcome> {
    return this.calls.start((id) =>
      this.send(COMMAND_EVENT, [id, functionName, JSON.stringify({ source: { id: controlId } })]),
    );
  }

  private receive(event: MessageEvent): void {
    if (event.source !== this.options.frame.contentWindow || event.origin !== location.origin) return;
    const request = readRequest(event.data);
    if (request?.conversation !== this.options.conversation) return;
    void this.answer(request).then((data) => this.post(writeAnswer(request, data, location.origin)));
  }

  private async answer(request: OfficeRequest): Promise<unknown> {
    if (request.kind !== 'call') {
      this.takeRegistration(request);
      return { Error: 0 };
    }
    if (request.name === 'ContextActivationManager_getAppContextAsync') {
      this.options.onConnected();
      return appContext(await this.options.host, document.title, wordLanguage(location.search));
    }
    if (request.name === 'ContextActivationManager_notifyHost') {
      const exit = paneExit(request.data);
      if (exit !== null) this.options.onLeave(exit);
      return { Error: 0 };
    }
    return request.name === 'executeMethod' && isRecord(request.data) ? this.execute(request.data) : null;
  }

  private takeRegistration({ name, kind }: OfficeRequest): void {
    if (kind === 'unregisterEvent') this.events.unregister(name);
    else this.events.register(name);
    if (name === COMMAND_EVENT && kind === 'registerEvent') this.calls.ready();
  }

  /** Excel's events reach the pane as soon as there is a workbook to raise them. */
  private async forwardEvents(): Promise<void> {
    const host = await this.options.host;
    if (this.isClosed) return;
    this.stopEvents = host.onEvents((messages) =>
      this.events.forward(messages, (event, data) => this.send(event, data)),
    );
  }

  private async execute(data: Record<string, unknown>): Promise<unknown> {
    const method = isRecord(data['DdaMethod']) ? data['DdaMethod']['DispatchId'] : undefined;
    if (method === COMMAND_COMPLETED) {
      this.calls.finish(String(data['0']), Number(data['1']));
      return { Error: 0 };
    }
    const request = data['ArrayData'];
    if (method !== EXECUTE_BATCH || !Array.isArray(request)) return { Error: 0, Data: [] };
    const body: unknown = request[BODY];
    const flags: unknown = request[FLAGS];
    const host = await this.options.host;
    const answer =
      answerOfficeBatch(String(body), this.options.services) ??
      (await host.execute(String(body), Number(flags ?? 0)));
    return { Error: 0, Data: [200, '', answer, []] };
  }

  private send(event: string, data: unknown): void {
    this.post(writeEvent(event, this.options.conversation, data, location.origin));
  }

  private post(message: string): void {
    this.options.frame.contentWindow?.postMessage(message, location.origin);
  }
}
