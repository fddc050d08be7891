import { OpcPackage } from '../../src/ooxml/opcPackage';
import { relationshipsPartOf } from '../../src/ooxml/partPath';

/** What would make Excel repair or refuse a saved file: parts that are no XML, links to nothing, parts without a type. */
export function packageProblems(bytes: Uint8Array): readonly string[] {
  const pkg = OpcPackage.open(bytes);
  const problems: string[] = [];
  for (const part of pkg.partNames()) {
    if (part === '[Content_Types].xml') continue;
    if (pkg.contentType(part) === undefined) problems.push(`${part} has no content type`);
    if (/\.(xml|rels)$/u.test(part)) pkg.xml(part);
    if (!pkg.has(relationshipsPartOf(part))) continue;
    for (const { id, target, external } of pkg.relationships(part)) {
      if (!external && !pkg.has(target))
        problems.push(`${part} ${id} leads to ${target}, which is not there`);
    }
  }
  return problems;
}
