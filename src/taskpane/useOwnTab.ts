import { useEffect } from 'react';

/**
 * Leaves Tab to the browser, which goes from stop to stop and at the ends out of the pane.
 *
 * In a frame (Excel on the web) office.js takes every Tab that reaches the window and moves the focus itself, by a list of its own: it
 * knows no folded part (`summary`), stops at the marks that Fluent sets around its lists, and from what is not in its list, such as the
 * heading that a view opens on, hands the focus over to Excel. So it must not hear of the key. Elsewhere nothing changes.
 */
export function useOwnTab(): void {
  useEffect(() => {
    document.addEventListener('keydown', keepTab);
    return () => document.removeEventListener('keydown', keepTab);
  }, []);
}

function keepTab(event: KeyboardEvent): void {
  if (event.key === 'Tab') event.stopPropagation();
}
