import { nameKey } from '../../domain/check/nameKey';
import { foldText } from '../../domain/foldText';
import { areaBalances, type AreaBudget } from '../../domain/redistribution/areaBalances';
import type { PlannedLine } from '../../domain/redistribution/plannedRedistribution';
import type { OverviewLine } from '../../domain/redistribution/redistributionOverview';
import type { RedistributionInput } from '../../domain/redistribution/redistributionInput';
import type {
  RedistributionDoubt,
  RedistributionRefusal,
} from '../../domain/redistribution/redistributionIssue';
import type { ReadRow } from '../../layout/reading/readTable';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import { NET_CHANGE } from '../../layout/tables/controlSumTable';

type Exceeded = Extract<RedistributionDoubt, { kind: 'budgetExceeded' }>;

/** The purpose as the workbook spells it already, else as the form does. */
export function usedPurpose({ purpose }: RedistributionInput, lines: readonly OverviewLine[]): string {
  const known = lines.find((line) => nameKey(line.purpose) === nameKey(purpose));
  return known?.purpose ?? purpose.trim();
}

/** Rows of one purpose and Skede have one Typ. Source: OMF-05. */
export function otherType(
  { purpose, stage, type }: RedistributionInput,
  lines: readonly OverviewLine[],
): readonly RedistributionRefusal[] {
  const other = lines.find(
    (line) =>
      nameKey(purpose) !== '' &&
      nameKey(line.purpose) === nameKey(purpose) &&
      line.stage === stage &&
      line.type !== '' &&
      line.type !== type,
  );
  if (other === undefined) return [];
  const { rowNumber } = other;
  return [
    { kind: 'otherType', field: { part: 'type' }, purpose: other.purpose, type: other.type, rowNumber },
  ];
}

/** Rows that stand in the workbook already: entered twice? Source: OMF-10. */
export function repeatedLines(
  planned: readonly PlannedLine[],
  lines: readonly OverviewLine[],
): readonly RedistributionDoubt[] {
  return planned.flatMap((row): readonly RedistributionDoubt[] => {
    const same = lines.find(
      (line) =>
        line.board === row.board &&
        nameKey(line.area) === nameKey(row.area) &&
        nameKey(line.purpose) === nameKey(row.purpose) &&
        line.stage === row.stage &&
        line.amountSek === row.amountSek,
    );
    if (same === undefined) return [];
    const { board, area } = row;
    return [{ kind: 'repeated', field: { part: 'purpose' }, board, area, rowNumber: same.rowNumber }];
  });
}

/**
 * Whether the giver's budget covers what it gives during the year, and still covers what it gives later; null when it does, and where
 * the budget is not known. Source: OMF-15.
 */
export function budgetExceeded(
  planned: readonly PlannedLine[],
  budget: readonly AreaBudget[],
  lines: readonly OverviewLine[],
): Exceeded | null {
  const giver = planned.find(({ amountSek }) => amountSek < 0);
  if (giver === undefined) return null;
  const before = balanceOf(giver, areaBalances(budget, lines));
  const rowNumber = Math.max(0, ...lines.map((line) => line.rowNumber)) + 1;
  const after = balanceOf(giver, areaBalances(budget, [...lines, { ...giver, rowNumber }]));
  const known = new Set(before?.uncovered.map((step) => step.rowNumber));
  const lacking = after?.uncovered.filter((step) => !known.has(step.rowNumber));
  const own = lacking?.find((step) => step.rowNumber === rowNumber);
  const [first] = own === undefined ? (lacking ?? []) : [own];
  if (first === undefined) return null;
  const { board, area, amountSek } = giver;
  const atOwn = after?.steps.find((step) => step.rowNumber === rowNumber);
  return {
    kind: 'budgetExceeded',
    field: { part: 'giver' },
    board,
    area,
    leftBeforeSek: (atOwn?.leftSek ?? 0) - amountSek,
    givenSek: 0 - amountSek,
    rowNumber: first.rowNumber === rowNumber ? null : first.rowNumber,
  };
}

/** The budget that a row counts against: its area's, or the board's only one. */
function balanceOf(
  { board, area }: Pick<PlannedLine, 'board' | 'area'>,
  balances: ReturnType<typeof areaBalances>,
): ReturnType<typeof areaBalances>[number] | undefined {
  const own = balances.filter((balance) => balance.board === board);
  const named = own.find((balance) => nameKey(balance.area) === nameKey(area));
  return named ?? (area === '' && own.length === 1 ? own[0] : undefined);
}

/**
 * The sums of tblKontrollsummor that the rows change. They say what was decided or printed, so a row that is not in them is either too
 * much or they are to be renewed. Compared are the rows of Skede Under året in a follow-up, Plan in a plan. Source: OMF-06 and OMF-08.
 */
export function changedControlSums(
  planned: readonly PlannedLine[],
  { tables, context }: StandardWorkbook,
): readonly RedistributionDoubt[] {
  const compared = context.kind === 'plan' ? 'Plan' : 'Under året';
  const lines = planned.filter(({ stage }) => stage === compared);
  const netOf = (board: string | null): number =>
    lines.reduce((sum, line) => sum + (board === null || line.board === board ? line.amountSek : 0), 0);
  const names = (tables.get('tblKontrollsummor')?.rows ?? []).flatMap((row): readonly string[] => {
    if (row.board !== null) return netOf(row.board.name) === 0 ? [] : [row.board.name];
    const isNet = foldText(rawTextIn(row)) === foldText(NET_CHANGE);
    return isNet && netOf(null) !== 0 ? [NET_CHANGE] : [];
  });
  return names.length === 0 ? [] : [{ kind: 'controlSums', field: { part: 'amount' }, names }];
}

function rawTextIn(row: ReadRow): string {
  const raw = row.cells.get('board')?.raw;
  return typeof raw === 'string' ? raw : '';
}
