import type { OpcPackage } from './opcPackage';
import { namespaces, relationshipType } from './namespaces';
import { child, childElements, childrenNamed, element, insertInOrder } from './xml';
import type { XmlElement } from './xml';

const DYNAMIC_ARRAY = 'XLDAPR';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const DYNAMIC_ARRAY_NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const METADATA_ORDER = [
  'metadataTypes',
  'metadataStrings',
  'mdxMetadata',
  'futureMetadata',
  'cellMetadata',
  'valueMetadata',
  'extLst',
];

/**
 * The values of a cell's `cm` attribute (numbers from 1) that say: this array formula spills.
 * @see https://learn.microsoft.com/openspecs/office_standards/ms-xlsx section 2.3.4
 */
export function dynamicArrayIndices(pkg: OpcPackage): ReadonlySet<string> {
  const part = metadataPart(pkg);
  return new Set(part === undefined || !pkg.has(part) ? [] : indicesIn(pkg.xml(part)));
}

/** A `cm` value for spilling formulas, with the metadata behind it made when the workbook has none. */
export function ensureDynamicArrayIndex(pkg: OpcPackage): string {
  const part = metadataPart(pkg);
  if (part === undefined || !pkg.has(part)) {
    const root = element('metadata', { xmlns: namespaces.main, 'xmlns:xda': DYNAMIC_ARRAY_NAMESPACE });
    const index = addDynamicArray(root);
    const workbook = pkg.workbookPart();
    const added = `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}metadata.xml`;
    pkg.addPart(added, root, CONTENT_TYPE);
    pkg.addRelationship(workbook, relationshipType('sheetMetadata'), added);
    return index;
  }
  const known = indicesIn(pkg.xml(part))[0];
  if (known !== undefined) return known;
  const index = addDynamicArray(pkg.xml(part));
  pkg.touch(part);
  return index;
}

function metadataPart(pkg: OpcPackage): string | undefined {
  const relationships = pkg.relationships(pkg.workbookPart());
  return relationships.find(({ type }) => type === relationshipType('sheetMetadata'))?.target;
}

function indicesIn(root: XmlElement): string[] {
  const types = child(root, 'metadataTypes');
  const names = types ? childrenNamed(types, 'metadataType').map(({ attributes }) => attributes['name']) : [];
  const cells = child(root, 'cellMetadata');
  const blocks = cells ? childrenNamed(cells, 'bk') : [];
  return blocks.flatMap((block, index) => {
    const dynamic = childrenNamed(block, 'rc').some(
      ({ attributes }) => names[Number(attributes['t']) - 1] === DYNAMIC_ARRAY,
    );
    return dynamic ? [String(index + 1)] : [];
  });
}

function addDynamicArray(root: XmlElement): string {
  const type = append(
    root,
    'metadataTypes',
    element('metadataType', {
      name: DYNAMIC_ARRAY,
      minSupportedVersion: 120000,
      copy: 1,
      pasteAll: 1,
      pasteValues: 1,
      merge: 1,
      splitFirst: 1,
      rowColShift: 1,
      clearFormats: 1,
      clearComments: 1,
      assign: 1,
      coerce: 1,
      cellMeta: 1,
    }),
  );
  const properties = element('xda:dynamicArrayProperties', {
    'xmlns:xda': DYNAMIC_ARRAY_NAMESPACE,
    fDynamic: 1,
    fCollapsed: 0,
  });
  const ext = element('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, properties);
  const block = element('bk', {}, element('extLst', {}, ext));
  insertInOrder(root, element('futureMetadata', { name: DYNAMIC_ARRAY, count: 1 }, block), METADATA_ORDER);
  const record = element('bk', {}, element('rc', { t: type, v: 0 }));
  return String(append(root, 'cellMetadata', record));
}

/** @returns the new child's number, from 1 */
function append(root: XmlElement, name: string, node: XmlElement): number {
  let list = child(root, name);
  if (!list) {
    list = element(name);
    insertInOrder(root, list, METADATA_ORDER);
  }
  list.children.push(node);
  const count = childElements(list).length;
  list.attributes['count'] = String(count);
  return count;
}
