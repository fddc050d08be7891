import type { PageUnderTest } from './pageUnderTest';

/** Where a Tab has come to. */
export interface TabStop {
  readonly name: string;
  /** Something is drawn at it, or around it, that is not there without the focus. */
  readonly isSeen: boolean;
}

/** More Tabs than any view of the pane has stops: whoever needs them is caught. */
const TRAPPED = 60;

/**
 * Presses Tab until the focus leaves the pane.
 * @returns the stops on the way
 * @throws Error when the focus does not leave it
 */
export async function tabThrough(shown: PageUnderTest, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  for (let presses = 0; presses < TRAPPED; presses++) {
    await shown.page.keyboard.press(key);
    const name = await focused(shown);
    if (name === null) return stops;
    stops.push({ name, isSeen: await isFocusSeen(shown) });
  }
  throw new Error(`Tab does not leave the pane: ${stops.map(({ name }) => name).join(', ')}`);
}

/** What has the focus in the pane, by its name; null where it is elsewhere. */
export function focused(shown: PageUnderTest): Promise<string | null> {
  return shown.paneFrame.evaluate(() => {
    const element = document.activeElement;
    if (!document.hasFocus() || element === null || element === document.body) return null;
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const label = labels.map(({ textContent }) => textContent).join(' ');
    return (element.getAttribute('aria-label') ?? (label === '' ? element.textContent : label)).trim();
  });
}

/** Compares how the focused element and what is around it are drawn with and without the focus. */
function isFocusSeen(shown: PageUnderTest): Promise<boolean> {
  return shown.paneFrame.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return false;
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    const drawn = (): string =>
      around
        .flatMap((each) =>
          each ? [null, '::before', '::after'].map((part) => getComputedStyle(each, part)) : [],
        )
        .map((style) => [
          style.outline,
          style.boxShadow,
          style.borderColor,
          style.transform,
          style.textDecoration,
        ])
        .join();
    const withFocus = drawn();
    element.blur();
    const without = drawn();
    element.focus({ preventScroll: true });
    return withFocus !== without;
  });
}
