import { useEffect } from 'react';
import type { PageController } from '../pageController';

/** Ctrl+O opens, Ctrl+S saves; leaving the page with unsaved changes asks first. */
export function useShortcuts(page: PageController): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key === 's') page.save();
      else if (event.key === 'o') document.getElementById('file-chooser')?.click();
      else return;
      event.preventDefault();
    };
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (page.state.session?.book.isChanged) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [page]);
}
