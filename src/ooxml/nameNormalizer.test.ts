import { namespaces } from './namespaces';
import { parseXml, serializeElement } from './xml';
import { failure } from '../../tests/ooxml/failure';

const MAIN = namespaces.main;
const REL = namespaces.relationships;
const normalized = (text: string) => serializeElement(parseXml(text, 'p'));

describe('names of a part', () => {
  it('stay when they are as Excel writes them', () => {
    const text = `<worksheet xmlns="${MAIN}" xmlns:r="${REL}" xmlns:x14="urn:x14"><a r:id="1"/><x14:b/></worksheet>`;
    expect(normalized(text)).toBe(text);
  });

  it('lose the prefix of the main namespace, at the root and below', () => {
    expect(normalized(`<x:worksheet xmlns:x="${MAIN}"><x:a b="1"><x:c/></x:a></x:worksheet>`)).toBe(
      `<worksheet xmlns:x="${MAIN}" xmlns="${MAIN}"><a b="1"><c/></a></worksheet>`,
    );
    expect(
      normalized(
        `<worksheet xmlns="${MAIN}"><x:a xmlns:x="${MAIN}"/><x:b/></worksheet>`.replace('<x:b/>', '<b/>'),
      ),
    ).toBe(`<worksheet xmlns="${MAIN}"><a xmlns:x="${MAIN}"/><b/></worksheet>`);
  });

  it('keep their meaning where another default namespace holds', () => {
    expect(normalized(`<x:w xmlns:x="${MAIN}" xmlns="urn:o"><o><x:a/></o><x:b><o/></x:b></x:w>`)).toBe(
      `<w xmlns:x="${MAIN}" xmlns="${MAIN}"><o xmlns="urn:o"><a xmlns="${MAIN}"/></o><b><o xmlns="urn:o"/></b></w>`,
    );
    expect(normalized(`<w xmlns="${MAIN}"><o xmlns="urn:o"><p/></o><q/></w>`)).toBe(
      `<w xmlns="${MAIN}"><o xmlns="urn:o"><p/></o><q/></w>`,
    );
  });

  it('write relationship ids as r:id', () => {
    expect(normalized(`<w xmlns="${MAIN}" xmlns:rel="${REL}"><a rel:id="rId1" id="2"/></w>`)).toBe(
      `<w xmlns="${MAIN}" xmlns:rel="${REL}" xmlns:r="${REL}"><a id="2" r:id="rId1"/></w>`,
    );
  });

  it('write strict namespaces as transitional ones', () => {
    const strict = 'http://purl.oclc.org/ooxml/';
    expect(
      normalized(
        `<w xmlns="${strict}spreadsheetml/main" xmlns:r="${strict}officeDocument/relationships" r:id="1"/>`,
      ),
    ).toBe(`<w xmlns="${MAIN}" xmlns:r="${REL}" r:id="1"/>`);
    expect(normalized(`<Properties xmlns="${strict}officeDocument/extendedProperties"/>`)).toBe(
      `<Properties xmlns="${namespaces.extendedProperties}"/>`,
    );
  });

  it('may come from a hundred prefixes, not more', () => {
    const declared = (count: number) =>
      `<a ${Array.from({ length: count }, (_, index) => `xmlns:p${index}="u"`).join(' ')}/>`;
    expect(normalized(declared(100))).toBe(declared(100));
    expect(() => normalized(declared(101))).toThrow(failure('unsupported', 'p'));
  });

  it('leave drawings and unknown parts alone', () => {
    const text = '<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="urn:a"><a:b/></xdr:wsDr>';
    expect(normalized(text)).toBe(text);
  });
});
