import type { PaletteName } from '../../domain/palette';
import type { Language } from '../../text/language';

/** What a user has chosen for the pane, whatever the workbook. */
export interface UserSettings {
  /** Null follows Office's display language. */
  readonly language: Language | null;
  /** For workbooks that have no colours of their own; null as long as nobody has chosen. */
  readonly palette: PaletteName | null;
}

/** Before anybody has chosen. */
export const NO_SETTINGS: UserSettings = { language: null, palette: null };

/** What keeps the choices from one day to the next: the browser's `localStorage`, or nothing where that is shut off. */
export type SettingsStorage = Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'maltavlan.settings';

/**
 * Where the choices are kept. Office gives every add-in's storage a part of its own on the web, whose name goes before the key:
 * https://learn.microsoft.com/javascript/api/office/office.context#office-office-context-partitionkey-member
 */
export function settingsKey(partition: string | undefined): string {
  return `${partition ?? ''}${KEY}`;
}

/** Reads the choices; whatever is missing, unreadable or of another version counts as not chosen. */
export function readSettings(open: () => SettingsStorage, key: string): UserSettings {
  try {
    const kept: unknown = JSON.parse(open().getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return NO_SETTINGS;
    const language: unknown = Reflect.get(kept, 'language');
    const palette: unknown = Reflect.get(kept, 'palette');
    return {
      language: language === 'sv' || language === 'en' ? language : null,
      palette: palette === 'standard' || palette === 'fargblind' ? palette : null,
    };
  } catch {
    return NO_SETTINGS;
  }
}

/** Keeps the choices. @returns false where nothing can be kept: they then hold until the pane is closed */
export function keepSettings(open: () => SettingsStorage, key: string, settings: UserSettings): boolean {
  try {
    open().setItem(key, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}
