import { packed } from './attackFile';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const SHEET = 'xl/worksheets/sheet1.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A worksheet part. @param rest what comes after its rows */
export function sheetXml(rows: string, rest = ''): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${rest}</worksheet>`;
}

/** A relationships part. @param targets type (last word) and target of each */
export function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${entries.join('')}</Relationships>`;
}

/** A workbook of one empty sheet with tables that all claim the same area. */
export function withTables(ref: string, count: number, name = 't'): Uint8Array {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const called = (number: number): string => (number === 1 ? name : `${name}${number}`);
  const table = (number: number): string =>
    `<table xmlns="${MAIN}" id="${number}" name="${called(number)}" displayName="${called(number)}" ref="${ref}"><tableColumns count="1"><tableColumn id="1" name="Mål"/></tableColumns></table>`;
  return packed(null, {
    [SHEET]: sheetXml(''),
    'xl/worksheets/_rels/sheet1.xml.rels': relationsXml(
      numbers.map((number) => ['table', `../tables/table${number}.xml`]),
    ),
    ...Object.fromEntries(numbers.map((number) => [`xl/tables/table${number}.xml`, table(number)])),
  });
}
