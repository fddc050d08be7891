import { useRef, useSyncExternalStore } from 'react';
import type { OpenBook } from '../book/openBook';
import { EXAMPLES } from '../examples';
import type { PageController } from '../pageController';
import type { PageState } from '../pageState';
import { pageText } from '../pageText';
import { addressToOpen, emptyWorkbook, fileToOpen } from './fileToOpen';
import { ThemeIcon } from './ThemeIcon';

/** The choice that is no file. */
const EMPTY = 'empty';

interface TitleBarProps {
  readonly page: PageController;
  readonly state: PageState;
}

/** What concerns the file: its name, opening and saving; and the page's appearance. */
export function TitleBar({ page, state }: TitleBarProps): React.JSX.Element {
  const chooser = useRef<HTMLInputElement>(null);
  const { session, theme } = state;
  return (
    <div className="title-bar">
      <div className="file-actions">
        <button type="button" title={pageText.openFileHint} onClick={() => chooser.current?.click()}>
          {pageText.openFile}
        </button>
        <input
          ref={chooser}
          id="file-chooser"
          className="visually-hidden"
          type="file"
          accept=".xlsx,.xlsm"
          tabIndex={-1}
          aria-label={pageText.openFile}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) void page.open(fileToOpen(file));
            event.target.value = '';
          }}
        />
        <button
          type="button"
          title={pageText.saveHint}
          disabled={session === null}
          onClick={() => page.save()}
        >
          {pageText.save}
        </button>
        <label className="examples">
          <span className="visually-hidden">{pageText.examples}</span>
          <select
            value=""
            onChange={({ target: { value } }) =>
              void page.open(value === EMPTY ? emptyWorkbook() : addressToOpen(value))
            }
          >
            <option value="" disabled hidden>
              {pageText.examples}
            </option>
            <option value={EMPTY}>{pageText.emptyTitle}</option>
            {EXAMPLES.map(({ address, title }) => (
              <option key={address} value={address}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="file-name">
        {session === null ? <h1>{state.ribbon?.name}</h1> : <FileName book={session.book} />}
      </div>
      <button
        type="button"
        className="icon-button"
        title={pageText.theme[theme]}
        aria-label={pageText.theme[theme]}
        onClick={() => page.setTheme(theme === 'dark' ? 'light' : 'dark')}
      >
        <ThemeIcon theme={theme} />
      </button>
    </div>
  );
}

function FileName({ book }: { readonly book: OpenBook }): React.JSX.Element {
  const isChanged = useSyncExternalStore(book.subscribe, () => book.isChanged);
  return (
    <>
      <h1>{book.fileName}</h1>
      {isChanged && <span className="unsaved">{pageText.unsaved}</span>}
    </>
  );
}
