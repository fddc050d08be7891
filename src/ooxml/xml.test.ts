import fc from 'fast-check';
import {
  child,
  childrenNamed,
  cloneElement,
  element,
  insertInOrder,
  parseXml,
  removeChild,
  serializeElement,
  serializeXml,
  textOf,
} from './xml';
import { failure } from '../../tests/ooxml/failure';

const parse = (text: string) => parseXml(text, 'p.xml');

describe('parseXml', () => {
  it('gives names, attributes and exact text; leaves out comments and instructions', () => {
    const root = parse(
      '<?xml version="1.0"?><!-- c --><a b="1 &amp; 2"> <c:d/>x&#229;<![CDATA[<&>]]><?pi?></a>',
    );
    expect(serializeElement(root)).toBe('<a b="1 &amp; 2"> <c:d/>xå&lt;&amp;&gt;</a>');
  });

  it('keeps attributes named like members of objects, without touching any prototype', () => {
    const root = parse('<a __proto__="x" constructor="y" hasOwnProperty="z"/>');
    expect(Object.getPrototypeOf(root.attributes)).toBeNull();
    expect(Object.entries(root.attributes)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['hasOwnProperty', 'z'],
    ]);
    expect(serializeElement(root)).toBe('<a __proto__="x" constructor="y" hasOwnProperty="z"/>');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a b=1/>',
    '<a b="1" b="2"/>',
    '<a>&unknown;</a>',
    '<a/><b/>',
    '<a>\u0001</a>',
  ])('refuses %j', (text) => {
    expect(() => parse(text)).toThrow(failure('badXml', 'p.xml'));
  });

  it.each([
    '<!DOCTYPE a><a/>',
    '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>',
    '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
    '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>',
  ])('refuses the document type %j', (text) => {
    expect(() => parse(text)).toThrow(failure('doctype', 'p.xml'));
  });

  it('reads a hundred levels and refuses more, however many', () => {
    const nested = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels);
    expect(serializeElement(parse(nested(100)))).toContain('<a/>');
    expect(() => parse(nested(101))).toThrow(failure('tooDeep', 'p.xml'));
    expect(() => parse(nested(500_000))).toThrow(failure('tooDeep', 'p.xml'));
  });
});

describe('serializeXml', () => {
  it('writes the declaration as Excel does', () => {
    expect(serializeXml(element('a', { b: true, c: false, d: 1.5, e: undefined }))).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a b="1" c="0" d="1.5"/>',
    );
  });

  it('puts raw markup in the place of children', () => {
    const inner = element('inner');
    expect(serializeElement(element('a', {}, inner, 'x'), new Map([[inner, '<b/>']]))).toBe(
      '<a><inner><b/></inner>x</a>',
    );
  });

  it('is undone by parseXml for any text and attribute without forbidden characters', () => {
    const text = fc
      .string({ unit: 'binary' })
      .filter((value) => !/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(value));
    fc.assert(
      fc.property(text, text, (value, inner) => {
        const root = element('a', { value }, element('b'), inner, element('c', {}, inner));
        const again = parse(serializeXml(root));
        expect(again.attributes['value']).toBe(value);
        expect(textOf(again)).toBe(inner + inner);
      }),
    );
  });

  it('never writes markup that cannot be read, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        parse(serializeXml(element('a', { value: `${value}\ud800` }, value)));
      }),
    );
  });
});

describe('trees', () => {
  it('finds children and text', () => {
    const root = parse('<a>1<b>2<c>3</c></b><b n="2"/>4</a>');
    expect(child(root, 'b')).toBe(root.children[1]);
    expect(child(root, 'x')).toBeUndefined();
    expect(childrenNamed(root, 'b')).toHaveLength(2);
    expect(textOf(root)).toBe('1234');
  });

  it('clones without sharing', () => {
    const root = parse('<a><b c="1">x</b></a>');
    const copy = cloneElement(root);
    expect(copy).toEqual(root);
    const inner = child(copy, 'b') ?? element('none');
    inner.attributes['c'] = '2';
    inner.children.push('y');
    expect(serializeElement(root)).toBe('<a><b c="1">x</b></a>');
    expect(Object.getPrototypeOf(inner.attributes)).toBeNull();
  });

  it('inserts in the order of the schema', () => {
    const order = ['one', 'two', 'three', 'four'];
    const root = parse('<a> <one/><unknown/> <three/></a>');
    insertInOrder(root, element('two'), order);
    insertInOrder(root, element('four'), order);
    insertInOrder(root, element('two', { second: true }), order);
    insertInOrder(root, element('stranger'), order);
    expect(serializeElement(root)).toBe(
      '<a> <one/><unknown/> <two/><two second="1"/><three/><four/><stranger/></a>',
    );
  });

  it('counts an alternate content as what it stands for', () => {
    const root = parse(
      '<a><mc:AlternateContent><mc:Choice Requires="x"><three/></mc:Choice></mc:AlternateContent></a>',
    );
    insertInOrder(root, element('two'), ['two', 'three']);
    expect(root.children.map((node) => typeof node !== 'string' && node.name)).toEqual([
      'two',
      'mc:AlternateContent',
    ]);
  });

  it('removes a child', () => {
    const root = parse('<a><b/><c/></a>');
    removeChild(root, element('b'));
    expect(root.children).toHaveLength(2);
    removeChild(root, child(root, 'b') ?? 'none');
    expect(serializeElement(root)).toBe('<a><c/></a>');
  });
});
