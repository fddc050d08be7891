import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { CheckResult } from '../../commands/check';
import { checkListText } from '../../text/checkListText';
import { copyText } from '../copyText';
import { usePane } from '../PaneContext';
import type { ListedRow } from './useFindings';

interface CheckExportsProps {
  readonly result: CheckResult;
  /** What is copied: the list as it is shown. */
  readonly findings: readonly ListedRow[];
}

/** The list as it was copied, or as it stands here to be copied by hand. */
interface CopiedList {
  readonly text: string;
  readonly count: number;
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: {
    ...typographyStyles.caption1,
    maxHeight: '8rem',
    overflowY: 'auto',
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
  paragraph: { margin: 0 },
});

/** The list taken along: as text for a mail, and as the sheet Kontroll. */
export function CheckExports({ result, findings }: CheckExportsProps): JSX.Element {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const [copied, setCopied] = useState<CopiedList | null>(null);
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={findings.length === 0}
          onClick={() => {
            const shown = findings.map(({ listed }) => listed.finding);
            setCopied({ text: checkListText(text.language, result, shown), count: shown.length });
          }}
        >
          {text.plain('check.copy')}
        </Button>
        <Button
          size="small"
          disabledFocusable={state.task.kind === 'running'}
          onClick={() => void actions.writeCheckSheet()}
        >
          {text.plain('check.sheet')}
        </Button>
      </div>
      {copied !== null && <CopiedText key={copied.text} copied={copied} />}
    </>
  );
}

/** Copies as it appears; where the clipboard is closed to the pane the text stays, selected, for the user to copy. */
function CopiedText({ copied }: { copied: CopiedList }): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const box = useRef<HTMLPreElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);
  useEffect(() => {
    if (box.current !== null) void copyText(box.current).then(setOutcome);
  }, []);
  return (
    <>
      <p role="status" className={styles.paragraph}>
        {outcome === 'copied' && text.plural('check.copied', copied.count)}
        {outcome === 'selected' && text.plain('fault.selected')}
      </p>
      {outcome !== 'copied' && (
        <pre
          ref={box}
          className={styles.text}
          tabIndex={0}
          aria-label={text.plain('check.copy.text')}
          role="group"
        >
          {copied.text}
        </pre>
      )}
    </>
  );
}
