import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type JSX } from 'react';
import type { PaneText } from '../text/paneText';
import { PaneProvider, type PaneSetup } from './PaneContext';
import { PaneViews } from './PaneViews';
import { StartPage, type StartProblem } from './StartPage';
import { THEMES, type Tone } from './theme';
import { useOwnTab } from './useOwnTab';
import { useTone } from './useTone';

/** How far the start has come; `pane` is what the views work with once Excel has answered. */
export type AppStart =
  | { readonly kind: 'starting' }
  | { readonly kind: 'problem'; readonly problem: StartProblem }
  | { readonly kind: 'ready'; readonly pane: PaneSetup };

interface AppProps {
  readonly start: AppStart;
  readonly text: PaneText;
  readonly readTone: () => Tone;
  readonly onRetry: () => void;
}

const useStyles = makeStyles({
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
});

/** The whole pane, in Office's theme. */
export function App({ start, text, readTone, onRetry }: AppProps): JSX.Element {
  const styles = useStyles();
  const tone = useTone(readTone);
  useOwnTab();
  useEffect(() => {
    document.documentElement.style.colorScheme = tone;
  }, [tone]);
  return (
    <FluentProvider theme={THEMES[tone]} className={styles.root}>
      {start.kind === 'ready' ? (
        <PaneProvider setup={start.pane}>
          <PaneViews />
        </PaneProvider>
      ) : (
        <StartPage problem={start.kind === 'problem' ? start.problem : null} text={text} onRetry={onRetry} />
      )}
    </FluentProvider>
  );
}
