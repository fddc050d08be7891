import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircle20Regular, Warning20Regular } from '@fluentui/react-icons';
import { useRef, useState, type JSX } from 'react';
import type { PaneText } from '../text/paneText';
import { copyText } from './copyText';
import { faultDetails } from './faultDetails';
import { FAULT_WORDS } from './faultWords';
import { usePane } from './PaneContext';
import type { PaneFault } from './paneFault';
import type { CommandId } from './taskState';

/** How the workbook was left, where that is known. */
function outcomeSentence({ outcome, sheets }: PaneFault, text: PaneText): string | null {
  if (outcome === null) return null;
  if (outcome === 'left') return text.fill('fault.outcome.left', { sheets: text.list(sheets) });
  return text.plain(OUTCOME_KEYS[outcome]);
}

const OUTCOME_KEYS = {
  untouched: 'fault.outcome.untouched',
  restored: 'fault.outcome.restored',
  done: 'fault.outcome.done',
} as const;

interface FaultMessageProps {
  /** What did not succeed. */
  readonly title: string;
  /** What became of the workbook. */
  readonly safe: string;
  readonly fault: PaneFault;
  /** The command that failed; left out where it was none. */
  readonly command?: CommandId;
}

const useStyles = makeStyles({
  message: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // Nothing is lost, and nothing is to be done again.
  done: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  title: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  icon: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  doneIcon: { color: tokens.colorStatusWarningForeground1 },
  paragraph: { margin: 0 },
  details: { width: '100%' },
  summary: { cursor: 'pointer' },
  code: {
    ...typographyStyles.caption1,
    fontFamily: tokens.fontFamilyMonospace,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    userSelect: 'text',
    margin: `${tokens.spacingVerticalXS} 0`,
  },
});

/** What happened, that nothing was lost, what to do, and the details to pass on. */
export function FaultMessage({ title, safe, fault, command }: FaultMessageProps): JSX.Element {
  const styles = useStyles();
  const { text, about } = usePane();
  const [copying, setCopying] = useState<'none' | 'copied' | 'selected'>('none');
  const details = useRef<HTMLPreElement>(null);
  const words = FAULT_WORDS[fault.code];
  const isDone = fault.outcome === 'done';
  const Icon = isDone ? Warning20Regular : ErrorCircle20Regular;

  async function copy(): Promise<void> {
    if (details.current !== null) setCopying(await copyText(details.current));
  }

  return (
    <div className={mergeClasses(styles.message, isDone && styles.done)} role="alert">
      <p className={styles.title}>
        <Icon className={mergeClasses(styles.icon, isDone && styles.doneIcon)} />
        {isDone ? text.plain('fault.outcome.done.title') : title}
      </p>
      <p className={styles.paragraph}>
        {text.plain(words.what)} {outcomeSentence(fault, text) ?? safe}
      </p>
      <p className={styles.paragraph}>{text.plain(isDone ? 'fault.outcome.done.do' : words.do)}</p>
      <details className={styles.details}>
        <summary className={styles.summary}>{text.plain('fault.details')}</summary>
        <pre ref={details} className={styles.code}>
          {faultDetails(fault, about, command ?? null)}
        </pre>
        <Button size="small" onClick={() => void copy()}>
          {text.plain('fault.copy')}
        </Button>{' '}
        <span role="status">
          {copying === 'copied' && text.plain('fault.copied')}
          {copying === 'selected' && text.plain('fault.selected')}
        </span>
      </details>
    </div>
  );
}
