import { zipSync } from 'fflate';
import { namespaces, relationshipType } from './namespaces';
import { OoxmlError } from './ooxmlError';
import { OpcPackage } from './opcPackage';
import { child, element, serializeElement } from './xml';
import { readZip, writeZip } from './zip';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const SHEET = 'xl/worksheets/sheet1.xml';

/** The parts of a blank workbook with some replaced, added, or (null) left out. */
function packageWith(changes: Record<string, string | null>): Uint8Array {
  const parts = readZip(OpcPackage.blankWorkbook().save());
  for (const [part, text] of Object.entries(changes)) {
    if (text === null) parts.delete(part);
    else parts.set(part, encode(text));
  }
  return writeZip(parts);
}

function refusal(action: () => unknown): { code: string; part: string | null; found: string | null } {
  try {
    action();
  } catch (error) {
    if (error instanceof OoxmlError) return { code: error.code, part: error.part, found: error.found };
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('OpcPackage.open', () => {
  it('opens a new workbook and saves it byte for byte', () => {
    const bytes = OpcPackage.blankWorkbook().save();
    const pkg = OpcPackage.open(bytes);
    expect(pkg.workbookPart()).toBe('xl/workbook.xml');
    expect(pkg.partNames()[0]).toBe('[Content_Types].xml');
    expect(pkg.save()).toEqual(bytes);
  });

  it.each([
    ['application/vnd.oasis.opendocument.spreadsheet', '.ods'],
    ['application/vnd.oasis.opendocument.text', '.odt'],
    ['something/else', null],
  ])('tells an OpenDocument file by its mimetype %s', (mimetype, found) => {
    const bytes = zipSync({ mimetype: encode(mimetype), 'content.xml': encode('<office:document/>') });
    expect(refusal(() => OpcPackage.open(bytes))).toMatchObject({ code: 'notWorkbook', found });
  });

  it.each([
    ['application/vnd.ms-excel.sheet.binary.macroEnabled.main', '.xlsb'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', '.docx'],
    ['application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml', '.pptx'],
    ['application/x-unknown', null],
  ])('refuses a package with the main part %s', (type, found) => {
    const types = decode(readZip(OpcPackage.blankWorkbook().save()).get('[Content_Types].xml'));
    const bytes = packageWith({
      '[Content_Types].xml': types.replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        type,
      ),
    });
    expect(refusal(() => OpcPackage.open(bytes))).toMatchObject({ code: 'notWorkbook', found });
  });

  it('opens a workbook with macros', () => {
    const types = decode(readZip(OpcPackage.blankWorkbook().save()).get('[Content_Types].xml'));
    const macro = types.replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    );
    expect(OpcPackage.open(packageWith({ '[Content_Types].xml': macro })).has(SHEET)).toBe(true);
  });

  it('refuses any other zip archive, and one without relationships', () => {
    const notWorkbook = expect.objectContaining({ code: 'notWorkbook', found: null }) as unknown;
    expect(refusal(() => OpcPackage.open(zipSync({ 'photo.jpg': encode('x') })))).toEqual(notWorkbook);
    expect(refusal(() => OpcPackage.open(packageWith({ '_rels/.rels': null })))).toEqual(notWorkbook);
  });

  it.each([
    ['xl/drawings/drawing1.xml', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'],
    ['xl/drawings/drawing1.vml', '\ufeff<?xml version="1.0"?>\n<!-- c --><!DOCTYPE a><a/>'],
    ['docProps/custom.xml', `<!--${'x'.repeat(2000)}--><!doctype a><a/>`],
    ['xl/worksheets/_rels/sheet1.xml.rels', ' <!DOCTYPE a><a/>'],
    ['docProps/many.xml', `${'<!----><?a?>'.repeat(500)}<!DOCTYPE a><a/>`],
  ])('refuses a document type in %s, though nobody reads it', (part, text) => {
    expect(refusal(() => OpcPackage.open(packageWith({ [part]: text })))).toMatchObject({
      code: 'doctype',
      part,
    });
  });

  it('refuses a document type in UTF-16', () => {
    const parts = readZip(OpcPackage.blankWorkbook().save());
    parts.set('xl/a.xml', new Uint8Array(Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le')));
    expect(refusal(() => OpcPackage.open(writeZip(parts))).code).toBe('doctype');
  });

  it('does not mind the word in texts and comments', () => {
    const pkg = OpcPackage.open(packageWith({ 'xl/a.xml': '<!-- <!DOCTYPE a> --><a>&lt;!DOCTYPE a></a>' }));
    expect(pkg.xml('xl/a.xml').name).toBe('a');
  });

  it('is not held up by a thousand comments', () => {
    expect(
      OpcPackage.open(packageWith({ 'xl/a.xml': `${'<!---->'.repeat(1000)}<a/>` })).has('xl/a.xml'),
    ).toBe(true);
  });

  it('reads strict OOXML, and refuses to save it changed', () => {
    const strict = (text: string) =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        )
        .replaceAll(namespaces.main, 'http://purl.oclc.org/ooxml/spreadsheetml/main');
    const parts = readZip(OpcPackage.blankWorkbook().save());
    const bytes = writeZip(
      new Map([...parts].map(([part, content]) => [part, encode(strict(decode(content)))])),
    );
    const pkg = OpcPackage.open(bytes);
    expect(pkg.xml(pkg.workbookPart()).attributes['xmlns']).toBe(namespaces.main);
    expect(pkg.relationships('xl/workbook.xml')[0]?.type).toBe(relationshipType('worksheet'));
    expect(pkg.save()).toEqual(bytes);
    pkg.touch('xl/workbook.xml');
    expect(refusal(() => pkg.save()).code).toBe('unsupported');
  });
});

describe('parts', () => {
  it('are found in whatever case, and reported when missing', () => {
    const pkg = OpcPackage.blankWorkbook();
    expect(pkg.has('XL/Workbook.xml')).toBe(true);
    expect(pkg.xml('XL/Workbook.xml')).toBe(pkg.xml('xl/workbook.xml'));
    expect(refusal(() => pkg.xml('xl/none.xml'))).toMatchObject({ code: 'missingPart', part: 'xl/none.xml' });
  });

  it('are read when they come in UTF-16', () => {
    const parts = readZip(OpcPackage.blankWorkbook().save());
    const text = decode(parts.get('xl/workbook.xml')).replace('UTF-8', 'UTF-16').replace('Blad1', 'Mål');
    parts.set('xl/workbook.xml', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')));
    expect(serializeElement(OpcPackage.open(writeZip(parts)).xml('xl/workbook.xml'))).toContain('name="Mål"');
  });

  it('are written anew when touched only', () => {
    const pkg = OpcPackage.blankWorkbook();
    const before = pkg.bytes('xl/workbook.xml');
    child(pkg.xml('xl/workbook.xml'), 'sheets')?.children.push(element('sheet', { name: 'Två' }));
    expect(pkg.bytes('xl/workbook.xml')).toEqual(before);
    pkg.touch('xl/workbook.xml');
    expect(decode(pkg.bytes('xl/workbook.xml'))).toContain('<sheet name="Två"/>');
    const saved = readZip(pkg.save());
    expect(decode(saved.get('xl/workbook.xml'))).toContain('<sheet name="Två"/>');
  });

  it('are added with content type and relationship, and removed with them', () => {
    const pkg = OpcPackage.blankWorkbook();
    const part = pkg.freePartName('xl/worksheets/sheet', '.xml');
    expect(part).toBe('xl/worksheets/sheet2.xml');
    pkg.addPart(part, element('worksheet', { xmlns: namespaces.main }), 'application/x-sheet');
    const id = pkg.addRelationship('xl/workbook.xml', relationshipType('worksheet'), part);
    pkg.addRelationship(part, relationshipType('hyperlink'), 'https://example.org/?a=1&b=2', true);
    expect(id).toBe('rId4');

    const again = OpcPackage.open(pkg.save());
    expect(again.contentType(part)).toBe('application/x-sheet');
    expect(again.relationships('xl/workbook.xml').at(-1)).toEqual({
      id,
      type: relationshipType('worksheet'),
      target: part,
      external: false,
    });
    expect(again.relationships(part)).toMatchObject([
      { target: 'https://example.org/?a=1&b=2', external: true },
    ]);
    expect(refusal(() => again.addPart(part, encode('x'), 'y')).code).toBe('badPath');

    again.removePart(part);
    again.removeRelationship('xl/workbook.xml', id);
    const last = OpcPackage.open(again.save());
    expect(last.partNames()).toEqual(OpcPackage.blankWorkbook().partNames());
    expect(decode(last.bytes('[Content_Types].xml'))).not.toContain('x-sheet');
    expect(last.relationships('xl/workbook.xml')).toHaveLength(3);
  });

  it('need no entry of their own where the file ending says enough', () => {
    const pkg = OpcPackage.blankWorkbook();
    pkg.addPart('customXml/item1.xml', element('a'), 'application/xml');
    expect(decode(pkg.bytes('[Content_Types].xml'))).not.toContain('item1');
    expect(pkg.contentType('customXml/item1.xml')).toBe('application/xml');
  });
});

describe('the calculation chain', () => {
  const chained = () => {
    const pkg = OpcPackage.blankWorkbook();
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml';
    pkg.addPart('xl/calcChain.xml', encode('<calcChain/>'), type);
    pkg.addRelationship('xl/workbook.xml', relationshipType('calcChain'), 'xl/calcChain.xml');
    return OpcPackage.open(pkg.save());
  };

  it('stays as long as no worksheet was changed', () => {
    const pkg = chained();
    pkg.touch('xl/styles.xml');
    expect(OpcPackage.open(pkg.save()).has('xl/calcChain.xml')).toBe(true);
  });

  it('goes with everything that refers to it when one was', () => {
    const pkg = chained();
    pkg.setBytes(SHEET, pkg.bytes(SHEET));
    const saved = OpcPackage.open(pkg.save());
    expect(saved.partNames()).toEqual(OpcPackage.blankWorkbook().partNames());
    expect(decode(saved.bytes('[Content_Types].xml'))).not.toContain('calcChain');
    expect(saved.relationships('xl/workbook.xml')).toHaveLength(3);
  });
});
