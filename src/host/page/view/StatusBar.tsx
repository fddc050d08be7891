import { useSyncExternalStore } from 'react';
import type { OpenBook } from '../book/openBook';
import type { PageController } from '../pageController';
import type { PageState } from '../pageState';
import { pageText } from '../pageText';
import { HostMenu } from './HostMenu';

interface StatusBarProps {
  readonly page: PageController;
  readonly state: PageState;
}

/** What the page does not show or compute, and how it plays Excel. */
export function StatusBar({ page, state }: StatusBarProps): React.JSX.Element {
  const { session } = state;
  return (
    <footer className="status-bar">
      {session === null ? <span className="status-text" /> : <BookStatus book={session.book} />}
      <HostMenu page={page} settings={state.settings} session={session} />
    </footer>
  );
}

function BookStatus({ book }: { readonly book: OpenBook }): React.JSX.Element {
  useSyncExternalStore(book.subscribe, () => book.version);
  const { charts, pictures } = book.undrawn;
  const texts = [
    pageText.undrawn(charts, pictures, book.feed.undrawnRules),
    pageText.uncomputed(book.uncomputed),
  ];
  return (
    <span className="status-text" role="status">
      {texts.filter((text) => text !== '').join(' ')}
    </span>
  );
}
