import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, type JSX, type KeyboardEvent } from 'react';
import { commandOfView, type ViewId } from './commandRegistry';
import { CommandView } from './CommandView';
import { HomeView } from './home/HomeView';
import { usePane } from './PaneContext';
import { StatusBar } from './StatusBar';
import { useRefreshOnFocus } from './useRefreshOnFocus';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  // Lower panes (and pages enlarged much) scroll as a whole.
  filled: { '@media (min-height: 32rem)': { height: '100vh' } },
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    maxWidth: '40rem',
    overflowWrap: 'break-word',
    hyphens: 'auto',
    minHeight: 0,
  },
});

/**
 * The view that is open, with the status bar under it. Whoever goes to a view gets its heading, and on the way back the card it was
 * opened from; a view that the ribbon opens takes no focus.
 */
export function PaneViews(): JSX.Element {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  useRefreshOnFocus(actions.refresh);
  useEffect(() => {
    document.documentElement.lang = text.language;
  }, [text.language]);
  /** The view that was left for home. */
  const [left, setLeft] = useState<ViewId | null>(null);
  // What is no standard workbook has few commands: the home view says so.
  const isOther = state.workbook.description?.kind === 'notStandard';
  const asked = commandOfView(state.view);
  const command = isOther && asked?.isForAll !== true ? null : asked;

  function close(): void {
    setLeft(state.view);
    actions.closeView();
  }

  /**
   * One step back: from the help on a finding to the finding, else home. What the key closed on its way up here is enough. A key that
   * was used here goes no further: office.js in a frame would take the focus to the pane's first button, and leave it to Excel.
   */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    const isUsed = event.defaultPrevented || usesEscape(event.target);
    if (isUsed || command !== null) event.stopPropagation();
    if (isUsed || command === null) return;
    event.preventDefault();
    if (state.explained === null) close();
    else actions.goToView('check');
  }

  return (
    <div
      className={mergeClasses(styles.pane, command?.fillsPane === true && styles.filled)}
      onKeyDown={onKeyDown}
    >
      <main className={styles.main}>
        {command === null ? (
          <HomeView focusOn={left} onOpen={actions.goToView} />
        ) : (
          <CommandView key={command.id} command={command} takesFocus={state.viewTakesFocus} onBack={close} />
        )}
      </main>
      <StatusBar />
    </div>
  );
}

/** Whether Escape does something of its own there: empties a search, or closes a list or a menu that is open. */
function usesEscape(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') return true;
  return (
    target instanceof Element && target.getAttribute('aria-expanded') === 'true' && target.role === 'combobox'
  );
}
