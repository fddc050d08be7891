import type { DrawnChart } from './drawingCharts';
import { removeEmptyDrawing, sheetDrawing } from './drawingPart';
import type { OpcPackage } from './opcPackage';
import type { WorksheetPart } from './worksheetPart';
import { removeChild } from './xml';

/** Takes a chart out of its drawing, and an emptied drawing off its sheet; the chart's part stays for the caller to remove. */
export function removeDrawnChart(pkg: OpcPackage, sheet: WorksheetPart, chart: DrawnChart): void {
  const drawing = sheetDrawing(pkg, sheet.part);
  if (drawing === null) return;
  removeChild(pkg.xml(drawing), chart.anchor);
  pkg.touch(drawing);
  pkg.removeRelationship(drawing, chart.relationshipId);
  removeEmptyDrawing(pkg, sheet, drawing);
}
