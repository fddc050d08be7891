import { MessageBar, MessageBarBody, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { DescribedLocks } from '../commands/describeWorkbook';
import type { PaneText } from '../text/paneText';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  words: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  paragraph: { margin: 0 },
});

interface LockNoticeProps {
  readonly locks: DescribedLocks;
  /** How far it keeps from what is around it. */
  readonly className: string;
}

/** Says before a command fails what it cannot write, why, and what to do; nothing where all can be written. */
export function LockNotice({ locks, className }: LockNoticeProps): JSX.Element | null {
  const styles = useStyles();
  const { text } = usePane();
  const sentences = sentencesOf(locks, text);
  if (sentences.length === 0) return null;
  return (
    <MessageBar className={className} intent="warning" layout="multiline">
      <MessageBarBody className={styles.words}>
        {[...sentences, text.plain('locks.reading')].map((sentence) => (
          <p key={sentence} className={styles.paragraph}>
            {sentence}
          </p>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

function sentencesOf({ isReadOnly, isStructureLocked, sheets }: DescribedLocks, text: PaneText): string[] {
  return [
    ...(isReadOnly ? [text.plain('locks.readOnly')] : []),
    ...(isStructureLocked ? [text.plain('locks.structure')] : []),
    ...(sheets.length === 1 ? [text.fill('locks.sheet', { sheet: text.list(sheets) })] : []),
    ...(sheets.length > 1 ? [text.fill('locks.sheets', { sheets: text.list(sheets) })] : []),
  ];
}
