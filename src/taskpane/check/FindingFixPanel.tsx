import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { findingKey } from '../../commands/fixing/findingKey';
import type { Finding } from '../../domain/finding';
import { usePane } from '../PaneContext';
import { FixLines } from './FixLines';
import type { ListedFinding } from './listFindings';

interface FindingFixPanelProps {
  readonly listed: ListedFinding;
  readonly onFixing: () => void;
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  words: { flexWrap: 'wrap' },
  paragraph: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What can be done about a finding: the words to choose from where it is the user's choice, the preview, and the button. */
export function FindingFixPanel({ listed, onFixing }: FindingFixPanelProps): JSX.Element | null {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const [word, setWord] = useState<string | null>(null);
  const { finding, fix } = listed;
  if (finding.fix === null || fix === null) return null;
  const words = wordsOf(finding);
  const isRunning = state.task.kind === 'running';
  const { shown } = state.check;
  const own = shown?.scope === 'one' && isSame(shown.findings[0], finding) ? shown : null;
  return (
    <div className={styles.panel}>
      <p className={styles.paragraph}>
        <strong>{text.plain('check.fix')}:</strong> {fix}
      </p>
      {words.length > 0 && (
        <Field label={text.plain('check.fix.word')}>
          <RadioGroup
            layout="horizontal"
            className={styles.words}
            value={word ?? ''}
            onChange={(_, { value }) => {
              setWord(value);
              actions.dropFixes();
            }}
          >
            {words.map((choice) => (
              <Radio key={choice} value={choice} label={choice} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <div aria-live="polite">{own !== null && <FixLines preview={own.preview} />}</div>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isRunning || (words.length > 0 && word === null)}
          onClick={() => {
            const choices = word === null ? [] : [[findingKey(finding), word] as const];
            void actions.previewFix(finding, new Map(choices));
          }}
        >
          {text.plain('check.fix.preview')}
        </Button>
        {own !== null && own.preview.fixes.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isRunning}
            onClick={() => {
              onFixing();
              void actions.applyFixes(own);
            }}
          >
            {text.plain('check.fix.apply')}
          </Button>
        )}
      </div>
    </div>
  );
}

const isSame = (shown: Finding | undefined, finding: Finding): boolean =>
  shown !== undefined && findingKey(shown) === findingKey(finding);

/** The words that the user chooses from; none for fixes that know what to write. */
function wordsOf({ fix }: Finding): readonly string[] {
  const words = fix?.kind === 'chooseWord' ? fix.params['words'] : undefined;
  return typeof words === 'object' && words !== null ? words : [];
}
