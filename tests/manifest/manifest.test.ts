import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { childElements, parseXml, textOf, type XmlElement } from '../../src/ooxml/xml';
import { checkOrder } from './checkOrder';

const root = join(__dirname, '../..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = parseXml(source, 'manifest.xml');
const ORIGIN = 'https://localhost:3000/';

/** All elements of a name, anywhere in the manifest, in document order. */
function all(name: string, below: XmlElement = manifest): XmlElement[] {
  const found: XmlElement[] = [];
  const pending = [below];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.name === name) found.push(node);
    pending.push(...childElements(node).toReversed());
  }
  return found;
}

function one(name: string, below?: XmlElement): XmlElement {
  const [first] = all(name, below);
  if (first === undefined) throw new Error(`no <${name}>`);
  return first;
}

/** Attribute values of a name on any element. */
function attributeValues(name: string): string[] {
  return all('OfficeApp')
    .flatMap(everyElement)
    .flatMap((node) => node.attributes[name] ?? []);
}

function everyElement(node: XmlElement): XmlElement[] {
  return [node, ...childElements(node).flatMap(everyElement)];
}

const resources = one('Resources');
const resourceIds = everyElement(resources).flatMap((node) => node.attributes['id'] ?? []);

describe('manifest.xml', () => {
  it('has its elements in the order that Excel demands', () => {
    expect(checkOrder(manifest)).toEqual([]);
  });

  it('is read by the tool that Microsoft gives developers', () => {
    const tool = join(root, 'node_modules/office-addin-manifest/cli.js');
    const info = execFileSync(process.execPath, [tool, 'info', join(root, 'manifest.xml')], {
      encoding: 'utf8',
    });
    expect(info).toMatch(/Name: Måltavlan/);
    expect(info).toMatch(/Type: TaskPaneApp/);
    expect(info).toMatch(/Hosts: Workbook/);
  });

  it('has an id and a version of the form that Excel takes', () => {
    expect(textOf(one('Id'))).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(textOf(one('Version'))).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
    expect(textOf(one('DefaultLocale'))).toBe('sv-SE');
  });

  it('asks for the API that the code relies on, and no more', () => {
    const sets = all('Set').map(({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`);
    expect(sets).toEqual(['ExcelApi 1.14', 'SharedRuntime 1.1']);
  });

  it('runs pane and ribbon in one page that stays alive', () => {
    const runtime = one('Runtime').attributes;
    expect(runtime).toMatchObject({ lifetime: 'long' });
    const pages = [one('FunctionFile'), one('SourceLocation', one('Action'))].map(
      ({ attributes }) => attributes['resid'],
    );
    expect(pages).toEqual([runtime['resid'], runtime['resid']]);
  });

  it('resolves every resource it names, and names every resource it has', () => {
    expect(new Set(attributeValues('resid'))).toEqual(new Set(resourceIds));
  });

  it('keeps ids unique and within 32 characters', () => {
    expect(new Set(resourceIds).size).toBe(resourceIds.length);
    const controls = [...all('Group'), ...all('Control')].map(({ attributes }) => attributes['id']);
    expect(new Set(controls).size).toBe(controls.length);
    for (const id of [...resourceIds, ...attributeValues('resid')]) expect(id.length).toBeLessThanOrEqual(32);
  });

  it.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
    ['bt:Urls', 2048],
    ['DisplayName', 125],
    ['OfficeApp/Description', 250],
  ])('keeps the texts of %s within %i characters', (name, limit) => {
    const below =
      name === 'OfficeApp/Description'
        ? childElements(manifest).find((node) => node.name === 'Description')
        : one(name);
    const texts = everyElement(below ?? manifest).flatMap(({ attributes }) => [
      ...(attributes['DefaultValue'] === undefined ? [] : [attributes['DefaultValue']]),
      ...(attributes['Value'] === undefined ? [] : [attributes['Value']]),
    ]);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) {
      expect(text.trim()).not.toBe('');
      expect(text.length).toBeLessThanOrEqual(limit);
    }
  });

  it('has every text in Swedish and in English', () => {
    const texts = [...all('bt:String'), one('DisplayName'), one('Description')];
    for (const text of texts) {
      expect(childElements(text).map(({ attributes }) => attributes['Locale'])).toEqual(['en-US']);
    }
  });

  it('refers only to https, and only to files that the add-in has', () => {
    const urls = attributeValues('DefaultValue').filter((value) => value.includes('://'));
    expect(urls.length).toBeGreaterThan(8);
    for (const url of urls) {
      expect(url.startsWith(ORIGIN)).toBe(true);
      const path = url.slice(ORIGIN.length);
      if (path !== 'taskpane.html') expect(existsSync(join(root, path))).toBe(true);
    }
  });

  it('has every icon in the sizes Excel asks for, each as large as it says', () => {
    for (const icon of all('Icon')) {
      const sizes = childElements(icon).map(({ attributes }) => Number(attributes['size']));
      expect(sizes).toEqual([16, 32, 64, 80]);
      for (const { attributes } of childElements(icon)) {
        const image = all('bt:Image', resources).find(
          (node) => node.attributes['id'] === attributes['resid'],
        );
        expect(pixelSize(image?.attributes['DefaultValue'] ?? '')).toBe(Number(attributes['size']));
      }
    }
    expect(pixelSize(one('IconUrl').attributes['DefaultValue'] ?? '')).toBe(32);
    expect(pixelSize(one('HighResolutionIconUrl').attributes['DefaultValue'] ?? '')).toBe(64);
  });
});

/** The side of a square PNG that a manifest address stands for. */
function pixelSize(url: string): number {
  const { width, height } = PNG.sync.read(readFileSync(join(root, url.slice(ORIGIN.length))));
  expect(width).toBe(height);
  return width;
}

describe('the check of the order', () => {
  const broken = (from: string, to: string): string[] =>
    checkOrder(parseXml(source.replace(from, to), 'manifest.xml'));

  it('sees an element in the wrong place', () => {
    const id = /<Id>.*<\/Id>/.exec(source)?.[0] ?? '';
    const problems = broken(`${id}\n  <Version>0.1.0.0</Version>`, `<Version>0.1.0.0</Version>\n  ${id}`);
    expect(problems).toEqual(['OfficeApp: <Id> must stand before <Version>']);
  });

  it('sees a missing one, an unknown one, and one that stands twice', () => {
    expect(broken('<FunctionFile resid="Taskpane.Url" />', '')).toEqual([
      'OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor: <FunctionFile> is missing',
    ]);
    expect(broken('<SourceLocation resid', '<TaskpaneId>A</TaskpaneId><SourceLocation resid')[0]).toMatch(
      /TaskpaneId> is not known/,
    );
    const permissions = '<Permissions>ReadWriteDocument</Permissions>';
    expect(broken(permissions, permissions + permissions)).toEqual(['OfficeApp: <Permissions> stands twice']);
  });
});
