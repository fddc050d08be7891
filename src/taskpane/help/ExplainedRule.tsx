import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef, type JSX } from 'react';
import type { RuleHelp } from '../../commands/ruleHelp';
import { helpText } from '../../text/help/helpText';
import { usePane } from '../PaneContext';
import { RulePanel } from './RulePanel';
import { useHelpStyles } from './useHelpStyles';

/** The rule of the finding that the user came from, alone, with the way back and the way on. */
export function ExplainedRule({ rule }: { rule: RuleHelp }): JSX.Element {
  const styles = useHelpStyles();
  const { actions, text } = usePane();
  const words = helpText(text.language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [rule.id]);
  return (
    <section className={styles.view} aria-labelledby="explained-rule">
      <h2 id="explained-rule" ref={heading} tabIndex={-1} className={styles.heading}>
        {rule.title}
      </h2>
      <div>
        <RulePanel rule={rule} />
      </div>
      <div>
        <Button appearance="primary" onClick={() => actions.goToView('check')}>
          {words.backToCheck}
        </Button>
      </div>
      <Link as="button" onClick={() => actions.goToView('help')}>
        {words.clear}
      </Link>
    </section>
  );
}
