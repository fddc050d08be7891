import { ruleHelp, type RuleHelp } from '../../commands/ruleHelp';
import type { HelpedView, HelpWords, RuleFamily, Shortcut, ViewLines } from '../../text/help/helpWords';
import { helpText } from '../../text/help/helpText';
import type { Language } from '../../text/language';

/** A part of help, in the order it is shown. */
export type HelpSection = keyof HelpWords['sections'];

/** What a topic shows when it is unfolded. */
export type HelpBody =
  | { readonly kind: 'view'; readonly lines: ViewLines }
  | { readonly kind: 'colours'; readonly lines: readonly string[] }
  | { readonly kind: 'shortcuts'; readonly shortcuts: readonly Shortcut[] }
  | { readonly kind: 'rule'; readonly rule: RuleHelp };

/** Something that help explains. */
export interface HelpTopic {
  readonly id: string;
  readonly section: HelpSection;
  /** The family of a rule; null for the rest. */
  readonly family: RuleFamily | null;
  readonly title: string;
  readonly body: HelpBody;
  /** Everything it says, without case and accents. */
  readonly searched: string;
}

/** The sections in their order. */
export const HELP_SECTIONS = [
  'views',
  'colours',
  'shortcuts',
  'rules',
] as const satisfies readonly HelpSection[];

/** Everything that help explains in a language. */
export function helpTopics(language: Language): readonly HelpTopic[] {
  const words = helpText(language);
  const views = Object.entries(words.views).map(([id, { title, lines }]) =>
    topic(`view-${id as HelpedView}`, 'views', title, { kind: 'view', lines }, lines),
  );
  const { colours, shortcuts, sections } = words;
  return [
    ...views,
    topic('colours', 'colours', sections.colours, { kind: 'colours', lines: colours }, colours),
    topic(
      'shortcuts',
      'shortcuts',
      sections.shortcuts,
      { kind: 'shortcuts', shortcuts },
      shortcuts.map(({ keys, does }) => `${keys} ${does}`),
    ),
    ...ruleHelp(language).map((rule) => ruleTopic(rule, words)),
  ];
}

/**
 * The topics in which every word of a search stands, whatever its case and accents.
 * @example searchTopics(topics, 'riktning saknas') // the topic of IND-04, and others that say both
 */
export function searchTopics(topics: readonly HelpTopic[], search: string): readonly HelpTopic[] {
  const words = fold(search).split(/\s+/u).filter(Boolean);
  return topics.filter(({ searched }) => words.every((word) => searched.includes(word)));
}

function ruleTopic(rule: RuleHelp, { families }: HelpWords): HelpTopic {
  const family = familyOf(rule);
  const { id, title, looksFor, why, says, example, source } = rule;
  const cells = example === null ? [] : [example.sheet, ...example.headers, ...example.rows.flat()];
  const all = [id, families[family], looksFor, why, says.message, says.fix ?? '', source, ...cells];
  return { ...topic(`rule-${id}`, 'rules', title, { kind: 'rule', rule }, all), family };
}

/** The letters before the dash. */
function familyOf({ id }: RuleHelp): RuleFamily {
  return id.slice(0, id.indexOf('-')) as RuleFamily;
}

function topic(
  id: string,
  section: HelpSection,
  title: string,
  body: HelpBody,
  said: readonly string[],
): HelpTopic {
  return { id, section, family: null, title, body, searched: fold([title, ...said].join('\n')) };
}

/** @example fold('Årsmål é') // 'arsmal e' */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').toLocaleLowerCase();
}
