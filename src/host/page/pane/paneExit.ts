/** Where the focus goes when it leaves the pane by a key: on to what follows it, back to what is before it, or to the cells. */
export type PaneExit = 'onwards' | 'back' | 'cells';

/** office.js's numbers (`OSF.AgaveHostAction`) for the keys that it takes from a pane in a frame and leaves to Excel. */
const EXITS: Readonly<Record<number, PaneExit>> = {
  5: 'cells', // Ctrl+F6
  6: 'back', // Ctrl+Shift+F6
  13: 'onwards', // Tab at the pane's end
  14: 'back', // Shift+Tab at its beginning
  15: 'cells', // Esc
  16: 'cells', // F2
  17: 'onwards', // nothing in the pane could take the focus
  18: 'back',
};

/**
 * What `ContextActivationManager_notifyHost` tells of the focus; null for its other news. Where Excel on the web puts the focus then
 * is documented nowhere: this page does what the keys' names in office.js say.
 * @param data the add-in's id, and the number of what happened
 * @example paneExit(['pane', 13]) // 'onwards'
 */
export function paneExit(data: unknown): PaneExit | null {
  return Array.isArray(data) ? (EXITS[Number(data[1])] ?? null) : null;
}
