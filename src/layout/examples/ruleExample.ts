import type { LayoutContext } from '../layoutContext';
import type { RawValue } from '../snapshot';
import type { TableName } from '../tableSpec';

/** A row's cells by column key; those that are not named are empty, and Nämnd is the workbook's board. */
export type ExampleRow = Readonly<Record<string, RawValue>>;

/** The cells that help shows: columns of a table by key, or a value of Start. */
export type ShownCells =
  | { readonly table: TableName; readonly columns: readonly string[] }
  | { readonly startField: { readonly label: string; readonly name: string; readonly value: RawValue } };

/** A workbook that breaks one rule, as data. Tables that are not named are there and empty. */
export interface RuleExample {
  /** What Start says where it is not {@link EXAMPLE_CONTEXT}. */
  readonly context?: Partial<LayoutContext>;
  readonly tables: Readonly<Partial<Record<TableName, readonly ExampleRow[] | null>>>;
  /** Headers that stand in place of the layout's, by the layout's. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Number formats by column key; `General` otherwise. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Every cell holds a constant, also where the layout has a formula. */
  readonly hasNoFormulas?: boolean;
  /** Null where there is nothing to show: the sentence alone tells. */
  readonly shows: ShownCells | null;
}

/** The follow-up that examples stand in. */
export const EXAMPLE_CONTEXT: LayoutContext = {
  kind: 'uppfoljning',
  board: 'Regionstyrelsen',
  year: 2023,
  baselineYear: 2021,
  period: 'April',
};

/** What Start says in an example. */
export function exampleContext({ context = {} }: RuleExample): LayoutContext {
  return { ...EXAMPLE_CONTEXT, ...context };
}
