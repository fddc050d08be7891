import type { WorkbookModel } from '../../src/host/model/workbookModel';
import { OpcPackage } from '../../src/ooxml/opcPackage';
import { childElements, textOf, type XmlElement } from '../../src/ooxml/xml';

/** The chart's tree in a saved file. @throws Error when the file has none of this name */
export function savedChart(bytes: Uint8Array, part = 'xl/charts/chart1.xml'): XmlElement {
  return OpcPackage.open(bytes).xml(part);
}

/** Every element below of this name, in document order. */
export function descendants(root: XmlElement, name: string): XmlElement[] {
  return childElements(root).flatMap((node) => [
    ...(node.name === name ? [node] : []),
    ...descendants(node, name),
  ]);
}

/** The references of a chart, in document order. */
export function references(root: XmlElement): string[] {
  return descendants(root, 'c:f').map(textOf);
}

/** What the chart remembers of the cells, one list a reference: `index=value`. */
export function remembered(root: XmlElement): string[][] {
  return [...descendants(root, 'c:strCache'), ...descendants(root, 'c:numCache')].map((cache) =>
    descendants(cache, 'c:pt').map((point) => `${point.attributes['idx'] ?? ''}=${textOf(point)}`),
  );
}

/** The parts whose bytes differ, those gone and those new among them. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [OpcPackage.open(before), OpcPackage.open(after)];
  const names = new Set([...one.partNames(), ...other.partNames()]);
  return [...names].filter((name) => {
    if (!one.has(name) || !other.has(name)) return true;
    return Buffer.compare(Buffer.from(one.bytes(name)), Buffer.from(other.bytes(name))) !== 0;
  });
}

/** The sheet of that name. @throws Error when there is none */
export function sheetNamed(
  model: WorkbookModel,
  name: string,
): NonNullable<ReturnType<WorkbookModel['sheet']>> {
  const sheet = model.sheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
