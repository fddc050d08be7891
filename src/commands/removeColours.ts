import type { Book } from '../excel/book';
import { COLOURED_TABLES } from '../layout/colouredColumns';
import { planColourRemoval } from '../layout/colourPlan';
import { againIfMoved } from './againIfMoved';
import type { ColourStep } from './colour';

/** What taking the colour rules away did. */
export type RemoveColoursResult =
  | {
      readonly kind: 'removed';
      /** 0 when there were none; then nothing was written. */
      readonly rulesRemoved: number;
      /** The user's own conditional formats on the same sheets, left as they are. */
      readonly rulesKept: number;
    }
  /** None of the tables that bear colours is there; nothing was written. */
  | { readonly kind: 'notStandard' };

/**
 * Takes our colour rules off the workbook, and leaves the user's rules, all fills, the statuses and the legend. Färgsätt puts them back.
 * @throws BookFault when Excel refuses; then the rules of some sheets may be gone, and running again completes
 */
export async function removeColours(
  book: Book,
  onStep?: (step: ColourStep) => void,
): Promise<RemoveColoursResult> {
  return againIfMoved(() => removeOnce(book, onStep));
}

async function removeOnce(
  book: Pick<Book, 'read' | 'apply'>,
  onStep?: (step: ColourStep) => void,
): Promise<RemoveColoursResult> {
  onStep?.('reading');
  const tables = COLOURED_TABLES.map((name) => name.toLowerCase());
  const decidedOn = await book.read({ tables, colourRules: true });
  const { hasTables, changes, rulesRemoved, rulesKept } = planColourRemoval(decidedOn);
  if (!hasTables) return { kind: 'notStandard' };
  onStep?.('writing');
  await book.apply(changes, { decidedOn });
  return { kind: 'removed', rulesRemoved, rulesKept };
}
