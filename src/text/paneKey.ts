import type { paneSv } from './paneSv';

/** Every text of the pane. */
export type PaneKey = keyof typeof paneSv;

/** The placeholders in a text: `'{count} rader'` has `'count'`. */
export type PlaceholdersIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never;

/** What a text needs to be shown. */
export type ParametersOf<K extends PaneKey> = Readonly<
  Record<PlaceholdersIn<(typeof paneSv)[K]>, string | number>
>;

/** Keys without placeholders, which can be shown as they stand. */
export type PlainKey = {
  [K in PaneKey]: PlaceholdersIn<(typeof paneSv)[K]> extends never ? K : never;
}[PaneKey];

/** The stem of a plural: `'colour.rows'` for `'colour.rows.one'` and `'colour.rows.other'`. */
export type PluralKey = PaneKey extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;
