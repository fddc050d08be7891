import { mergeClasses } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { RuleHelp } from '../../commands/ruleHelp';
import type { HelpWords } from '../../text/help/helpWords';
import { useHelpStyles } from './useHelpStyles';

interface ExampleTableProps {
  readonly cells: NonNullable<RuleHelp['example']>;
  readonly words: HelpWords;
}

/** The cells of an example, as the sheet has them: in Swedish whatever the pane's language. */
export function ExampleTable({ cells, words }: ExampleTableProps): JSX.Element {
  const styles = useHelpStyles();
  return (
    <table className={styles.table} lang="sv">
      <caption className={styles.caption}>{words.sheet(cells.sheet)}</caption>
      <thead>
        <tr>
          {cells.headers.map((header, at) => (
            <th key={at} scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells.rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={column} className={mergeClasses(styles.cell, isNumber(cell) && styles.number)}>
                {cell === '' ? <span className={styles.empty}>{words.rule.empty}</span> : cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isNumber(cell: string): boolean {
  return /^[−-]?[\d\s.,]+\s?%?$/u.test(cell);
}
