import type { JSX } from 'react';
import type { HelpWords } from '../../text/help/helpWords';
import { Expandable } from '../Expandable';
import { HELP_SECTIONS, type HelpTopic } from './helpTopics';
import { TopicBody } from './TopicBody';
import { useHelpStyles } from './useHelpStyles';

interface TopicListProps {
  readonly topics: readonly HelpTopic[];
  readonly words: HelpWords;
  /** They are what a search found: rules stand without their families, and an only one is unfolded. */
  readonly isFound: boolean;
}

/** Topics under their sections, each a line that unfolds. */
export function TopicList({ topics, words, isFound }: TopicListProps): JSX.Element {
  const styles = useHelpStyles();
  return (
    <>
      {HELP_SECTIONS.map((section) => {
        const own = topics.filter((topic) => topic.section === section);
        if (own.length === 0) return null;
        return (
          <section key={section} aria-label={words.sections[section]}>
            {own[0]?.title !== words.sections[section] && (
              <h2 className={styles.heading}>{words.sections[section]}</h2>
            )}
            {section === 'rules' && !isFound ? (
              <Families topics={own} words={words} />
            ) : (
              <Topics topics={own} isOpen={isFound && topics.length === 1} />
            )}
          </section>
        );
      })}
    </>
  );
}

function Topics({ topics, isOpen }: { topics: readonly HelpTopic[]; isOpen: boolean }): JSX.Element {
  const styles = useHelpStyles();
  return (
    <ul className={styles.list}>
      {topics.map(({ id, title, body }) => (
        <li key={isOpen ? `${id} open` : id} className={styles.item}>
          <Expandable header={title} isOpenAtFirst={isOpen}>
            <TopicBody body={body} />
          </Expandable>
        </li>
      ))}
    </ul>
  );
}

/** The rules by family, as their ids have them. */
function Families({ topics, words }: Pick<TopicListProps, 'topics' | 'words'>): JSX.Element {
  const styles = useHelpStyles();
  const families = [...new Set(topics.flatMap(({ family }) => family ?? []))];
  return (
    <ul className={styles.list}>
      {families.map((family) => {
        const own = topics.filter((topic) => topic.family === family);
        return (
          <li key={family} className={styles.item}>
            <Expandable header={`${words.families[family]} (${own.length})`}>
              <Topics topics={own} isOpen={false} />
            </Expandable>
          </li>
        );
      })}
    </ul>
  );
}
