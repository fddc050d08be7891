import type { ActionTools } from '../actionTools';
import type { UserSettings } from './userSettings';

/** What Inställningar asks of what is around the pane. */
export interface SettingsServices {
  /** Keeps the user's choices for next time. @returns false where nothing can be kept */
  keepSettings(settings: UserSettings): boolean;
}

/** What Inställningar does; each choice holds at once. */
export interface SettingsActions {
  readonly chooseSettings: (chosen: Partial<UserSettings>) => void;
}

/** Ties the settings to the store. */
export function createSettingsActions({ store }: ActionTools, services: SettingsServices): SettingsActions {
  return {
    chooseSettings: (chosen) => {
      const settings = { ...store.getState().settings, ...chosen };
      store.dispatch({ type: 'settingsChosen', settings, isKept: services.keepSettings(settings) });
    },
  };
}
