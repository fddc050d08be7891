import type { Frame } from 'playwright-core';
import { BuiltPane } from './builtPane';
import { PageUnderTest } from './pageUnderTest';

/** More stops than any view has. */
const MOST_STOPS = 80;

/** Something that the Tab key came to. */
interface Stop {
  readonly name: string;
  /** Inside what the pane shows, without scrolling. */
  readonly isInSight: boolean;
  /** It looks otherwise with the focus than without. */
  readonly isMarked: boolean;
}

let built: BuiltPane;
beforeAll(async () => {
  built = await BuiltPane.open();
});
afterAll(() => built.close());

test('the Tab key comes to everything, marked and in sight; Escape goes home to the card', async () => {
  const shown = await PageUnderTest.open(built, '', { reducedMotion: 'reduce' });
  const { pane, page } = shown;
  for (const view of ['Kontrollera', 'Sammanställ', 'Hjälp']) {
    const card = pane.getByRole('button', { name: view, exact: true });
    await card.focus();
    await page.keyboard.press('Enter');
    const heading = pane.getByRole('heading', { level: 1, name: view });
    await heading.waitFor();
    await pane.getByText('Hämtar …').waitFor({ state: 'detached' });
    await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    expect([view, await heading.evaluate((element) => element === document.activeElement)]).toEqual([
      view,
      true,
    ]);
    const stops = await tabThrough(shown);
    expect(stops.length).toBeGreaterThan(4);
    expect(stops.filter(({ isInSight, isMarked }) => !isInSight || !isMarked)).toEqual([]);
    await heading.focus();
    await page.keyboard.press('Escape');
    await card.waitFor();
    expect([view, await card.evaluate((element) => element === document.activeElement)]).toEqual([
      view,
      true,
    ]);
  }
  expect((await tabThrough(shown)).filter(({ isInSight, isMarked }) => !isInSight || !isMarked)).toEqual([]);
  expect(shown.opened.errors).toEqual([]);
  await shown.close();
}, 300_000);

test('F8 walks the findings while the focus stays in the list, and the list says which is active', async () => {
  const shown = await PageUnderTest.open(built);
  const { pane, page } = shown;
  await shown.openInPane('Kontrollera');
  const list = pane.getByRole('listbox', { name: 'Fynd' });
  await list.focus();
  for (const key of ['Home', 'ArrowDown', 'End', 'F8', 'Shift+F8']) {
    await page.keyboard.press(key);
    expect(await shown.focusInPane()).toBe('listbox');
  }
  const active = await list.getAttribute('aria-activedescendant');
  expect(await pane.getByRole('option', { selected: true }).getAttribute('id')).toBe(active);
  await shown.close();
});

/** Presses Tab from where the focus is until it leaves the pane or comes round. */
async function tabThrough({ page, paneFrame }: PageUnderTest): Promise<readonly Stop[]> {
  await paneFrame.evaluate(() => Reflect.set(window, 'tabStops', []));
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (!(await rememberStop(paneFrame))) break;
  }
  return paneFrame.evaluate(() => {
    const stops = Reflect.get(window, 'tabStops') as readonly {
      element: Element;
      name: string;
      isInSight: boolean;
      look: string;
    }[];
    const look = Reflect.get(window, 'lookOf') as (element: Element) => string;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return stops.map(({ element, name, isInSight, look: focused }) => ({
      name,
      isInSight,
      isMarked: look(element) !== focused,
    }));
  });
}

/** @returns false when the focus is not in the pane, or where it was before */
function rememberStop(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    interface Remembered {
      readonly element: Element;
      readonly name: string;
      readonly isInSight: boolean;
      readonly look: string;
    }
    const element = document.activeElement;
    const stops = Reflect.get(window, 'tabStops') as Remembered[];
    if (element === null || element === document.body || !document.hasFocus()) return false;
    if (element.hasAttribute('data-tabster-dummy')) return true;
    if (stops.some((stop) => stop.element === element)) return false;

    /** What a border, an outline or a shadow looks like on it, around it and in what Fluent draws over it. */
    const lookOf = (of: Element): string =>
      [of, of.parentElement, of.nextElementSibling]
        .flatMap((part) =>
          part === null
            ? []
            : [null, '::after', '::before'].map((pseudo) => {
                const { outline, boxShadow, border, transform, backgroundColor } = getComputedStyle(
                  part,
                  pseudo,
                );
                return [outline, boxShadow, border, transform, backgroundColor].join(' ');
              }),
        )
        .join('|');
    Reflect.set(window, 'lookOf', lookOf);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isInSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    const name =
      element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? element.tagName;
    stops.push({ element, name, isInSight, look: lookOf(element) });
    return true;
  });
}
