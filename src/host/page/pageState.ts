import type { ProtocolHost } from '../protocol/protocolHost';
import type { OpenBook } from './book/openBook';
import type { Ribbon } from './ribbon/readRibbon';

/** How the page looks. */
export type Theme = 'light' | 'dark';

/** How the page plays Excel. */
export interface HostSettings {
  /** The ExcelApi level that the host claims. */
  readonly apiLevel: string;
  /** Waiting before each answer. */
  readonly latencyMs: number;
  /** Messages above 5 MB are refused, as by Excel on the web. */
  readonly isLimited: boolean;
}

/** A workbook with the host that answers the pane for it. */
export interface Session {
  readonly book: OpenBook;
  readonly host: ProtocolHost;
}

/** The pane's conversation with its host; a new host means a new pane. */
export interface PaneSession {
  /** Names the conversation. */
  readonly conversation: string;
  /** The first pane is loaded while its workbook is still being opened. */
  readonly host: Promise<ProtocolHost>;
}

/** A file that waits for the user to decide about unsaved changes. */
export interface WaitingFile {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** All that the page shows beside the workbook itself. */
export interface PageState {
  readonly ribbon: Ribbon | null;
  readonly session: Session | null;
  readonly pane: PaneSession;
  readonly isLoading: boolean;
  readonly isPaneShown: boolean;
  readonly theme: Theme;
  readonly settings: HostSettings;
  /** What went wrong, until dismissed or replaced. */
  readonly fault: string | null;
  /** What was done last, or is being done. */
  readonly status: string;
  /** The ribbon's button whose function is under way. */
  readonly running: string | null;
  readonly waiting: WaitingFile | null;
  /** What is being typed, and for which cell: it is forgotten when another one is selected. */
  readonly draft: { readonly place: string; readonly text: string } | null;
}
