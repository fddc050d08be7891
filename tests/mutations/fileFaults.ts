import { strToU8 } from 'fflate';
import { readZip } from '../../src/ooxml/zip';
import { forged, packed } from '../attacks/attackFile';
import type { Draw } from './draw';

type FileFault = (bytes: Uint8Array, draw: Draw) => Uint8Array;
type TextFault = (text: string, draw: Draw) => string;

const decoder = new TextDecoder();

/** Changes one part of the package, of those whose name fits. */
const inPart =
  (names: RegExp, change: TextFault): FileFault =>
  (bytes, draw) => {
    const parts = [...readZip(bytes)].filter(([name]) => names.test(name));
    if (parts.length === 0) return bytes;
    const [name, content] = draw.pick(parts);
    return packed(bytes, { [name]: change(decoder.decode(content), draw) });
  };
const XML = /\.(xml|rels)$/u;
const SHEETS = /worksheets\/sheet\d+\.xml$/u;

/** A number of the text's matches is drawn, and replaced. */
const replaceOne =
  (pattern: RegExp, by: (match: string, draw: Draw) => string): TextFault =>
  (text, draw) => {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return text;
    const { 0: match, index } = draw.pick(found);
    return text.slice(0, index) + by(match, draw) + text.slice(index + match.length);
  };
const doubledAttribute = replaceOne(/ ([a-z]+)="[^"]*"/gu, (match) => match + match);
const lostAttribute = replaceOne(/ ([A-Za-z:]+)="[^"]*"/gu, () => '');
const oddAttribute = replaceOne(
  /="[^"]*"/gu,
  (_, draw) =>
    `="${draw.pick(['', '-1', '99999999999', 'NaN', 'A1:XFD1048576', 'A1048577', '../../x', '&#x41;', '__proto__', 'true'])}"`,
);
const lostTag = replaceOne(/<\/?[a-zA-Z:]+[^>]*>/gu, () => '');
const doubledTag = replaceOne(/<[a-zA-Z:]+[^>]*\/>/gu, (match) => match + match);
const oddText = replaceOne(
  />[^<>]+</gu,
  (_, draw) =>
    `>${draw.pick(['', 'NaN', '1e999', '-0', '999999', '_x0000_', '_x005F_', ']]&gt;', '&amp;#x0;', '😀'])}<`,
);
const entity: TextFault = (text) =>
  text.replace(/\?>\s*/u, '?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>');
const strict = (text: string): string =>
  text
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
const prefixed: TextFault = (text) =>
  text.replace(/<(\/?)(?=[a-z])(?![a-z0-9]+:)/giu, '<$1x:').replace(/ xmlns="([^"]*)"/u, ' xmlns:x="$1"');
const swapped: TextFault = (text) => {
  const [, head, one, two, tail] = /^([^]*?<worksheet[^>]*>)([^]*)(<sheetData[^]*)$/u.exec(text) ?? [];
  return head === undefined
    ? text
    : `${head}${(two ?? '').replace('</worksheet>', '')}${one ?? ''}</worksheet>${tail ?? ''}`;
};
const date1904: TextFault = (text) => text.replace(/<workbookPr/u, '<workbookPr date1904="1"');
const cut: TextFault = (text, draw) => text.slice(0, draw.below(text.length));

const withoutPart: FileFault = (bytes, draw) => {
  const names = [...readZip(bytes).keys()];
  const gone = draw.pick(names);
  const kept = Object.fromEntries([...readZip(bytes)].filter(([name]) => name !== gone));
  return packed(bytes, { ...kept, [gone]: new Uint8Array() });
};
const cutZip: FileFault = (bytes, draw) => bytes.slice(0, draw.below(bytes.length));
const flipped: FileFault = (bytes, draw) => {
  const copy = bytes.slice();
  for (let count = 1 + draw.below(4); count > 0; count -= 1) copy[draw.below(copy.length)] = draw.below(256);
  return copy;
};
const forgedSize: FileFault = (bytes, draw) => forged(bytes, 24, draw.pick([0, 1, 1_000, 0xffffffff]));
const forgedSum: FileFault = (bytes) => forged(bytes, 16, 42);
const doubledName: FileFault = (bytes, draw) =>
  packed(bytes, { [draw.pick([...readZip(bytes).keys()]).toUpperCase()]: strToU8('<a/>') });
const noZip: FileFault = (_, draw) =>
  strToU8(draw.pick(['', 'a;b;c', 'PK', '<html></html>', '\u00d0\u00cf\u0011\u00e0']));

const ALL: Readonly<Record<string, FileFault>> = {
  doubledAttribute: inPart(XML, doubledAttribute),
  lostAttribute: inPart(XML, lostAttribute),
  lostAttributeOfSheet: inPart(SHEETS, lostAttribute),
  oddAttribute: inPart(XML, oddAttribute),
  oddAttributeOfTable: inPart(/tables\//u, oddAttribute),
  oddAttributeOfWorkbook: inPart(/xl\/workbook\.xml$/u, oddAttribute),
  lostTag: inPart(XML, lostTag),
  doubledTag: inPart(XML, doubledTag),
  oddText: inPart(XML, oddText),
  oddTextOfSheet: inPart(SHEETS, oddText),
  entity: inPart(XML, entity),
  strict: (bytes) =>
    packed(
      bytes,
      Object.fromEntries(
        [...readZip(bytes)]
          .filter(([name]) => XML.test(name))
          .map(([name, content]) => [name, strict(decoder.decode(content))]),
      ),
    ),
  prefixed: inPart(SHEETS, prefixed),
  swapped: inPart(SHEETS, swapped),
  date1904: inPart(/xl\/workbook\.xml$/u, date1904),
  cut: inPart(XML, cut),
  withoutPart,
  cutZip,
  flipped,
  forgedSize,
  forgedSum,
  doubledName,
  noZip,
};

/** Breaks a file in one way. @returns the file and the name of what was done */
export function breakFile(
  bytes: Uint8Array,
  draw: Draw,
): { readonly bytes: Uint8Array; readonly done: string } {
  const [done, fault] = draw.pick(Object.entries(ALL));
  return { bytes: fault(bytes, draw), done };
}
