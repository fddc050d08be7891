import { focusGrid } from '../grid/gridSurface';
import type { PaneExit } from './paneExit';

const FOCUSABLE = 'a[href], button:not([disabled]), input, select, [tabindex="0"]';

/** Puts the focus where it goes when it leaves the pane; what is first after the pane is the page's beginning, if nothing follows. */
export function leavePane(frame: HTMLIFrameElement, exit: PaneExit): void {
  if (exit === 'cells') {
    focusGrid(document);
    return;
  }
  const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.getClientRects().length > 0,
  );
  const side = exit === 'onwards' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const there = all.filter((element) => (frame.compareDocumentPosition(element) & side) !== 0);
  const next = exit === 'onwards' ? (there[0] ?? all[0]) : (there.at(-1) ?? all.at(-1));
  next?.focus();
}
