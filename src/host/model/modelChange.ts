import type { Area } from './area';

/** What happened in the model, for whoever shows or watches it. Ids are those of `SheetModel.id`. */
export type ModelChange =
  /** Contents of cells. */
  | { readonly kind: 'cells'; readonly sheetId: string; readonly area: Area }
  /** Rows, columns, tables or names: read everything again; without `sheetId` in any sheet. */
  | { readonly kind: 'structure'; readonly sheetId?: string }
  /** Formats, widths, heights, hidden rows and columns. */
  | { readonly kind: 'format'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'conditionalFormats'; readonly sheetId: string }
  /** Charts were added, changed, moved or removed. */
  | { readonly kind: 'drawings'; readonly sheetId: string }
  /** Sheets were added, removed, renamed, moved, hidden or activated. */
  | { readonly kind: 'sheets' };
