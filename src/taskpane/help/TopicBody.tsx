import { mergeClasses } from '@fluentui/react-components';
import type { JSX } from 'react';
import { helpText } from '../../text/help/helpText';
import type { Shortcut } from '../../text/help/helpWords';
import { ColourLegend } from '../colour/ColourLegend';
import { usePane } from '../PaneContext';
import { shownPalette } from '../paneState';
import type { HelpBody } from './helpTopics';
import { RulePanel } from './RulePanel';
import { useHelpStyles } from './useHelpStyles';

/** What a topic shows when it is unfolded. */
export function TopicBody({ body }: { body: HelpBody }): JSX.Element {
  switch (body.kind) {
    case 'view':
      return <Lines lines={body.lines} />;
    case 'colours':
      return <Colours lines={body.lines} />;
    case 'shortcuts':
      return <ShortcutTable shortcuts={body.shortcuts} />;
    case 'rule':
      return <RulePanel rule={body.rule} />;
  }
}

function Lines({ lines }: { lines: readonly string[] }): JSX.Element {
  const styles = useHelpStyles();
  return (
    <>
      {lines.map((line) => (
        <p key={line} className={styles.paragraph}>
          {line}
        </p>
      ))}
    </>
  );
}

/** The legend as the open workbook has it, and how the share of target is counted. */
function Colours({ lines }: { lines: readonly string[] }): JSX.Element {
  const { state } = usePane();
  const { description } = state.workbook;
  const thresholds = description?.kind === 'standard' ? description.thresholds : null;
  return (
    <>
      <ColourLegend palette={shownPalette(state)} thresholds={thresholds} counts={null} />
      <Lines lines={lines} />
    </>
  );
}

function ShortcutTable({ shortcuts }: { shortcuts: readonly Shortcut[] }): JSX.Element {
  const styles = useHelpStyles();
  const { text } = usePane();
  const { keyHeader, doesHeader } = helpText(text.language);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.key)}>
            {keyHeader}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
            {doesHeader}
          </th>
        </tr>
      </thead>
      <tbody>
        {shortcuts.map(({ keys, does }) => (
          <tr key={keys}>
            <th scope="row" className={mergeClasses(styles.cell, styles.key)}>
              {keys}
            </th>
            <td className={styles.cell}>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
