import type { LeftOut } from '../../domain/followUpReport';
import type { ContentRow } from '../../layout/layoutContent';
import type { ReadRow } from '../../layout/reading/readTable';
import { earlierRows, isRolled, type CarryJob } from './carryJob';
import { CARRY_RULES } from './carryRules';
import { isDuringYear } from './duringYear';
import { boardContent, cellContent } from './rowContent';
import { keepIds } from './rowIds';

const TABLE = 'tblOmfordelningar';

/** The redistributions decided during the year so far. */
export interface DuringYear {
  readonly rows: readonly ContentRow[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The redistributions of Skede Under året that the earlier follow-up of the same year holds: decided money stays decided, and without
 * them Aktuell budget would fall back to the plan's. A plan's own such rows are no part of the plan: they are left out and told.
 */
export function carryDuringYear(job: CarryJob): DuringYear {
  const carried = CARRY_RULES.find(({ table }) => table === TABLE)?.carried ?? [];
  const inPlan = isRolled(job) ? [] : duringYearIn(job.plan.tables.get(TABLE)?.rows);
  const rows = isRolled(job) ? [] : duringYearIn(earlierRows(job, TABLE));
  const ids = keepIds(
    rows.map((row) => ({ own: row.id, earlier: null })),
    job.takenIds,
  );
  return {
    rows: rows.map((row, index) => ({
      board: boardContent(row),
      ...Object.fromEntries(carried.map((key) => [key, cellContent(row, key)])),
      id: ids[index] ?? null,
    })),
    leftOut:
      inPlan.length === 0
        ? []
        : [
            {
              kind: 'rows',
              source: 'plan',
              sheet: 'Omfördelningar',
              reason: 'duringYear',
              rows: inPlan.length,
            },
          ],
  };
}

function duringYearIn(rows: readonly ReadRow[] = []): readonly ReadRow[] {
  return rows.filter((row) => isDuringYear(row, TABLE));
}
