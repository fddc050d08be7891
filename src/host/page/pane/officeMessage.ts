/** What office.js sends to the page that frames it: its own envelope around one call or one event registration. */
export interface OfficeRequest {
  /** The called method, or the event's name. */
  readonly name: string;
  readonly kind: 'call' | 'registerEvent' | 'unregisterEvent';
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const FOR_CALL = 0;
const FOR_EVENT = 1;
const KINDS = ['call', 'registerEvent', 'unregisterEvent'] as const;

/** The request in a posted message, or null for anything else. */
export function readRequest(posted: unknown): OfficeRequest | null {
  const message = parse(posted);
  if (message?.['_messageType'] !== REQUEST) return null;
  const kind = KINDS[Number(message['_actionType'] ?? 0)];
  if (kind === undefined) return null;
  return {
    name: String(message['_actionName']),
    kind,
    conversation: String(message['_conversationId']),
    correlation: Number(message['_correlationId']),
    data: message['_data'],
  };
}

/** The answer to a request. */
export function writeAnswer(request: OfficeRequest, data: unknown, origin: string): string {
  return envelope({ ...request, data }, FOR_CALL, origin);
}

/** An event that the pane has registered for. */
export function writeEvent(name: string, conversation: string, data: unknown, origin: string): string {
  return envelope({ name, conversation, correlation: 0, data }, FOR_EVENT, origin);
}

function envelope(content: Omit<OfficeRequest, 'kind'>, responseType: number, origin: string): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _responseType: responseType,
    _actionName: content.name,
    _conversationId: content.conversation,
    _correlationId: content.correlation,
    _origin: origin,
    _errorCode: 0,
    _data: content.data,
    _serializerVersion: 1,
  });
}

/** Other programs post messages too: whatever is no JSON object is none of ours. */
function parse(posted: unknown): Record<string, unknown> | null {
  if (typeof posted !== 'string') return null;
  try {
    const value: unknown = JSON.parse(posted);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** True for an object whose members can be read by name. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
