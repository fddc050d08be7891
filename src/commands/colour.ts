import { foldText } from '../domain/foldText';
import type { PaletteName, Tone } from '../domain/palette';
import type { Book } from '../excel/book';
import { COLOURED_TABLES, colouredColumns } from '../layout/colouredColumns';
import { planColourRules, type ColouredTable, type ColourPlan } from '../layout/colourPlan';

/** How far colouring has come. */
export type ColourStep = 'reading' | 'writing';

/** What colouring did. The four counts add up to `rows`. */
export type ColourResult =
  | {
      readonly kind: 'coloured';
      /** False when every rule was in place already. */
      readonly changed: boolean;
      /** Rows that bear a colour by a word of the legend. */
      readonly rows: number;
      /** Rows by the colour they bear. */
      readonly counts: Readonly<Record<Tone, number>>;
      readonly tables: readonly ColouredTable[];
      readonly rulesAdded: number;
      readonly rulesRemoved: number;
      /** The user's own conditional formats on the same sheets, left as they are. */
      readonly rulesKept: number;
    }
  /** None of the tables that bear colours is there; nothing was written. */
  | { readonly kind: 'notStandard' };

/**
 * Färgsätt: puts the colour rules on the indicators', goals', sub-goals' and assignments' status columns, and takes away
 * outdated, split and doubled copies of them. Running it twice changes nothing the second time.
 * @throws BookFault when Excel refuses; then no rule, or every rule of some sheets, has been written, and running again completes
 */
export async function colour(
  book: Book,
  options: { readonly palette: PaletteName },
  onStep?: (step: ColourStep) => void,
): Promise<ColourResult> {
  onStep?.('reading');
  const tables = COLOURED_TABLES.map((name) => name.toLowerCase());
  const plan = planColourRules(await book.read({ tables, colourRules: true }), options);
  if (plan.tables.length === 0) return { kind: 'notStandard' };
  onStep?.('writing');
  await book.apply(plan.changes);
  return resultOf(plan);
}

function resultOf(plan: ColourPlan): ColourResult {
  const counts: Record<Tone, number> = { green: 0, yellow: 0, red: 0, neutral: 0 };
  for (const table of plan.tables) {
    for (const [word, rows] of table.rowsPerStatus) counts[toneOfWord(word)] += rows;
  }
  return {
    kind: 'coloured',
    changed: plan.changes.length > 0,
    rows: counts.green + counts.yellow + counts.red + counts.neutral,
    counts,
    tables: plan.tables,
    rulesAdded: plan.rulesAdded,
    rulesRemoved: plan.rulesRemoved,
    rulesKept: plan.rulesKept,
  };
}

function toneOfWord(word: string): Tone {
  const words = [...colouredColumns('plan'), ...colouredColumns('uppfoljning')].flatMap(
    (columns) => columns.words,
  );
  return words.find((each) => foldText(each.word) === foldText(word))?.tone ?? 'neutral';
}
