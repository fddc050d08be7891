import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childElements, parseXml, type XmlElement } from '../../src/ooxml/xml';
import { siteFiles } from './builtSite';

const config = parseXml(readFileSync(join(__dirname, '../../deploy/web.config'), 'utf8'), 'web.config');

/**
 * The sections and attributes that the example uses, as IIS documents them.
 * @see https://learn.microsoft.com/iis/configuration/
 */
const SCHEMA: Readonly<Record<string, { readonly in: string; readonly attributes?: readonly string[] }>> = {
  'system.webServer': { in: 'configuration location' },
  location: { in: 'configuration', attributes: ['path'] },
  defaultDocument: { in: 'system.webServer' },
  files: { in: 'defaultDocument' },
  clear: { in: 'files' },
  directoryBrowse: { in: 'system.webServer', attributes: ['enabled'] },
  urlCompression: { in: 'system.webServer', attributes: ['doStaticCompression'] },
  security: { in: 'system.webServer' },
  requestFiltering: { in: 'security' },
  verbs: { in: 'requestFiltering', attributes: ['allowUnlisted'] },
  fileExtensions: { in: 'requestFiltering' },
  staticContent: { in: 'system.webServer' },
  clientCache: {
    in: 'staticContent',
    attributes: ['cacheControlMode', 'cacheControlMaxAge', 'cacheControlCustom'],
  },
  mimeMap: { in: 'staticContent', attributes: ['fileExtension', 'mimeType'] },
  httpProtocol: { in: 'system.webServer' },
  customHeaders: { in: 'httpProtocol' },
  remove: { in: 'staticContent customHeaders', attributes: ['fileExtension', 'name'] },
  add: {
    in: 'files verbs fileExtensions customHeaders',
    attributes: ['value', 'verb', 'allowed', 'fileExtension', 'name'],
  },
};

function problems(node: XmlElement): string[] {
  return childElements(node).flatMap((child) => {
    const known = SCHEMA[child.name];
    if (known?.in.split(' ').includes(node.name) !== true) return [`<${child.name}> in <${node.name}>`];
    const strange = Object.keys(child.attributes).filter((name) => known.attributes?.includes(name) !== true);
    return [...strange.map((name) => `<${child.name} ${name}>`), ...problems(child)];
  });
}

function all(name: string, below: XmlElement = config): XmlElement[] {
  return [
    ...(below.name === name ? [below] : []),
    ...childElements(below).flatMap((child) => all(name, child)),
  ];
}

const cacheOf = (node: XmlElement): string =>
  all('clientCache', node)
    .map(({ attributes }) => attributes['cacheControlMode'] ?? '')
    .join();

describe('the example for IIS', () => {
  it('has only sections, elements and attributes that IIS knows, where it knows them', () => {
    expect(config.name).toBe('configuration');
    expect(problems(config)).toEqual([]);
  });

  it('takes away a type of IIS’s own before it gives another, or IIS answers with error 500', () => {
    const [content = config] = all('staticContent');
    const seen: string[] = [];
    for (const { name, attributes } of childElements(content)) {
      if (name === 'remove') seen.push(attributes['fileExtension'] ?? '');
      if (name === 'mimeMap') expect(seen).toContain(attributes['fileExtension']);
    }
    const types = siteFiles().map((file) => /\.[a-z]+$/.exec(file)?.[0] ?? '');
    const others = types.filter((type) => !seen.includes(type));
    expect([...new Set(others)].sort()).toEqual(['.br', '.gz', '.png', '.xml']);
  });

  it('keeps for ever what lies in static, says nothing with the icons, and asks for the rest each time', () => {
    const [base, ...rest] = childElements(config);
    const places = new Map(rest.map((node) => [node.attributes['path'], cacheOf(node)]));
    expect(cacheOf(base ?? config)).toBe('DisableCache');
    expect(places).toEqual(
      new Map([
        ['static', 'UseMaxAge'],
        ['assets', 'NoControl'],
      ]),
    );
  });
});
