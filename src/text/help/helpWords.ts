import type { RuleId } from '../../domain/ruleId';

/** What each rule looks for, in a sentence. */
export type RuleScopes = Readonly<Record<RuleId, string>>;

/** The views that help tells of, and Ångra, which is offered in all of them. */
export type HelpedView =
  | 'home'
  | 'create'
  | 'followUp'
  | 'check'
  | 'colour'
  | 'redistributions'
  | 'collect'
  | 'summarise'
  | 'settings'
  | 'repair'
  | 'undo';

/** Three lines about a view: what it is for, how it is used, and what it leaves alone. */
export type ViewLines = readonly [what: string, how: string, safe: string];

/** The families of rules, by the letters of their ids. */
export type RuleFamily = RuleId extends `${infer F}-${string}` ? F : never;

/** A key or keys, and what they do. */
export interface Shortcut {
  readonly keys: string;
  readonly does: string;
}

/** The words of help in one language. */
export interface HelpWords {
  readonly search: string;
  /** How many topics a search finds. */
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly clear: string;
  readonly backToCheck: string;
  readonly sections: Readonly<Record<'views' | 'colours' | 'shortcuts' | 'rules' | 'guide', string>>;
  readonly views: Readonly<Record<HelpedView, { readonly title: string; readonly lines: ViewLines }>>;
  readonly colours: readonly string[];
  readonly shortcuts: readonly Shortcut[];
  readonly keyHeader: string;
  readonly doesHeader: string;
  readonly families: Readonly<Record<RuleFamily, string>>;
  readonly scopes: RuleScopes;
  readonly rule: Readonly<
    Record<'looksFor' | 'why' | 'example' | 'says' | 'fix' | 'source' | 'empty', string>
  >;
  /** Whose cells an example shows. */
  readonly sheet: (name: string) => string;
  readonly guide: string;
  readonly guideLink: string;
}
