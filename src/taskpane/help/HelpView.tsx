import { Button, Link, SearchBox } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type JSX } from 'react';
import { helpText } from '../../text/help/helpText';
import { usePane } from '../PaneContext';
import { ExplainedRule } from './ExplainedRule';
import { helpTopics, searchTopics, type HelpTopic } from './helpTopics';
import { TopicList } from './TopicList';
import { useHelpStyles } from './useHelpStyles';

/** Where the user guide stands, beside the pane. */
const GUIDE = 'guide/anvandarguide.html';

/** Hjälp: the views, the colours, the keys and every rule, to unfold or to search; or the one rule that a finding asks about. */
export function HelpView(): JSX.Element {
  const { state, text } = usePane();
  const topics = useMemo(() => helpTopics(text.language), [text.language]);
  const explained = topics.find(({ body }) => body.kind === 'rule' && body.rule.id === state.explained)?.body;
  if (explained?.kind === 'rule') return <ExplainedRule rule={explained.rule} />;
  return <SearchableHelp topics={topics} />;
}

function SearchableHelp({ topics }: { topics: readonly HelpTopic[] }): JSX.Element {
  const styles = useHelpStyles();
  const { text } = usePane();
  const words = helpText(text.language);
  const [search, setSearch] = useState('');
  const asked = useDeferredValue(search.trim());
  const found = useMemo(() => searchTopics(topics, asked), [topics, asked]);
  return (
    <div className={styles.view}>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <p role="status" className={styles.muted}>
        {asked !== '' && (found.length === 0 ? words.nothing : words.found(found.length))}
      </p>
      {found.length === 0 && (
        <div>
          <Button size="small" onClick={() => setSearch('')}>
            {words.clear}
          </Button>
        </div>
      )}
      <TopicList topics={found} words={words} isFound={asked !== ''} />
      {asked === '' && (
        <section aria-label={words.sections.guide}>
          <h2 className={styles.heading}>{words.sections.guide}</h2>
          <p className={styles.paragraph}>{words.guide}</p>
          <Link href={GUIDE} target="_blank" rel="noreferrer">
            {words.guideLink}
          </Link>
        </section>
      )}
    </div>
  );
}
