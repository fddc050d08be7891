import type { OpcPackage } from '../../src/ooxml/opcPackage';
import { sheetTables } from '../../src/ooxml/tablePart';
import { serializeXml, type XmlElement, type XmlNode } from '../../src/ooxml/xml';

/** A sheet's tables, charts and other parts, without the numbers by which the file keeps them apart. */
export function* sheetParts(pkg: OpcPackage, part: string): Generator<[string, string]> {
  for (const { name, part: tablePart } of sheetTables(pkg, part)) {
    yield [`table ${name}`, canonical(pkg.xml(tablePart))];
  }
  for (const { type, target } of pkg.relationships(part)) {
    const kind = type.slice(type.lastIndexOf('/') + 1);
    if (kind === 'drawing') yield ['charts', drawing(pkg, target).join('\n')];
    else if (kind !== 'table' && pkg.has(target)) yield [kind, pkg.text(target)];
  }
}

/** The drawing, and each chart in it, in their order. */
function drawing(pkg: OpcPackage, part: string): readonly string[] {
  const charts = pkg.relationships(part).filter(({ type }) => type.endsWith('/chart'));
  return [canonical(pkg.xml(part)), ...charts.map(({ target }) => canonical(pkg.xml(target)))].sort();
}

const NUMBERS = new Set(['id', 'r:id', 'xr:uid', 'xr3:uid']);

function canonical(root: XmlElement): string {
  return serializeXml(withoutNumbers(root));
}

function withoutNumbers({ name, attributes, children }: XmlElement): XmlElement {
  return {
    name,
    attributes: Object.fromEntries(Object.entries(attributes).filter(([key]) => !NUMBERS.has(key))),
    children: children.map((node): XmlNode => (typeof node === 'string' ? node : withoutNumbers(node))),
  };
}
