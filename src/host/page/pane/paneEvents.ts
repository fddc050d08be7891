import type { EventMessage } from '../../protocol/events/eventMessage';
import { eventTypes } from '../../protocol/events/eventTypes';

/** office.js's names of the two events behind all of Excel's: its own messages, and that something else is selected. */
const MESSAGE = 'richApiMessage';
const SELECTION = 'documentSelectionChanged';

/** The events that office.js in the pane listens to, and how they are written for it. */
export class PaneEvents {
  private readonly registered = new Set<string>();

  register(name: string): void {
    this.registered.add(name);
  }

  unregister(name: string): void {
    this.registered.delete(name);
  }

  /** Sends what the pane listens to; what office.js has not registered for would be an error to it. */
  forward(messages: readonly EventMessage[], send: (event: string, data: unknown) => void): void {
    const isSelection = ({ messageType }: EventMessage): boolean =>
      messageType === eventTypes.documentSelectionChanged;
    const others = messages.filter((message) => !isSelection(message));
    if (others.length > 0 && this.registered.has(MESSAGE)) {
      send(MESSAGE, { ArrayData: others.map(asArray) });
    }
    if (messages.some(isSelection) && this.registered.has(SELECTION)) send(SELECTION, {});
  }
}

function asArray(message: EventMessage): readonly unknown[] {
  return [
    message.messageCategory,
    message.messageType,
    message.targetId,
    message.message,
    message.id,
    message.isRemoteOverride,
  ];
}
