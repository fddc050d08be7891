import type { ProtocolHost } from './protocolHost';
import { requirementSets } from './requirements';

/** The library's call that carries a batch (ExecuteRichApiRequest). */
const richApiDispatchId = 93;

/** Names of one conversation between the page and the pane; one pane a page is enough here. */
const conversationId = 'conversation1';
const addInId = 'addin1';

/** An envelope of office.js. `_messageType` 0 is a request, 1 an answer; `_actionType` 0 a call, 1 and 2 adding and removing an event. */
interface Envelope {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** What the page asks of the host. */
export type PageHost = Pick<ProtocolHost, 'execute' | 'apiLevel' | 'language'>;

/** A method call of the library, when it carries a batch. */
interface Call {
  readonly dispatchId: unknown;
  readonly isForPage: boolean;
  readonly batch: string;
  readonly flags: number;
}

/** How the page plays Excel. */
export interface OfficeInPageOptions {
  /** The pane's page; its own query is kept. Relative addresses are the page's. */
  readonly paneUrl: string;
  /** What the pane sees as the workbook's address. */
  readonly documentUrl: string;
}

/**
 * Plays Excel on the web for the pane in the frame: office.js and the pane run unmodified, batches go to the host. Events,
 * telemetry and settings are answered harmlessly; office.js reads no theme on the web. Over http office.js asks a page of
 * its own folder (AgaveErrorUX) whether the host is trusted: the server has to answer for that.
 *
 * @returns stops listening; the frame stays as it is
 */
export function playExcelInPage(
  frame: HTMLIFrameElement,
  host: PageHost,
  options: OfficeInPageOptions,
): () => void {
  const pane = new URL(options.paneUrl, location.href);
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== pane.origin) return;
    const request = readEnvelope(event.data);
    if (request?._messageType !== 0) return;
    void answer(request, host, options).then((data) => {
      frame.contentWindow?.postMessage(JSON.stringify(envelope(request, data)), event.origin);
    });
  };
  addEventListener('message', onMessage);
  frame.src = paneAddress(pane, host);
  return () => removeEventListener('message', onMessage);
}

/** The pane's address as Excel on the web makes it: the host in the query, the conversation in the fragment. */
function paneAddress(pane: URL, host: PageHost): string {
  const address = new URL(pane);
  address.searchParams.set('_host_Info', `Excel$Web$16.01$${host.language}$$$$0`);
  const conversation = encodeURIComponent(`${conversationId}|${addInId}|${location.origin}/`);
  address.hash = `${pane.hash}&_xdm_Info=${conversation}&_serializer_version=1`;
  return address.href;
}

function readEnvelope(data: unknown): Envelope | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const parsed: unknown = JSON.parse(data);
    return isEnvelope(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && '_messageType' in value && '_actionName' in value;
}

function envelope(request: Envelope, data: unknown): Record<string, unknown> {
  return {
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: location.origin,
    _errorCode: 0,
    _responseType: 0,
    _data: data,
    _serializerVersion: 1,
  };
}

async function answer(request: Envelope, host: PageHost, options: OfficeInPageOptions): Promise<unknown> {
  if (request._actionName === 'ContextActivationManager_getAppContextAsync') return appContext(host, options);
  if (request._actionType !== 0) return { Error: 0 };
  if (request._actionName !== 'executeMethod') return null;
  const call = readCall(request._data);
  if (call?.dispatchId !== richApiDispatchId) return { Error: 0, Data: [] };
  const body = call.isForPage ? answerForPage(call.batch) : await host.execute(call.batch, call.flags);
  return { Error: 0, Data: [200, '', body, []] };
}

/**
 * Batches that Excel on the web takes itself (its 'WacPartition') and that never reach the workbook: once the library tells
 * that its command handlers are ready; anything else, such as opening a new workbook, the page lacks.
 */
function answerForPage(batch: string): string {
  if (batch.includes('"NotifyActionHandlerReady"')) return '{"Results":[]}';
  const error = {
    Code: 'ApiNotFound',
    Message: 'not available in this Excel',
    Location: '',
    HttpStatusCode: 404,
  };
  return JSON.stringify({ Error: error });
}

/** The batch of a call: ArrayData is [customData, method, path, headers, body, permission, flags, …]. */
function readCall(data: unknown): Call | undefined {
  if (!isCall(data)) return undefined;
  const batch = data.ArrayData?.[4];
  const flags = data.ArrayData?.[6];
  return {
    dispatchId: data.DdaMethod?.DispatchId,
    isForPage: data.ArrayData?.[0] === 'WacPartition',
    batch: typeof batch === 'string' ? batch : '{"Actions":[],"ObjectPaths":{}}',
    flags: typeof flags === 'number' ? flags : 0,
  };
}

function isCall(data: unknown): data is {
  readonly DdaMethod?: { readonly DispatchId?: unknown };
  readonly ArrayData?: readonly unknown[];
} {
  return typeof data === 'object' && data !== null;
}

/** What the library asks once at the start; numbers are office.js's own: 16 Excel on the web, 1 read and write, 1 document opened, 1 task pane. */
function appContext(host: PageHost, options: OfficeInPageOptions): Record<string, unknown> {
  return {
    _id: addInId,
    _appName: 16,
    _appVersion: '16.0',
    _appMinorVersion: 1,
    _hostFullVersion: '16.0.1.1',
    _appUILocale: host.language,
    _dataLocale: host.language,
    _docUrl: options.documentUrl,
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'c',
    _requirementMatrix: JSON.stringify(requirementSets(host.apiLevel)),
  };
}
