import type { Theme } from '../pageState';
import { isRecord } from './officeMessage';

const COLOURS: Readonly<Record<Theme, Record<string, unknown>>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#242424',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#333333',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
  },
};
const RETRY_MS = 50;

/**
 * Gives the pane an Office theme. Excel on a computer has `Office.context.officeTheme`; office.js for the web, which runs here,
 * leaves it out, so the page supplies it. Excel has no event for a changed theme: an add-in asks again when it gets the focus.
 * @returns what stops waiting for office.js
 */
export function tellOfficeTheme(frame: HTMLIFrameElement, theme: Theme): () => void {
  const tell = (): void => {
    const pane = frame.contentWindow;
    const context = pane === null ? null : officeContext(pane);
    if (pane === null || context === null) {
      timer = setTimeout(tell, RETRY_MS);
      return;
    }
    Object.defineProperty(context, 'officeTheme', { configurable: true, get: () => COLOURS[theme] });
    pane.dispatchEvent(new Event('focus'));
  };
  let timer = setTimeout(tell, 0);
  return () => clearTimeout(timer);
}

/** The pane's `Office.context`, once office.js has made it. */
function officeContext(pane: Window): object | null {
  const office: unknown = Reflect.get(pane, 'Office');
  const context = isRecord(office) ? office['context'] : null;
  return isRecord(context) && isRecord(context['document']) ? context : null;
}
