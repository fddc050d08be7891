import type { Period } from '../../domain/period';
import { findColumns } from '../../layout/findColumns';
import { matchHeader } from '../../layout/headerTemplate';
import { ALL_BOARDS, type LayoutContext } from '../../layout/layoutContext';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';

const UNKNOWN = { year: null, baselineYear: null, period: null } as const;

/** A board, or all of them, for a workbook that does not say. */
export interface RepairContext extends LayoutContext {
  /** The board is not told by anything: what would name it must not be written. */
  readonly isBoardKnown: boolean;
}

/**
 * What Start says or, where it says nothing, what the tables tell: the years and the period of their headers, the board of their
 * rows. Null where the kind, the year or a follow-up's period cannot be told.
 */
export function repairContext({ context, tables, boards }: StandardWorkbook): RepairContext | null {
  const { kind } = context;
  const inHeaders = yearsInHeaders(tables);
  const year = context.year ?? inHeaders.year;
  const period = context.period ?? inHeaders.period;
  if (kind === null || year === null || (kind === 'uppfoljning' && period === null)) return null;
  const baselineYear = context.year === null ? inHeaders.baselineYear : context.baselineYear;
  const codes = new Set(
    [...tables.values()].flatMap(({ rows }) => rows.flatMap(({ board }) => board?.code ?? [])),
  );
  const [only] = codes.size === 1 ? codes : [];
  const board = context.board ?? boards.find(({ code }) => code === only) ?? null;
  return {
    kind,
    year,
    baselineYear: baselineYear ?? year - 2,
    period: kind === 'plan' ? null : period,
    board: context.isRegionWide || board === null ? ALL_BOARDS : board.name,
    isBoardKnown: context.isRegionWide || board !== null || codes.size > 1,
  };
}

function yearsInHeaders(tables: StandardWorkbook['tables']): {
  year: number | null;
  baselineYear: number | null;
  period: Period | null;
} {
  const years: number[] = [];
  const baselines: number[] = [];
  const periods: Period[] = [];
  for (const { source, spec } of tables.values()) {
    for (const { column, index } of findColumns(source.headers, spec.columns, UNKNOWN).values()) {
      const match = matchHeader(column.header, source.headers[index] ?? '');
      if (match === null) continue;
      if (match.year !== null && column.header.includes('{år}')) years.push(match.year);
      if (match.year !== null && column.header.includes('{basår}')) baselines.push(match.year);
      if (match.period !== null && column.header.includes('{år}')) periods.push(match.period);
    }
  }
  return { year: most(years), baselineYear: most(baselines), period: most(periods) };
}

/** The one that occurs most; the first of several. */
function most<Item>(items: readonly Item[]): Item | null {
  const count = (item: Item): number => items.filter((other) => other === item).length;
  return items.reduce<Item | null>(
    (best, item) => (best === null || count(item) > count(best) ? item : best),
    null,
  );
}
