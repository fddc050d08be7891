import { addressOf } from '../area';
import type { ColourRuleSnapshot } from '../snapshot';
import { capturedCell, type CapturedState } from './capturedState';
import { isSameArea } from './movedSince';
import type { UndoPlan } from './undoPlan';

const SAME_POINTS = 0.5;

/** Whether the workbook is as it was captured: sheets, tables, names, rules, heights, and the contents and looks of the cells that were to be written. */
export function isAsBefore(plan: UndoPlan, before: CapturedState, now: CapturedState): boolean {
  return (
    // A sheet that somebody else took away is no trace of ours: no change but an inverse deletes one.
    isSame(
      before.sheets.filter((name) => now.sheets.includes(name)),
      now.sheets,
    ) &&
    isSame([...before.names], [...now.names]) &&
    before.tables.length === now.tables.length &&
    before.tables.every((table, index) => {
      const other = now.tables[index];
      return (
        other?.name === table.name &&
        other.sheet === table.sheet &&
        isSameArea(other.area, table.area) &&
        isSame(other.headers, table.headers)
      );
    }) &&
    areCellsSame(plan, before, now) &&
    isSame(before.looks, now.looks) &&
    areHeightsSame(before, now) &&
    isSame(before.columns, now.columns) &&
    isSame(before.validations, now.validations) &&
    isSame(
      [...before.breaks, ...before.freezes, ...before.pages],
      [...now.breaks, ...now.freezes, ...now.pages],
    ) &&
    isSame([...before.rules].map(rulesOf), [...now.rules].map(rulesOf))
  );
}

function areHeightsSame(before: CapturedState, now: CapturedState): boolean {
  return before.heights.every(({ points }, index) =>
    points.every((height, down) => isSameHeight(height, now.heights[index]?.points[down] ?? 0)),
  );
}

/** Excel rounds heights to its pixels. */
export function isSameHeight(one: number, other: number): boolean {
  return Math.abs(one - other) < SAME_POINTS;
}

function rulesOf([sheet, rules]: readonly [string, readonly ColourRuleSnapshot[]]): unknown {
  return [
    sheet,
    rules.map(({ areas, formula, fill, fontColor, stopIfTrue }) => [
      areas.map(addressOf),
      formula,
      fill,
      fontColor,
      stopIfTrue,
    ]),
  ];
}

function areCellsSame({ footprints }: UndoPlan, before: CapturedState, now: CapturedState): boolean {
  return [...footprints.values()].every((footprint) =>
    footprint.cells('contents').every(({ row, column, rowCount, columnCount }) => {
      for (let down = 0; down < rowCount; down += 1) {
        for (let right = 0; right < columnCount; right += 1) {
          const place = [footprint.sheet, row + down, column + right] as const;
          const [old, found] = [capturedCell(before.cells, ...place), capturedCell(now.cells, ...place)];
          if (old?.formula !== found?.formula || old?.numberFormat !== found?.numberFormat) return false;
          if (old?.formula === null && !isSame(old.value, found?.value)) return false;
        }
      }
      return true;
    }),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
