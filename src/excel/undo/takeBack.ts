import type { Change } from '../../layout/change';
import { areaAt, formatChange } from '../../layout/sheetChanges';
import type { CapturedHeights, CapturedState } from '../../layout/undo/capturedState';
import { inverseChanges } from '../../layout/undo/inverseChanges';
import { isSameHeight } from '../../layout/undo/isAsBefore';
import { ruleRestoration } from '../../layout/undo/ruleRestoration';
import type { UndoPlan } from '../../layout/undo/undoPlan';
import { askForColourRules, askForRuleAreas, loadedColourRules } from '../loadColourRules';
import { askHeights } from './askSheet';
import { readAsks } from './stateAsk';
import { writeMessages } from './writeMessages';

/** A list of changes that was written, with what undoing it takes. */
export interface WrittenRecord {
  readonly plan: UndoPlan;
  readonly captured: CapturedState;
}

/**
 * Gives the workbook back as it was before a list of changes, of which so many that move or make something have been carried out.
 * @throws BookFault when Excel refuses; a part may then have been put back
 */
export async function takeBack(
  context: Excel.RequestContext,
  { plan, captured }: WrittenRecord,
  done = plan.changes.length,
): Promise<void> {
  await write(context, inverseChanges(plan, captured, done));
  await restoreRules(context, plan, captured);
  await restoreHeights(context, captured.heights);
}

async function write(context: Excel.RequestContext, changes: readonly Change[]): Promise<void> {
  const stop = await writeMessages(context, changes);
  if (stop !== null) throw stop.fault;
}

/** Excel moves and cuts rules with the cells they stand on: what is left of them is read before it is put right. */
async function restoreRules(
  context: Excel.RequestContext,
  { changes }: UndoPlan,
  { rules }: CapturedState,
): Promise<void> {
  if (rules.size === 0) return;
  const asked = [...rules.keys()].map((name) =>
    askForColourRules(context.workbook.worksheets.getItem(name).load('name')),
  );
  await context.sync();
  const areas = askForRuleAreas(asked);
  if (areas.some((each) => each.areas !== null)) await context.sync();
  const now = loadedColourRules(areas);
  await write(
    context,
    [...rules].flatMap(([sheet, before]) =>
      ruleRestoration(
        sheet,
        before,
        now.filter((rule) => rule.sheet === sheet),
        changes,
      ),
    ),
  );
}

/** Rows that Excel fitted to their texts are fitted again, and stay so; the others get the height they had. */
async function restoreHeights(
  context: Excel.RequestContext,
  heights: readonly CapturedHeights[],
): Promise<void> {
  if (heights.length === 0) return;
  const fitted = heights.map(({ sheet, row, points }) =>
    formatChange(sheet, [areaAt(row, 0, points.length)], { fitRows: true }),
  );
  await write(context, fitted);
  const now: CapturedHeights[] = [];
  await readAsks(
    context,
    heights.map(({ sheet, row, points }) =>
      askHeights(sheet, { first: row, count: points.length }, (each) => now.push(each)),
    ),
  );
  await write(
    context,
    heights.flatMap(({ sheet, row, points }, index) =>
      points.flatMap((height, down): readonly Change[] => {
        const found = now[index]?.points[down] ?? 0;
        if (height === 0 || isSameHeight(found, height)) return [];
        return [{ kind: 'rowHeight', sheet, row: row + down, rowCount: 1, points: height }];
      }),
    ),
  );
}
