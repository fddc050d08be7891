import type { EventType } from './eventTypes';

/** An event as the library takes it: one entry of a RichApiMessage. */
export interface EventMessage {
  /** What tells events from other messages. */
  readonly messageCategory: 65536;
  readonly messageType: EventType;
  /** The id of the sheet or table that it was registered for, 'Workbook' for all of them, '' for the document. */
  readonly targetId: string;
  /** The event's arguments as JSON, in the library's inner form. */
  readonly message: string;
  readonly id: string;
  /** Somebody else did it: the library then gives Remote as the event's source. */
  readonly isRemoteOverride: boolean;
}
