import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Severity } from '../../domain/finding';
import { usePane } from '../PaneContext';
import { SeverityIcon } from './SeverityIcon';
import { SEVERITIES, SEVERITY_KEYS } from './severityKeys';

const useStyles = makeStyles({
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: tokens.spacingHorizontalS },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  figure: {
    ...typographyStyles.subtitle2,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
  },
  word: { ...typographyStyles.caption1 },
});

/** How many findings of each severity, as buttons that show only those. */
export function SeverityFilter(): JSX.Element | null {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const { result, filter } = state.check;
  if (result === null) return null;
  const toggle = (severity: Severity): void => {
    const { severities } = filter;
    actions.filterFindings({
      severities: severities.includes(severity)
        ? severities.filter((other) => other !== severity)
        : [...severities, severity],
    });
  };
  return (
    <div role="group" aria-label={text.plain('check.severities')} className={styles.tiles}>
      {SEVERITIES.map((severity) => {
        const isPressed = filter.severities.includes(severity);
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={isPressed}
            className={mergeClasses(styles.tile, isPressed && styles.pressed)}
            onClick={() => toggle(severity)}
          >
            <span className={styles.figure}>
              <SeverityIcon severity={severity} />
              {text.number(result.counts[severity])}{' '}
            </span>
            <span className={styles.word}>
              {text.plural(SEVERITY_KEYS[severity].word, result.counts[severity])}
            </span>
          </button>
        );
      })}
    </div>
  );
}
