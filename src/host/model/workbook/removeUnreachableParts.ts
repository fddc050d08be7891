import type { OpcPackage } from '../../../ooxml/opcPackage';

function reachableFrom(opened: OpcPackage, start: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const relationship of opened.relationships(part)) {
      if (relationship.external || reached.has(relationship.target)) continue;
      reached.add(relationship.target);
      waiting.push(relationship.target);
    }
  }
  return reached;
}

/** Removes a part, and the parts only it needed (tables, drawings, comments), once nothing points to it any more. */
export function removeUnreachableParts(opened: OpcPackage, part: string): void {
  const candidates = new Set([part, ...reachableFrom(opened, part)]);
  const kept = reachableFrom(opened, '');
  for (const candidate of candidates) {
    if (!kept.has(candidate) && opened.has(candidate)) opened.removePart(candidate);
  }
}
