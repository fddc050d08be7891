import { childrenNamed } from '../../../ooxml/xml';
import { formatCells, tryParseAddress } from '../address';
import { shiftArea } from '../shiftArea';
import type { CellEdit } from '../shiftArea';
import type { SheetModel } from '../sheetModel';
import { elementsBelow } from './formulaElements';
import { moveNoteShapes } from './moveNoteShapes';

const COMMENT_LISTS: readonly { readonly type: string; readonly list: string; readonly item: string }[] = [
  { type: '/comments', list: 'commentList', item: 'comment' },
  { type: '/threadedComment', list: 'ThreadedComments', item: 'threadedComment' },
];

/** Moves notes and comments to where their cells went; those of deleted cells go with them. */
export function moveComments(sheet: SheetModel, edit: CellEdit): void {
  const opened = sheet.workbook.package;
  for (const relationship of opened.relationships(sheet.part.part)) {
    const kind = COMMENT_LISTS.find((candidate) => relationship.type.endsWith(candidate.type));
    if (kind !== undefined) {
      const root = opened.xml(relationship.target);
      const list = root.name === kind.list ? root : elementsBelow(root, new Set([kind.list]))[0];
      if (list === undefined) continue;
      const items = childrenNamed(list, kind.item);
      list.children = items.filter((item) => {
        const area = tryParseAddress(item.attributes['ref'] ?? '');
        const moved = area === null ? null : shiftArea(area, edit);
        if (moved !== null) item.attributes['ref'] = formatCells(moved);
        return area === null || moved !== null;
      });
      opened.touch(relationship.target);
    } else if (relationship.type.endsWith('/vmlDrawing')) {
      const text = new TextDecoder().decode(opened.bytes(relationship.target));
      const moved = moveNoteShapes(text, edit);
      if (moved !== text) opened.setBytes(relationship.target, new TextEncoder().encode(moved));
    }
  }
}
