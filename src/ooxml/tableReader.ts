import type { TableColumnRecord, TableRecord } from './tablePart';
import { isTrue } from './isTrue';
import { child, childrenNamed, textOf } from './xml';
import type { XmlElement } from './xml';
import { decodeXstring } from './xstring';

/** A table part's tree as a record. @see ECMA-376 part 1, 18.5.1.2 */
export function readTable(root: XmlElement, part: string): TableRecord {
  const { id, name, displayName, ref, headerRowCount, totalsRowCount } = root.attributes;
  const style = child(root, 'tableStyleInfo')?.attributes;
  const columns = child(root, 'tableColumns');
  return {
    part,
    id: Number(id ?? 0),
    name: decodeXstring(displayName ?? name ?? ''),
    ref: ref ?? '',
    headerRowCount: Number(headerRowCount ?? 1),
    totalsRowCount: Number(totalsRowCount ?? 0),
    columns: columns ? childrenNamed(columns, 'tableColumn').map(readColumn) : [],
    styleName: style?.['name'] ?? null,
    showBandedRows: isTrue(style?.['showRowStripes']),
    showBandedColumns: isTrue(style?.['showColumnStripes']),
    highlightFirstColumn: isTrue(style?.['showFirstColumn']),
    highlightLastColumn: isTrue(style?.['showLastColumn']),
    hasAutoFilter: child(root, 'autoFilter') !== undefined,
  };
}

function readColumn(node: XmlElement, index: number): TableColumnRecord {
  const { id, name, totalsRowLabel, totalsRowFunction } = node.attributes;
  const column: TableColumnRecord = { id: Number(id ?? index + 1), name: decodeXstring(name ?? '') };
  const calculated = child(node, 'calculatedColumnFormula');
  if (calculated) column.calculatedFormula = textOf(calculated);
  if (totalsRowLabel !== undefined) column.totalsRowLabel = decodeXstring(totalsRowLabel);
  if (totalsRowFunction !== undefined && totalsRowFunction !== 'none')
    column.totalsRowFunction = totalsRowFunction;
  const totals = child(node, 'totalsRowFormula');
  if (totals) column.totalsRowFormula = textOf(totals);
  return column;
}
