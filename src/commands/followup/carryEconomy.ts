import type { LeftOut } from '../../domain/followUpReport';
import type { ContentRow } from '../../layout/layoutContent';
import { amountSekIn } from '../../layout/reading/rowCells';
import type { ReadRow } from '../../layout/reading/readTable';
import { earlierRows, type CarriedTable, type CarryJob } from './carryJob';
import { comparedCells, comparisonSources, type ComparisonSource } from './comparisonSource';
import { leftOutOf } from './leftOut';
import { boardContent, cellContent, contentOf } from './rowContent';
import { keepIds } from './rowIds';
import { areaKey, partsSek, yearBudgets, type YearBudget } from './yearBudgets';

const TABLE = 'tblEkonomi';
const SEK_A_MKR = 1_000_000;
/** BUD-01: what Budget {år} may differ from the sum of its parts. */
const TOLERANCE_SEK = 10;

/**
 * The rows of Ekonomi: the areas of Budget, with the year's budget. With an earlier follow-up its rows come first, also those that Budget
 * does not have (taxes, state grants), with its forecast as Föregående prognos and its outcome to compare with; areas that its Budget had
 * and its Ekonomi had not are left out again, for somebody divided them otherwise.
 * @param duringYear the redistributions of Skede Under året in the new follow-up
 */
export function carryEconomy(job: CarryJob, duringYear: readonly ContentRow[]): CarriedTable {
  const budgetRows = job.plan.tables.get('tblBudget')?.rows ?? [];
  const budgets = yearBudgets(budgetRows, duringYear);
  const before = job.previous?.tables.get(TABLE);
  const earlier = earlierRows(job, TABLE);
  const comparisons = comparisonSources(before, 'previous', job.context);
  const { added, leftOut } = newAreas(job, budgets, earlier);
  const ids = keepIds(
    earlier.map(({ id }) => ({ own: id, earlier: null })),
    job.takenIds,
  );
  const budgetOf = new Map(budgets.map((budget) => [budget.key, budget]));
  const once = keysThatStandOnce(earlier);
  const kept = earlier.map((row, index) => {
    const budget = once.has(areaKey(row)) ? budgetOf.get(areaKey(row)) : undefined;
    return {
      board: boardContent(row),
      area: cellContent(row, 'area'),
      ...comparedCells(comparisons, row),
      yearBudget: mkr(budget) ?? cellContent(row, 'yearBudget'),
      previousForecast: cellContent(row, 'yearForecast'),
      id: ids[index] ?? null,
    };
  });
  const fresh = added.map((budget) => ({
    board: boardContent(budget.row),
    area: cellContent(budget.row, 'area'),
    yearBudget: mkr(budget),
  }));
  return {
    rows: [...kept, ...fresh],
    comparisons,
    differences: [],
    leftOut: [
      ...leftOut,
      ...overwrittenBudgets(budgetRows),
      ...(before === undefined ? [] : leftOutOf(before, 'previous', used(earlier, comparisons), job.context)),
    ],
  };
}

/** The areas of Budget that the earlier Ekonomi lacks and that are new since, and those that it lacked already. */
function newAreas(
  job: CarryJob,
  budgets: readonly YearBudget[],
  earlier: readonly ReadRow[],
): { readonly added: readonly YearBudget[]; readonly leftOut: readonly LeftOut[] } {
  const inEconomy = new Set(earlier.map(areaKey));
  const boards = new Set(earlier.map(({ board }) => board?.code));
  const before = earlierRows(job, 'tblBudget').filter(({ board }) => boards.has(board?.code));
  const wasLeftOut = new Set(before.map(areaKey));
  const missing = budgets.filter(({ key }) => !inEconomy.has(key));
  return {
    added: missing.filter(({ key }) => !wasLeftOut.has(key)),
    leftOut: missing
      .filter(({ key }) => wasLeftOut.has(key))
      .map(({ row }) => ({
        kind: 'area',
        sheet: 'Ekonomi',
        board: row.board?.name ?? null,
        label: String(cellContent(row, 'area') ?? ''),
      })),
  };
}

function keysThatStandOnce(rows: readonly ReadRow[]): ReadonlySet<string> {
  const keys = rows.map(areaKey);
  return new Set(keys.filter((key) => keys.indexOf(key) === keys.lastIndexOf(key)));
}

function mkr(budget: YearBudget | undefined): number | null {
  const amountSek = budget?.amountSek ?? null;
  return amountSek === null ? null : amountSek / SEK_A_MKR;
}

/** Budget {år} typed over its formula: the new workbook computes the sum of the parts, which is another figure. */
function overwrittenBudgets(rows: readonly ReadRow[]): readonly LeftOut[] {
  return rows.flatMap((row): readonly LeftOut[] => {
    const cell = row.cells.get('budget');
    const amount = amountSekIn(row, 'budget');
    if (cell === undefined || amount === null) return [];
    if (Math.abs(amount - (partsSek(row) ?? 0)) <= TOLERANCE_SEK) return [];
    return [
      { kind: 'overwritten', source: 'plan', address: cell.address, text: String(contentOf(cell.raw) ?? '') },
    ];
  });
}

function used(rows: readonly ReadRow[], comparisons: readonly ComparisonSource[]) {
  return {
    keys: new Set(['board', 'area', 'yearBudget', 'yearForecast', 'id']),
    indexes: new Set(comparisons.map(({ columnIndex }) => columnIndex)),
    carried: [],
    rows,
  };
}
