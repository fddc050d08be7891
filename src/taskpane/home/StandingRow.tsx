import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  ChevronRight16Regular,
  Circle16Regular,
  ErrorCircle16Filled,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { JSX, ReactNode } from 'react';

/** How a matter stands; told by the symbol's form and by the words, not by its colour alone. */
export type StandingTone = 'well' | 'look' | 'wrong' | 'unknown';

interface StandingRowProps {
  readonly label: string;
  readonly words: string;
  readonly tone: StandingTone;
  readonly onOpen: () => void;
  readonly children?: ReactNode;
}

const ICONS = {
  well: CheckmarkCircle16Filled,
  look: Warning16Filled,
  wrong: ErrorCircle16Filled,
  unknown: Circle16Regular,
} as const;

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: 'grid',
    gridTemplateColumns: '1.5rem 1fr 1.25rem',
    alignItems: 'start',
    width: '100%',
    minHeight: '2.75rem',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 0,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { paddingTop: '2px', display: 'flex' },
  well: { color: tokens.colorStatusSuccessForeground1 },
  look: { color: tokens.colorStatusWarningForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
  label: { ...typographyStyles.body1, display: 'block' },
  words: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  arrow: { color: tokens.colorNeutralForeground3, paddingTop: '2px', display: 'flex' },
});

/** One matter of the workbook's standing; the line leads to the view that deals with it. */
export function StandingRow({ label, words, tone, onOpen, children }: StandingRowProps): JSX.Element {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <li className={styles.row}>
      <button type="button" className={styles.button} onClick={onOpen}>
        <span className={mergeClasses(styles.icon, styles[tone])}>
          <Icon />
        </span>
        <span>
          <span className={styles.label}>{label}</span> <span className={styles.words}>{words}</span>
          {children}
        </span>
        <span className={styles.arrow}>
          <ChevronRight16Regular />
        </span>
      </button>
    </li>
  );
}
