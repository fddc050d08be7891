import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { Suspense, useEffect, useRef, type JSX } from 'react';
import { locksInTheWay } from '../commands/locksInTheWay';
import type { PaneCommand } from './commandRegistry';
import { LockNotice } from './LockNotice';
import { usePane } from './PaneContext';
import { ViewBoundary } from './ViewBoundary';

interface CommandViewProps {
  readonly command: PaneCommand;
  /** The user came here by a card: the heading gets the focus. */
  readonly takesFocus: boolean;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, flexShrink: 0 },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    outlineStyle: 'none',
    borderRadius: tokens.borderRadiusSmall,
    // Who came by keyboard sees where the next Tab starts from.
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  // Told before anybody has typed anything.
  locks: { flexShrink: 0, marginBottom: tokens.spacingVerticalM },
  help: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** A command's view: the way back, its name, what it does, and what it asks. */
export function CommandView({ command, takesFocus, onBack }: CommandViewProps): JSX.Element {
  const styles = useStyles();
  const { state, text } = usePane();
  const { description } = state.workbook;
  const heading = useRef<HTMLHeadingElement>(null);
  const { View, titleKey, helpKey, writesAs } = command;
  useEffect(() => {
    document.documentElement.scrollTop = 0;
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <>
      <div className={styles.top}>
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={text.plain('view.back')}
          title={text.plain('view.back')}
          onClick={onBack}
        />
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {text.plain(titleKey)}
        </h1>
      </div>
      <p className={styles.help}>{text.plain(helpKey)}</p>
      {writesAs !== undefined && description?.kind === 'standard' && (
        <LockNotice locks={locksInTheWay(writesAs, description)} className={styles.locks} />
      )}
      <ViewBoundary>
        <Suspense fallback={<p>{text.plain('view.loading')}</p>}>
          <View />
        </Suspense>
      </ViewBoundary>
    </>
  );
}
