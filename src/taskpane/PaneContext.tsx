import { createContext, useContext, useSyncExternalStore, type JSX, type ReactNode } from 'react';
import type { Language } from '../text/language';
import { paneText, type PaneText } from '../text/paneText';
import type { PaneActions } from './paneActions';
import type { PaneState } from './paneState';
import type { PaneStore } from './paneStore';

/** A board that a new workbook can be made for. */
export interface BoardChoice {
  readonly code: string;
  readonly name: string;
}

/** What the views work with: the store, what can be done, the words, and what the form offers. */
export interface PaneSetup {
  readonly store: PaneStore;
  readonly actions: PaneActions;
  /** Office's display language, which holds as long as the user has not chosen another. */
  readonly officeLanguage: Language;
  readonly boards: readonly BoardChoice[];
  /** Lines on the add-in and Excel, in English, for the details of a fault. */
  readonly about: readonly string[];
  /** This year, which the form proposes. */
  readonly currentYear: number;
}

const PaneContext = createContext<PaneSetup | null>(null);

/** The pane's set-up, its present state, and the words of the language that holds now. */
export interface Pane extends PaneSetup {
  readonly state: PaneState;
  readonly text: PaneText;
}

const TEXTS: Readonly<Record<Language, PaneText>> = { sv: paneText('sv'), en: paneText('en') };

/** Gives the views below it the pane. */
export function PaneProvider({ setup, children }: { setup: PaneSetup; children: ReactNode }): JSX.Element {
  return <PaneContext value={setup}>{children}</PaneContext>;
}

/** The pane, for a view. @throws Error outside {@link PaneProvider} */
export function usePane(): Pane {
  const setup = useContext(PaneContext);
  if (setup === null) throw new Error('usePane needs a PaneProvider above it');
  const state = useSyncExternalStore(setup.store.subscribe, setup.store.getState);
  return { ...setup, state, text: TEXTS[state.settings.language ?? setup.officeLanguage] };
}
