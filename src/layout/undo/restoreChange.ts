import type { Area } from '../area';

/** A line at a cell's edge; '#RRGGBB', and Excel's own words for style and weight. */
export interface EdgeLook {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How cells look, as far as it was read. Words are Excel's own: https://learn.microsoft.com/javascript/api/excel/excel.cellpropertiesformat */
export interface CellLook {
  readonly numberFormat?: string;
  /** '#RRGGBB'; null for no fill. */
  readonly fill?: string | null;
  readonly font?: {
    readonly name: string;
    readonly size: number;
    readonly color: string;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly strikethrough: boolean;
    readonly underline: string;
  };
  readonly alignment?: {
    readonly horizontal: string;
    readonly vertical: string;
    readonly indent: number;
    readonly wrap: boolean;
  };
  readonly edges?: {
    readonly top: EdgeLook;
    readonly bottom: EdgeLook;
    readonly left: EdgeLook;
    readonly right: EdgeLook;
  };
}

/** A rule for typing as Excel tells it, to be given back as it was. */
export interface CapturedValidation {
  readonly rule: object;
  readonly errorAlert: object;
  readonly prompt: object;
  readonly ignoreBlanks: boolean;
}

/** A link as Excel tells it, without its text, which is the cell's. */
export interface CapturedLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** The page set-up of a sheet as Excel tells it; null where there is no such area. */
export interface CapturedPage {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly footers: Readonly<Record<string, string>>;
  readonly printArea: string | null;
  readonly titleRows: string | null;
}

/** A conditional format of the formula kind, to be put back at its rank. */
export interface RestoredRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly stopIfTrue: boolean;
  /** How many of the sheet's rules stand above it. */
  readonly rank: number;
}

/** What undoing takes beside the changes that commands make. */
export type RestoreChange =
  | { readonly kind: 'deleteSheet'; readonly sheet: string }
  | { readonly kind: 'deleteName'; readonly name: string }
  /** Makes a table plain cells again; what stands in them stays. */
  | { readonly kind: 'removeTable'; readonly table: string }
  | { readonly kind: 'deleteTableColumn'; readonly table: string; readonly index: number }
  | { readonly kind: 'deleteSheetColumn'; readonly sheet: string; readonly column: number }
  | {
      readonly kind: 'look';
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly look: CellLook;
    }
  | {
      readonly kind: 'restoreValidation';
      readonly sheet: string;
      readonly area: Area;
      readonly validation: CapturedValidation | null;
    }
  | {
      readonly kind: 'restoreColumns';
      readonly sheet: string;
      readonly column: number;
      readonly columnCount: number;
      readonly points: number;
      readonly hidden: boolean;
    }
  | {
      readonly kind: 'restoreLink';
      readonly sheet: string;
      readonly area: Area;
      /** Null takes the links away. */
      readonly link: CapturedLink | null;
    }
  | { readonly kind: 'restorePage'; readonly sheet: string; readonly page: CapturedPage }
  | { readonly kind: 'restoreRules'; readonly sheet: string; readonly rules: readonly RestoredRule[] };
