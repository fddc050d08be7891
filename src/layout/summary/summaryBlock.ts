import type { PaletteName, Tone } from '../../domain/palette';
import type { CellInput } from '../change';
import type { ChartKind } from '../chartInput';
import type { SummaryGrid } from './summaryGrid';

/** How a cell looks; the formats are in summaryStyles.ts. */
export type SummaryStyle =
  | 'title'
  | 'subtitle'
  | 'small'
  | 'state'
  | 'heading'
  | 'header'
  | 'headerWord'
  | 'headerFigure'
  | 'headerWide'
  | 'pen'
  | 'label'
  | 'name'
  | 'plain'
  | 'chartText'
  | 'strong'
  | 'text'
  | 'figure'
  | 'figureText'
  | 'symbol'
  | 'word'
  | 'big'
  | 'total'
  | 'totalFigure'
  | 'key';

/** One cell of a summary. */
export interface SummaryCell {
  readonly value: CellInput;
  readonly style: SummaryStyle;
  /** Fill and text of the palette; the cell's words say the same. */
  readonly tone?: Tone;
  /** In en-US form; for figures. */
  readonly numberFormat?: string;
}

/** What a row is, which decides its lines and the room around it. */
export type SummaryRowKind =
  'title' | 'meta' | 'space' | 'heading' | 'header' | 'item' | 'text' | 'total' | 'notes' | 'line';

/** A row of a summary. */
export interface SummaryRow {
  /**
   * What the row tells of, whatever the language: `headline:goals`, `goal:4`, `indicator:<id or text>`; unique in the block. It stands in
   * the hidden first column, so that the sheet itself remembers what it said, and the pane finds where a figure comes from.
   */
  readonly key: string;
  readonly kind: SummaryRowKind;
  /** The row's status in the workbook's own word, whatever the sheet's language; in the hidden second column. */
  readonly state?: string;
  /** By column, from 0; columns left out are empty. */
  readonly cells: ReadonlyMap<number, SummaryCell>;
  /** In points; null where Excel fits it: the user's own comment. */
  readonly height: number | null;
  /** A new page begins here. */
  readonly breakBefore?: boolean;
}

/** A chart over cells of the block, its data in rows of the block; rows are given by their keys. */
export interface SummaryChart {
  readonly name: string;
  readonly type: ChartKind;
  readonly title: string;
  /** It covers the figure columns from the first row to the last. */
  readonly fromKey: string;
  readonly toKey: string;
  /** The rows with the data, one after the other. */
  readonly dataFromKey: string;
  readonly dataToKey: string;
  readonly categoryColumn: number;
  readonly series: readonly {
    readonly name: string;
    readonly column: number;
    readonly color: string;
    readonly labelColor?: string;
  }[];
  readonly valueNumberFormat: string;
  readonly reverseCategories: boolean;
}

/** A summary as data: what stands where, and how it looks. Written by summarySheetChanges. */
export interface SummaryBlock {
  /** The sheet's name. */
  readonly sheet: string;
  /** The board's code, or `region`. */
  readonly code: string;
  readonly grid: SummaryGrid;
  readonly rows: readonly SummaryRow[];
  readonly charts: readonly SummaryChart[];
  /** The formulas that tell whether the tables moved, for a hidden column, one a row from the first. */
  readonly checks: readonly string[];
  /** The left of the footer. */
  readonly footer: string;
  /** What the control cell says while every check holds, and else. */
  readonly stateWords: { readonly current: string; readonly stale: string };
  /** The palette's colours of what is stale, and the page's word in the footer. */
  readonly palette: PaletteName;
  readonly pageWords: string;
}
