import { cellArea } from '../area';
import { isRowEdit, shiftArea } from '../shiftArea';
import type { CellEdit } from '../shiftArea';

const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>\s*/g;

/** The eight numbers of an anchor: column, offset, row, offset of the top left; the same of the bottom right. */
function moveAnchor(numbers: readonly number[], rowsDown: number, columnsRight: number): string {
  const byPlace = [columnsRight, 0, rowsDown, 0, columnsRight, 0, rowsDown, 0];
  return numbers.map((number, place) => number + (byPlace[place] ?? 0)).join(', ');
}

/**
 * Moves the boxes of notes in a legacy drawing. It works on the text: such drawings are often not well-formed XML.
 * @returns the same text when nothing moved
 */
export function moveNoteShapes(text: string, edit: CellEdit): string {
  return text.replace(SHAPE, (shape) => {
    const row = /<x:Row>(\d+)<\/x:Row>/.exec(shape);
    const column = /<x:Column>(\d+)<\/x:Column>/.exec(shape);
    if (row === null || column === null) return shape;
    const before = cellArea(Number(row[1]), Number(column[1]));
    const after = shiftArea(before, edit);
    if (after === null) return '';
    const down = isRowEdit(edit) ? after.row - before.row : 0;
    const right = isRowEdit(edit) ? 0 : after.column - before.column;
    if (down === 0 && right === 0) return shape;
    return shape
      .replace(row[0], `<x:Row>${after.row}</x:Row>`)
      .replace(column[0], `<x:Column>${after.column}</x:Column>`)
      .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/, (_, open: string, list: string, close: string) => {
        const numbers = list.split(',').map((number) => Number(number.trim()));
        return `${open}${moveAnchor(numbers, down, right)}${close}`;
      });
  });
}
