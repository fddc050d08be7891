import { OoxmlError } from '../../../ooxml/ooxmlError';
import type { OoxmlErrorCode } from '../../../ooxml/ooxmlError';
import type { EngineFactory } from '../../model/calc/calcEngine';
import { WorkbookModel } from '../../model/workbookModel';

/** An opened workbook, or why the file could not be opened (null: not the file's fault that anyone knows of). */
export type Opened =
  | { readonly kind: 'opened'; readonly model: WorkbookModel }
  | { readonly kind: 'refused'; readonly code: OoxmlErrorCode | null };

/** Opens a file's bytes. Never throws; nothing is half open afterwards. */
export function openWorkbook(bytes: Uint8Array, engine: EngineFactory): Opened {
  try {
    const model = WorkbookModel.open(bytes, { engine });
    // Sheets are parsed on first use: a broken one must be found now, not when its tab is clicked.
    for (const sheet of model.sheets) sheet.usedArea(false);
    return { kind: 'opened', model };
  } catch (error) {
    return { kind: 'refused', code: error instanceof OoxmlError ? error.code : null };
  }
}
