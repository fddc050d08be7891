import { namespaces, relationshipType } from './namespaces';
import { OpcPackage } from './opcPackage';
import { SharedStrings } from './sharedStrings';
import { element, parseXml } from './xml';
import { failure } from '../../tests/ooxml/failure';

const PART = 'xl/sharedStrings.xml';
const RICH = '<si><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></si>';

function workbookWith(items: string): OpcPackage {
  const pkg = OpcPackage.blankWorkbook();
  const root = parseXml(`<sst xmlns="${namespaces.main}" count="9" uniqueCount="9">${items}</sst>`, PART);
  pkg.addPart(PART, root, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml');
  pkg.addRelationship('xl/workbook.xml', relationshipType('sharedStrings'), PART);
  return OpcPackage.open(pkg.save());
}

const textOf = (pkg: OpcPackage) => new TextDecoder().decode(pkg.bytes(PART));

describe('SharedStrings', () => {
  it('gives texts of plain, formatted and annotated entries', () => {
    const strings = SharedStrings.open(
      workbookWith(
        `<si><t xml:space="preserve"> å_x000D_ </t></si>${RICH}<si><t>漢</t><rPh sb="0" eb="1"><t>kan</t></rPh></si><si/>`,
      ),
    );
    expect([0, 1, 2, 3].map((index) => strings.text(index))).toEqual([' å\r ', 'ab', '漢', '']);
    expect([0, 1, 2, 3].map((index) => strings.rich(index) !== undefined)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(() => strings.text(4)).toThrow(failure('badXml'));
    expect(() => strings.text(NaN)).toThrow(failure('badXml'));
  });

  it('uses entries again, a formatted one never for plain text', () => {
    const strings = SharedStrings.open(workbookWith(`${RICH}<si><t>x</t></si><si><t>x</t></si>`));
    expect(strings.indexOf('x')).toBe(1);
    expect(strings.indexOf('ab')).toBe(3);
    expect(strings.indexOf('ab')).toBe(3);
    const rich = strings.rich(0);
    expect(rich && strings.indexOfRich(rich)).toBe(0);
    expect(strings.indexOfRich(parseXml(RICH.replaceAll('si>', 'is>'), ''))).toBe(0);
    expect(strings.indexOfRich(element('is', {}, element('r', {}, element('t', {}, 'new'))))).toBe(4);
    expect(strings.text(4)).toBe('new');
  });

  it('writes new entries at the end, and nothing when there are none', () => {
    const pkg = workbookWith(`${RICH}<!-- c --><si><t>x</t></si>`);
    const strings = SharedStrings.open(pkg);
    const before = pkg.bytes(PART);
    strings.indexOf('x');
    strings.writeTo(pkg);
    expect(pkg.bytes(PART)).toBe(before);
    strings.indexOf(' y\n');
    strings.writeTo(pkg);
    expect(textOf(pkg)).toContain(
      `uniqueCount="3">${RICH}<si><t>x</t></si><si><t xml:space="preserve"> y\n</t></si></sst>`,
    );
    expect(textOf(pkg)).not.toContain(' count=');
  });

  it('makes the part when the workbook has none, or names one that is missing', () => {
    const without = OpcPackage.blankWorkbook();
    const missing = workbookWith('');
    missing.removePart(PART);
    for (const pkg of [without, missing]) {
      const strings = SharedStrings.open(pkg);
      expect(strings.indexOf('x')).toBe(0);
      strings.writeTo(pkg);
      strings.indexOf('y');
      strings.writeTo(pkg);
      const saved = OpcPackage.open(pkg.save());
      expect(saved.relationships('xl/workbook.xml').filter(({ target }) => target === PART)).toHaveLength(1);
      expect(SharedStrings.open(saved).text(1)).toBe('y');
    }
  });
});
