import type { GridEngine } from './gridEngine';

/** The parts of the grid's component that the page reaches for: it has no interface of its own for this. */
const CONTAINER = '.ic-workbook-container';
const SCROLLER = '.ic-worksheet-wrapper';

/** What the grid is called, and the id of the element that says how to use it. */
export interface GridWords {
  readonly label: string;
  readonly helpId: string;
}

/**
 * Draws the grid again where it stands. The component draws when it scrolls; making it render instead would move the focus into it.
 */
export function redrawGrid(root: HTMLElement, engine: GridEngine): void {
  const scroller = root.querySelector<HTMLElement>(SCROLLER);
  if (scroller === null) return;
  scroller.scrollLeft = engine.getScrollX();
  scroller.scrollTop = engine.getScrollY();
  scroller.dispatchEvent(new Event('scroll'));
}

/** Lets the component render with its present size and colours: it listens to the window's size. */
export function renderGrid(): void {
  window.dispatchEvent(new Event('resize'));
}

/**
 * Makes the component a good neighbour: it takes the focus only from itself or from nobody, says what it is, and measures itself
 * instead of the window. Call it when the component is there.
 */
export function prepareGrid(root: HTMLElement, engine: GridEngine, words: GridWords): void {
  engine.frame = root.querySelector<HTMLElement>(SCROLLER);
  const container = root.querySelector<HTMLElement>(CONTAINER);
  if (container === null) return;
  container.setAttribute('role', 'application');
  container.setAttribute('aria-label', words.label);
  container.setAttribute('aria-describedby', words.helpId);
  const takeFocus = HTMLElement.prototype.focus.bind(container);
  container.focus = (options) => {
    const active = document.activeElement;
    if (active === null || active === document.body || root.contains(active)) takeFocus(options);
  };
}

/** Puts the focus into the grid because the user asked for it. */
export function focusGrid(root: ParentNode): void {
  const container = root.querySelector<HTMLElement>(CONTAINER);
  if (container !== null) HTMLElement.prototype.focus.call(container, { preventScroll: true });
}
