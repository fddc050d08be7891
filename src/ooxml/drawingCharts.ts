import { childLocal, localName } from './drawingPart';
import type { OpcPackage } from './opcPackage';
import { childElements } from './xml';
import type { XmlElement } from './xml';

/** A chart's place in a drawing. */
export interface DrawnChart {
  /** The anchor: the child of the drawing that says where the chart lies. */
  readonly anchor: XmlElement;
  /** The element with its name and number, `cNvPr`. */
  readonly properties: XmlElement;
  /** What leads from the drawing to the chart. */
  readonly relationshipId: string;
  /** The chart's part. */
  readonly part: string;
}

/** The charts of a drawing in drawing order; those inside groups are the group's, as Excel has it. */
export function drawnCharts(pkg: OpcPackage, drawing: string): DrawnChart[] {
  const targets = new Map(
    pkg.relationships(drawing).flatMap(({ id, target }) => (pkg.has(target) ? [[id, target] as const] : [])),
  );
  return childElements(pkg.xml(drawing)).flatMap((anchor): DrawnChart[] => {
    const frame = graphicFrame(anchor);
    const properties = frame && descend(frame, ['nvGraphicFramePr', 'cNvPr']);
    const reference = frame && descend(frame, ['graphic', 'graphicData', 'chart']);
    const relationshipId = reference?.attributes['r:id'];
    const part = relationshipId === undefined ? undefined : targets.get(relationshipId);
    if (properties === undefined || relationshipId === undefined || part === undefined) return [];
    return [{ anchor, properties, relationshipId, part }];
  });
}

/** Newer kinds of charts stand in an alternate content, with a picture's frame for older programs. */
function graphicFrame(anchor: XmlElement): XmlElement | undefined {
  const direct = childLocal(anchor, 'graphicFrame');
  if (direct !== undefined) return direct;
  const alternate = childElements(anchor).find(({ name }) => name === 'mc:AlternateContent');
  const choice = alternate && childElements(alternate)[0];
  return choice && childLocal(choice, 'graphicFrame');
}

function descend(node: XmlElement, path: readonly string[]): XmlElement | undefined {
  let found: XmlElement | undefined = node;
  for (const name of path) found = found && childLocal(found, name);
  return found;
}

/** A number for a new shape, above those of all others, also in groups. */
export function nextShapeId(drawing: XmlElement): number {
  let highest = 1;
  const waiting = [drawing];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (localName(node) === 'cNvPr') highest = Math.max(highest, Number(node.attributes['id']) || 0);
    waiting.push(...childElements(node));
  }
  return highest + 1;
}
