import type { FindingPlace } from '../domain/finding';
import type { Book } from '../excel/book';
import { parseArea } from '../layout/cellReference';
import { areaAt } from '../layout/sheetChanges';

/** Where the selection went, or why it stayed. */
export type GoToResult =
  | { readonly kind: 'shown' }
  /** Excel shows no hidden sheets, and whoever hid it had a reason: unhiding is the user's to decide. */
  | { readonly kind: 'hidden'; readonly sheet: string }
  /** There is no such sheet any more. */
  | { readonly kind: 'gone'; readonly sheet: string }
  /** The finding is about the workbook as a whole. */
  | { readonly kind: 'nowhere' };

/**
 * Selects the cell that a finding points to, or the first cell of its sheet where it points to no cell. Nothing in the workbook changes.
 * @throws BookFault
 */
export async function goTo(
  book: Pick<Book, 'read' | 'apply'>,
  { sheet, address }: Pick<FindingPlace, 'sheet' | 'address'>,
): Promise<GoToResult> {
  if (sheet === null) return { kind: 'nowhere' };
  const { sheets } = await book.read({ tables: [] });
  const found = sheets.find(({ name }) => name === sheet);
  if (found === undefined) return { kind: 'gone', sheet };
  if (!found.visible) return { kind: 'hidden', sheet };
  const area = parseArea(address?.slice(address.lastIndexOf('!') + 1) ?? '') ?? areaAt(0, 0);
  await book.apply([{ kind: 'activate', sheet, area }]);
  return { kind: 'shown' };
}
