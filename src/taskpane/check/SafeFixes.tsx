import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type JSX } from 'react';
import { usePane } from '../PaneContext';
import type { ShownFixes } from './checkState';
import { FixLines } from './FixLines';

interface SafeFixesProps {
  readonly shown: ShownFixes;
  readonly onFixing: () => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    minHeight: 0,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: 'none' },
  paragraph: { margin: 0 },
  lines: { '@media (min-height: 32rem)': { minHeight: 0, overflowY: 'auto' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** All safe fixes before they are done, in one write. */
export function SafeFixes({ shown, onFixing, onCancel }: SafeFixesProps): JSX.Element {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const count = shown.preview.fixes.length;
  return (
    <section className={styles.panel} aria-label={text.plural('check.safe.title', count)}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {text.plural('check.safe.title', count)}
      </h2>
      <p className={styles.paragraph}>{text.plain('check.safe.help')}</p>
      <div className={styles.lines} role="region" tabIndex={0} aria-label={text.plain('check.fix.change')}>
        <FixLines preview={shown.preview} />
      </div>
      <div className={styles.buttons}>
        {count > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={state.task.kind === 'running'}
            onClick={() => {
              onFixing();
              void actions.applyFixes(shown);
            }}
          >
            {text.plural('check.safe.apply', count)}
          </Button>
        )}
        <Button onClick={onCancel}>{text.plain('check.safe.cancel')}</Button>
      </div>
    </section>
  );
}
