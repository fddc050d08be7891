import { toCol } from '@borgar/fx';
import { sameName } from './formulaContext';
import { quotedSheet } from './formulaTokens';
import type { StructureEdit } from './structureEdit';
import { readStructured, resolveStructured, writeStructured } from './structuredReference';

/** A structured reference of the file's form after tables or their columns were renamed, deleted or made a plain range. */
export function shiftTableText(
  text: string,
  home: { sheet: string; row?: number },
  edit: StructureEdit,
): string {
  if (!concernsTables(edit)) return text;
  const reference = readStructured(text);
  const edited = typeof edit.table === 'string' ? edit.table : edit.table.name;
  if (reference === undefined || !sameName(reference.table, edited)) return text;
  if (edit.kind === 'renameTable') return writeStructured({ ...reference, table: edit.newName });
  if (edit.kind === 'deleteTable') return '#REF!';
  if (edit.kind === 'convertTable') {
    const area = resolveStructured(reference, edit.table, home.row ?? -1);
    if (typeof area === 'string') return area;
    const fixed = reference.sections.includes('this row') ? '' : '$';
    const first = `$${toCol(area.firstColumn)}${fixed}${area.firstRow + 1}`;
    const last = `$${toCol(area.lastColumn)}${fixed}${area.lastRow + 1}`;
    const sheet = sameName(edit.table.sheet, home.sheet) ? '' : `${quotedSheet(edit.table.sheet)}!`;
    return sheet + (first === last ? first : `${first}:${last}`);
  }
  const { column } = edit;
  if (!reference.columns.some((name) => sameName(name, column))) return text;
  if (edit.kind === 'deleteTableColumn') return '#REF!';
  const columns = reference.columns.map((name) => (sameName(name, column) ? edit.newName : name));
  return writeStructured({ ...reference, columns });
}

type TableEdit = Extract<StructureEdit, { table: unknown }>;

function concernsTables(edit: StructureEdit): edit is TableEdit {
  return 'table' in edit;
}
