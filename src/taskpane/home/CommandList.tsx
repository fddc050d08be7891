import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, type JSX } from 'react';
import { commandsFor, type PaneCommand, type ViewId } from '../commandRegistry';
import { usePane } from '../PaneContext';

interface CommandListProps {
  /** The workbook is a standard workbook; in others only what needs none can be done. */
  readonly isStandard: boolean;
  /** The command whose view was just left, which gets the focus back. */
  readonly focusOn: ViewId | null;
  readonly onOpen: (view: ViewId) => void;
}

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  card: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0, display: 'flex' },
  words: { flexGrow: 1, minWidth: 0 },
  // The button is the whole card to the pointer, and its name alone to a screen reader.
  name: {
    ...typographyStyles.body1Strong,
    padding: 0,
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    outlineStyle: 'none',
    '::after': {
      content: '""',
      position: 'absolute',
      inset: '-1px',
      borderRadius: tokens.borderRadiusMedium,
    },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  arrow: { color: tokens.colorNeutralForeground3, flexShrink: 0, display: 'flex' },
});

/** What can be done with the workbook: a card a command, which opens its view. */
export function CommandList({ isStandard, focusOn, onOpen }: CommandListProps): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <ul className={styles.list} aria-label={text.plain('home.commands')}>
      {commandsFor(isStandard).map((command) => (
        <CommandCard
          key={command.id}
          command={command}
          takesFocus={focusOn === command.id}
          onOpen={() => onOpen(command.id)}
        />
      ))}
    </ul>
  );
}

interface CommandCardProps {
  readonly command: PaneCommand;
  readonly takesFocus: boolean;
  readonly onOpen: () => void;
}

function CommandCard({ command, takesFocus, onOpen }: CommandCardProps): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const helpId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { Icon, titleKey, helpKey } = command;
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <li className={styles.card}>
      <span className={styles.icon}>
        <Icon />
      </span>
      <div className={styles.words}>
        <button ref={button} type="button" className={styles.name} aria-describedby={helpId} onClick={onOpen}>
          {text.plain(titleKey)}
        </button>
        <p id={helpId} className={styles.help}>
          {text.plain(helpKey)}
        </p>
      </div>
      <span className={styles.arrow}>
        <ChevronRight20Regular />
      </span>
    </li>
  );
}
