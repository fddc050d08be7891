import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, type JSX } from 'react';
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
  /** The view that the user went to here, and the one left for home. */
  const [opened, setOpened] = useState<ViewId | null>(null);
  const [left, setLeft] = useState<ViewId | null>(null);
  // What is no standard workbook has few commands: the home view says so.
  const isOther = state.workbook.description?.kind === 'notStandard';
  const asked = commandOfView(state.view);
  const command = isOther && asked?.isForAll !== true ? null : asked;

  function open(view: ViewId): void {
    setOpened(view);
    actions.openView(view);
  }

  function close(): void {
    setLeft(state.view);
    setOpened(null);
    actions.closeView();
  }

  return (
    <div className={mergeClasses(styles.pane, command?.fillsPane === true && styles.filled)}>
      <main className={styles.main}>
        {command === null ? (
          <HomeView focusOn={left} onOpen={open} />
        ) : (
          <CommandView key={command.id} command={command} takesFocus={opened === command.id} onBack={close} />
        )}
      </main>
      <StatusBar />
    </div>
  );
}
