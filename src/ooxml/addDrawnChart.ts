import { chartNamespaces } from './chartNamespaces';
import { drawnCharts, nextShapeId } from './drawingCharts';
import type { DrawnChart } from './drawingCharts';
import { ensureSheetDrawing } from './drawingPart';
import { relationshipType } from './namespaces';
import type { OpcPackage } from './opcPackage';
import type { WorksheetPart } from './worksheetPart';
import { element } from './xml';
import type { XmlElement } from './xml';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Puts a chart on a worksheet, on top of what is drawn there; it lies nowhere yet (`writeFrame`). */
export function addDrawnChart(
  pkg: OpcPackage,
  sheet: WorksheetPart,
  chart: XmlElement,
  name: string,
): DrawnChart {
  const drawing = ensureSheetDrawing(pkg, sheet);
  const part = pkg.freePartName('xl/charts/chart', '.xml');
  pkg.addPart(part, chart, CONTENT_TYPE);
  const relationshipId = pkg.addRelationship(drawing, relationshipType('chart'), part);
  const root = pkg.xml(drawing);
  const anchor = anchorOf({ id: nextShapeId(root), name, relationshipId });
  // Another program's drawing may call these namespaces otherwise.
  const declared: readonly (readonly [string, string])[] = [
    ['xmlns:xdr', chartNamespaces.sheetDrawing],
    ['xmlns:a', chartNamespaces.drawing],
  ];
  for (const [key, uri] of declared) if (root.attributes[key] !== uri) anchor.attributes[key] = uri;
  root.children.push(anchor);
  pkg.touch(drawing);
  const added = drawnCharts(pkg, drawing).at(-1);
  if (added === undefined) throw new Error('the chart that was added is not in its drawing');
  return added;
}

function anchorOf(chart: { id: number; name: string; relationshipId: string }): XmlElement {
  const corner = (name: string): XmlElement =>
    element(name, {}, ...['col', 'colOff', 'row', 'rowOff'].map((part) => element(`xdr:${part}`, {}, '0')));
  const reference = element('c:chart', {
    'xmlns:c': chartNamespaces.chart,
    'xmlns:r': chartNamespaces.relationships,
    'r:id': chart.relationshipId,
  });
  const frame = element(
    'xdr:graphicFrame',
    { macro: '' },
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', { id: chart.id, name: chart.name }),
      element('xdr:cNvGraphicFramePr'),
    ),
    element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
    element('a:graphic', {}, element('a:graphicData', { uri: chartNamespaces.chart }, reference)),
  );
  return element(
    'xdr:twoCellAnchor',
    {},
    corner('xdr:from'),
    corner('xdr:to'),
    frame,
    element('xdr:clientData'),
  );
}
