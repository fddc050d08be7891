import type { JSX } from 'react';
import type { RuleHelp } from '../../commands/ruleHelp';
import { helpText } from '../../text/help/helpText';
import { SEVERITY_KEYS } from '../check/severityKeys';
import { usePane } from '../PaneContext';
import { ExampleTable } from './ExampleTable';
import { useHelpStyles } from './useHelpStyles';

/** A rule in full: what it looks for and why, an example with what Kontrollera says of it, and where the rule was learnt. */
export function RulePanel({ rule }: { rule: RuleHelp }): JSX.Element {
  const styles = useHelpStyles();
  const { text } = usePane();
  const words = helpText(text.language);
  const { id, severities, looksFor, why, example, says, source } = rule;
  return (
    <>
      <p className={styles.muted}>
        {[id, ...severities.map((severity) => text.plain(SEVERITY_KEYS[severity].name))].join(' · ')}
      </p>
      <dl className={styles.terms}>
        <Part term={words.rule.looksFor}>{looksFor}</Part>
        <Part term={words.rule.why}>{why}</Part>
        <Part term={words.rule.example}>
          {example !== null && <ExampleTable cells={example} words={words} />}
        </Part>
        <Part term={words.rule.says}>
          <p className={styles.quote}>{says.message}</p>
        </Part>
        {says.fix !== null && <Part term={words.rule.fix}>{says.fix}</Part>}
        <Part term={words.rule.source}>{source}</Part>
      </dl>
    </>
  );
}

function Part({
  term,
  children,
}: {
  term: string;
  children: JSX.Element | string | false;
}): JSX.Element | null {
  const styles = useHelpStyles();
  if (children === false) return null;
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.definition}>{children}</dd>
    </div>
  );
}
