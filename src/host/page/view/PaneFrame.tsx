import { useEffect, useRef } from 'react';
import type { PageController } from '../pageController';
import type { PaneSession, Theme } from '../pageState';
import { pageText } from '../pageText';
import { leavePane } from '../pane/leavePane';
import { paneAddress, wordLanguage } from '../pane/paneAddress';
import { PaneConnection } from '../pane/paneConnection';
import { tellOfficeTheme } from '../pane/tellOfficeTheme';
import type { Ribbon } from '../ribbon/readRibbon';

interface PaneFrameProps {
  readonly page: PageController;
  readonly session: PaneSession;
  readonly ribbon: Ribbon;
  readonly isShown: boolean;
  readonly theme: Theme;
}

/**
 * The add-in's pane. It stays loaded while it is closed: the ribbon's functions run in its page (a shared runtime), as in Excel.
 * A new session needs a new component.
 */
export function PaneFrame({ page, session, ribbon, isShown, theme }: PaneFrameProps): React.JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const { host, conversation } = session;

  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const connection = new PaneConnection({
      frame: element,
      conversation,
      host,
      services: {
        setPaneShown: (shown) => page.showPane(shown),
        isPaneShown: () => page.state.isPaneShown,
        openEmptyWorkbook: () => page.openEmptyWindow(),
      },
      onConnected: () => performance.mark('pane-connected'),
      onLeave: (exit) => leavePane(element, exit),
    });
    page.connect(connection);
    // Listening first, then the address: nothing the pane says is lost.
    element.src = paneAddress(ribbon.panePage, conversation, wordLanguage(location.search), location.origin);
    return () => {
      page.connect(null);
      connection.close();
    };
  }, [page, host, conversation, ribbon]);

  useEffect(() => {
    const element = frame.current;
    return element === null ? undefined : tellOfficeTheme(element, theme);
  }, [theme]);

  return (
    <aside className="pane" aria-label={pageText.pane(ribbon.name)} hidden={!isShown}>
      <div className="pane-head">
        <h2>{ribbon.name}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={pageText.closePane}
          title={pageText.closePane}
          onClick={() => page.showPane(false)}
        >
          ×
        </button>
      </div>
      <iframe ref={frame} title={pageText.pane(ribbon.name)} />
    </aside>
  );
}
