/** The namespaces of a workbook package that the code names, in their transitional form. */
export const namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packageRelationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  extendedProperties: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  customProperties: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
} as const;

/** A relationship type of the office document family, by its last word. @example relationshipType('table') */
export function relationshipType(word: string): string {
  return `${namespaces.relationships}/${word}`;
}

const STRICT = /^http:\/\/purl\.oclc\.org\/ooxml\/([A-Za-z]+)\/(.+)$/;
const RENAMED = new Map([
  ['extendedProperties', 'extended-properties'],
  ['customProperties', 'custom-properties'],
]);

/**
 * The transitional name of a strict OOXML namespace or relationship type; anything else as it is.
 * @example transitional('http://purl.oclc.org/ooxml/spreadsheetml/main') // namespaces.main
 * @see ISO/IEC 29500-4 annex A
 */
export function transitional(uri: string): string {
  const match = STRICT.exec(uri);
  if (!match) return uri;
  const [, family = '', rest = ''] = match;
  const path = rest.split('/').map((word) => RENAMED.get(word) ?? word);
  return `http://schemas.openxmlformats.org/${family}/2006/${path.join('/')}`;
}
