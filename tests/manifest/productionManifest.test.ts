import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivedId } from '../../scripts/manifest/derivedId';
import { hostAddress } from '../../scripts/manifest/hostAddress';
import { manifestProblems } from '../../scripts/manifest/manifestProblems';
import {
  productionManifest,
  valueOf,
  type ProductionManifestOptions,
} from '../../scripts/manifest/productionManifest';
import { publishedFiles } from '../../scripts/manifest/publishedFiles';
import { raisedVersion } from '../../scripts/manifest/raisedVersion';
import { parseXml } from '../../src/ooxml/xml';

const root = join(__dirname, '../..');
const development = readFileSync(join(root, 'manifest.xml'), 'utf8');
const URL_GIVEN = 'https://kontor.region.se/maltavlan/';
const make = (options: Partial<ProductionManifestOptions> = {}): string =>
  productionManifest(development, { url: URL_GIVEN, ...options });

describe('the address of the host', () => {
  it.each([
    ['https://kontor.region.se', 'https://kontor.region.se'],
    ['https://kontor.region.se/', 'https://kontor.region.se'],
    [' https://Kontor.region.se/maltavlan/ ', 'https://kontor.region.se/maltavlan'],
    ['https://kontor.region.se:8443/a/b', 'https://kontor.region.se:8443/a/b'],
    ['https://kontor.region.se:443/a', 'https://kontor.region.se/a'],
    ['https://kontor/Måltavlan', 'https://kontor/M%C3%A5ltavlan'],
    ['https://mål.se/a', 'https://xn--ml-yia.se/a'],
  ])('%s is %s', (given, address) => {
    expect(hostAddress(given)).toBe(address);
  });

  it.each([
    ['kontor.region.se', 'no address'],
    ['http://kontor.region.se/maltavlan', 'https only'],
    ['file:///C:/maltavlan', 'https only'],
    ['https://anna:hemligt@kontor.region.se', 'password'],
    ['https://kontor.region.se/?a=1', 'without ?'],
    ['https://kontor.region.se/#a', 'without ?'],
    ['https://localhost:3000', 'own machine'],
    ['https://127.0.0.1/a', 'own machine'],
    ['https://[::1]/a', 'own machine'],
    ['https://kontor.region.se//a', 'two slashes'],
    ['https://kontor.region.se/a/taskpane.html', 'not with a file'],
  ])('%s is refused: %s', (given, why) => {
    expect(() => hostAddress(given)).toThrow(why);
  });
});

describe('a version that replaces another', () => {
  it.each([
    ['0.2.0.0', '0.1.0.4', '0.2.0.0'],
    ['0.1.0.0', '0.1.0.0', '0.1.0.1'],
    ['0.1.0.0', '0.1.0.9', '0.1.0.10'],
    ['0.1.0.0', '1.2', '1.3'],
  ])('%s after %s is %s', (own, previous, raised) => {
    expect(raisedVersion(own, previous)).toBe(raised);
  });

  it('cannot be raised past what Excel takes', () => {
    expect(() => raisedVersion('0.1.0.0', '1.0.0.65535')).toThrow('--version');
  });
});

describe('the manifest for a server', () => {
  it('keeps id and version, points to the server alone, and breaks no rule', () => {
    const made = make();
    expect(valueOf(made, 'Id')).toBe(valueOf(development, 'Id'));
    expect(valueOf(made, 'Version')).toBe(valueOf(development, 'Version'));
    expect(made).not.toContain('localhost');
    expect(made).toContain('"https://kontor.region.se/maltavlan/taskpane.html"');
    expect(made).toContain(
      '<SupportUrl DefaultValue="https://kontor.region.se/maltavlan/assets/support.html"',
    );
    expect(made).toContain('"https://kontor.region.se/maltavlan/assets/check-16.png"');
    expect(manifestProblems(parseXml(made, 'made'), publishedFiles(root, ['taskpane.html']))).toEqual([]);
  });

  it('raises the version of the one before, and changes nothing when nothing else changed', () => {
    const first = make();
    const moved = make({ url: 'https://annan.region.se', previous: first });
    expect(valueOf(moved, 'Version')).toBe(
      raisedVersion(valueOf(first, 'Version'), valueOf(first, 'Version')),
    );
    expect(make({ url: 'https://annan.region.se', previous: moved })).toBe(moved);
    expect(valueOf(make({ version: '9.0.0.1', previous: moved }), 'Version')).toBe('9.0.0.1');
  });

  it('names the region’s own page for support', () => {
    const made = make({ support: 'https://intranat.region.se/stod?a=1&b=2' });
    expect(made).toContain('<SupportUrl DefaultValue="https://intranat.region.se/stod?a=1&amp;b=2"');
    expect(manifestProblems(parseXml(made, 'made'), publishedFiles(root, ['taskpane.html']))).toEqual([]);
    expect(() => make({ support: 'intranat' })).toThrow('--support');
  });

  it('makes another add-in of another name, always with the same id', () => {
    const test = make({ name: 'Måltavlan <test>' });
    expect(valueOf(test, 'Id')).toBe(derivedId(valueOf(development, 'Id'), 'Måltavlan <test>'));
    expect(valueOf(test, 'Id')).not.toBe(valueOf(development, 'Id'));
    expect(test).toContain('<DisplayName DefaultValue="Måltavlan &lt;test&gt;">');
    expect(test).toMatch(/id="Group.Label" DefaultValue="Måltavlan &lt;test&gt;"/);
    expect(manifestProblems(parseXml(test, 'made'), publishedFiles(root, ['taskpane.html']))).toEqual([]);
    const id = '00000000-0000-4000-8000-00000000000a';
    expect(valueOf(make({ name: 'Måltavlan test', id }), 'Id')).toBe(id);
  });

  it('does not take the version of another add-in for its own', () => {
    const production = make({ version: '5.0.0.0' });
    expect(valueOf(make({ name: 'Måltavlan test', previous: production }), 'Version')).toBe(
      valueOf(development, 'Version'),
    );
  });
});

/** RFC 9562, appendix A.4: the name www.example.com in the DNS namespace. */
it('derives ids as the standard says', () => {
  expect(derivedId('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});
