/**
 * Copies what an element says, and where the clipboard is closed to the pane (in Excel on the web its frame has no right to it)
 * selects it, for the user to copy.
 */
export async function copyText(element: HTMLElement): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(element);
    return 'selected';
  }
}
