import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckSession } from '../../commands/checkSession';
import type { FixPreview } from '../../commands/fixFindings';
import type { Finding } from '../../domain/finding';
import type { Language } from '../../text/language';
import type { PaneServices } from '../paneServices';
import { checkResult, fakeServices, NOTHING_LEFT, renderPane, type RenderedPane } from '../renderPane';
import { missingDirection, OLD_VERSION, textNumber } from './testFindings';

/** One finding of the workbook, two numbers stored as text, and a missing Riktning. */
export const FINDINGS: readonly Finding[] = [
  OLD_VERSION,
  textNumber(0),
  textNumber(1),
  missingDirection('Chefer', 28),
];

/** Whose the rows are. */
export const BOARDS: ReadonlyMap<string, string> = new Map([
  ['tblEkonomi 5', 'Regionstyrelsen'],
  ['tblEkonomi 6', 'Patientnämnden'],
]);

/** jsdom draws nothing: gives the list the height of five findings, each 72 pixels, and lets it scroll. */
export function drawLists(): void {
  const isList = (element: Element): boolean => element.getAttribute('role') === 'listbox';
  const heights: PropertyDescriptorMap = {
    clientHeight: {
      configurable: true,
      get(this: HTMLElement) {
        return isList(this) ? 360 : 0;
      },
    },
    offsetHeight: { configurable: true, get: () => 72 },
    scrollHeight: { configurable: true, get: () => 1e6 },
  };
  Object.defineProperties(HTMLElement.prototype, heights);
  HTMLElement.prototype.scrollTo = function (this: HTMLElement, to?: ScrollToOptions | number): void {
    this.scrollTop = typeof to === 'object' ? (to.top ?? 0) : 0;
    // Browsers tell of it afterwards.
    queueMicrotask(() => act(() => void this.dispatchEvent(new Event('scroll'))));
  };
}

/** A session whose re-checks can tell nothing, unless told otherwise. */
export function session(findings: readonly Finding[], own: Partial<CheckSession> = {}): CheckSession {
  return { result: checkResult(findings, BOARDS), recheck: () => Promise.resolve('stale'), ...own };
}

/** Renders the pane with Kontrollera open, on a workbook with these findings. */
export function renderCheck(
  findings: readonly Finding[],
  own: Partial<PaneServices> = {},
  language: Language = 'sv',
): Promise<RenderedPane> {
  const services = fakeServices({ startCheck: () => Promise.resolve(session(findings)), ...own });
  return renderPane(services, language, 'check');
}

/** The preview of a fix that fills the finding's empty cell. */
export function previewOf(finding: Finding, after: string): FixPreview {
  const address = finding.place.address ?? '';
  const cells = [{ address, before: { kind: 'empty' }, after: { kind: 'text', text: after } }] as const;
  return { ...NOTHING_LEFT, fixes: [{ kind: 'cells', finding, cells }] };
}

/** What the tests look at and press. */
export const list = (): HTMLElement => screen.getByRole('listbox', { name: /^(Fynd|Findings)$/ });
export const options = (): HTMLElement[] => within(list()).getAllByRole('option');
export const option = (name: RegExp): HTMLElement => within(list()).getByRole('option', { name });
export const chosen = (): HTMLElement => within(list()).getByRole('option', { selected: true });
export const statusBar = (): HTMLElement => within(screen.getByRole('contentinfo')).getByRole('status');
export const press = (name: string | RegExp): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));
