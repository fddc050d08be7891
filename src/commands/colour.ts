import { foldText } from '../domain/foldText';
import type { PaletteName, Tone } from '../domain/palette';
import type { Book } from '../excel/book';
import { COLOURED_TABLES, colouredColumns } from '../layout/colouredColumns';
import type { ColouredTable } from '../layout/colouredTable';
import { LEGEND_TEXTS } from '../layout/colourLegend';
import { planColourRules, type ColourOptions, type ColourPlan } from '../layout/colourPlan';
import type { ColourRepairs } from '../layout/colourRepairs';
import { START_SHEET } from '../layout/startSheet';
import { againIfMoved } from './againIfMoved';

/** How far colouring has come. */
export type ColourStep = 'reading' | 'writing';

/** What colouring did. The four counts add up to `rows`. */
export type ColourResult =
  | {
      readonly kind: 'coloured';
      /** False when every rule was in place already. */
      readonly changed: boolean;
      /** The palette that the workbook is in now. */
      readonly palette: PaletteName;
      /** What was found wrong with the rules that were there, and is right now. */
      readonly repairs: ColourRepairs;
      /** Rows that bear a colour by a word of the legend; blank rows are left out. */
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
 * Färgsätt, and Återställ färgregler: puts the colour rules on the indicators', goals', sub-goals' and assignments' status columns,
 * takes away outdated, split and doubled copies of them, and gives the legend on Start the same colours. Without a palette the
 * workbook keeps the one it is in. Running it twice changes nothing the second time.
 * @throws BookFault when Excel refuses; then no rule, or every rule of some sheets, has been written, and running again completes
 */
export async function colour(
  book: Pick<Book, 'read' | 'apply'>,
  options: ColourOptions,
  onStep?: (step: ColourStep) => void,
): Promise<ColourResult> {
  return againIfMoved(() => colourOnce(book, options, onStep));
}

async function colourOnce(
  book: Pick<Book, 'read' | 'apply'>,
  options: ColourOptions,
  onStep?: (step: ColourStep) => void,
): Promise<ColourResult> {
  onStep?.('reading');
  const tables = COLOURED_TABLES.map((name) => name.toLowerCase());
  const find = { sheet: START_SHEET, texts: LEGEND_TEXTS };
  const decidedOn = await book.read({ tables, colourRules: true, find });
  const plan = planColourRules(decidedOn, options);
  if (plan.tables.length === 0) return { kind: 'notStandard' };
  onStep?.('writing');
  await book.apply(plan.changes, { decidedOn });
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
    palette: plan.palette,
    repairs: plan.repairs,
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
