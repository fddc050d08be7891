/** The lowest ExcelApi that the add-in runs on: Office 2021, Microsoft 365, Excel on the web and on Mac. */
export const REQUIRED_API = '1.14';

/** How the start went: ready, or why the pane cannot work here. */
export type OfficeStart = 'noOffice' | 'notExcel' | 'tooOld' | 'ready';

/** What the pane follows of Office's theme; null when Office does not say. */
export type OfficeTone = 'light' | 'dark' | null;

/**
 * Tells how the start went: `noOffice` at once when office.js did not load, or after `patienceMs` without an answer (a
 * network may stop the files that office.js fetches itself). If Office answers later after all, `onStart` is called again.
 */
export async function startOffice(onStart: (start: OfficeStart) => void, patienceMs = 20_000): Promise<void> {
  if (typeof Office === 'undefined') {
    onStart('noOffice');
    return;
  }
  const timer = setTimeout(() => onStart('noOffice'), patienceMs);
  const { host } = await Office.onReady();
  clearTimeout(timer);
  onStart(startIn(host));
}

function startIn(host: Office.HostType | null): OfficeStart {
  if (host !== Office.HostType.Excel) return 'notExcel';
  return Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_API) ? 'ready' : 'tooOld';
}

/** Office's display language (BCP 47), before Office has answered and outside it the browser's. */
export function displayLanguage(): string {
  const office = typeof Office === 'undefined' ? undefined : officeContext()?.displayLanguage;
  return office ?? navigator.language;
}

/**
 * Whether Office shows itself dark. Older versions give colours only: then the background's lightness decides.
 * There is no event for a change in Excel; ask again when the pane gets focus.
 */
export function officeTone(): OfficeTone {
  const theme = typeof Office === 'undefined' ? undefined : officeContext()?.officeTheme;
  if (theme === undefined) return null;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme ? 'dark' : 'light';
  const lightness = lightnessOf(theme.bodyBackgroundColor);
  if (lightness === null) return null;
  return lightness < 128 ? 'dark' : 'light';
}

/** Light or dark as the system is set, for where Office does not say. */
export function systemTone(): 'light' | 'dark' {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Shows the pane when a ribbon button has something to tell; nothing where Excel cannot (no shared runtime). */
export async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}

/** In which Excel the add-in runs, in one line for the details of a fault: platform, version, the newest ExcelApi it has, language. */
export function excelVersion(): string {
  const { diagnostics, requirements, displayLanguage: language } = Office.context;
  const level = API_LEVELS.findLast((minor) => requirements.isSetSupported('ExcelApi', `1.${minor}`));
  return `Excel: ${String(diagnostics.platform)} ${diagnostics.version}, ExcelApi 1.${level ?? '?'}, ${language}`;
}

/** The ExcelApi sets from the floor on, by their minor numbers. */
const API_LEVELS = [14, 15, 16, 17, 18, 19, 20, 21, 22];

/** The name of this add-in's own part of the browser's storage; undefined where Office gives none. */
export function storagePartition(): string | undefined {
  return typeof Office === 'undefined' ? undefined : officeContext()?.partitionKey;
}

/** The typings promise the context and the theme at all times; before Office is ready and in older versions they are missing. */
function officeContext():
  Partial<Pick<Office.Context, 'displayLanguage' | 'officeTheme' | 'partitionKey'>> | undefined {
  return Office.context;
}

/** Perceived lightness of '#RRGGBB' or 'RRGGBB', 0–255 (ITU-R BT.601); null when it is no such colour. */
function lightnessOf(colour: string | undefined): number | null {
  const hex = /^#?([0-9a-f]{6})$/i.exec(colour ?? '')?.[1];
  if (hex === undefined) return null;
  const value = Number.parseInt(hex, 16);
  return 0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255);
}
