import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { manifestProblems } from '../../scripts/manifest/manifestProblems';
import { publishedFiles } from '../../scripts/manifest/publishedFiles';
import { parseXml } from '../../src/ooxml/xml';
import { PRODUCT_VERSION } from '../../src/text/productVersion';
import { siteFile, siteFiles, siteFolder } from './builtSite';

const files = siteFiles();
const pages = files.filter((file) => file.endsWith('.html'));
const scripts = files.filter((file) => file.endsWith('.js'));

describe('the built site', () => {
  it('has all that a manifest refers to', () => {
    const manifest = parseXml(siteFile('manifest.xml').toString(), 'manifest.xml');
    expect(manifestProblems(manifest, publishedFiles(siteFolder))).toEqual([]);
  });

  it('keeps source maps out', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(scripts.filter((file) => siteFile(file).includes('sourceMappingURL'))).toEqual([]);
  });

  it('has scripts and styles under names that tell their content', () => {
    expect(scripts.length).toBeGreaterThan(5);
    const named = files.filter((file) => /^static\/[\w-]+\.[0-9a-f]{20}\.(js|css)$/.test(file));
    expect(named).toEqual(files.filter((file) => /^(?!guide\/).*\.(js|css)$/.test(file)));
  });

  it('has compressed copies beside what shrinks, with the same content', () => {
    const compressed = files.filter((file) => file.endsWith('.gz')).map((file) => file.slice(0, -3));
    expect(compressed).toEqual(files.filter((file) => file.endsWith('.br')).map((file) => file.slice(0, -3)));
    expect(compressed).toEqual(expect.arrayContaining(['taskpane.html', 'guide/anvandarguide.html']));
    expect(compressed.filter((file) => /\.(png|xlsx|xml)$/.test(file))).toEqual([]);
    for (const file of compressed) {
      const bytes = siteFile(file);
      expect([file, gunzipSync(siteFile(`${file}.gz`)).equals(bytes)]).toEqual([file, true]);
      expect([file, brotliDecompressSync(siteFile(`${file}.br`)).equals(bytes)]).toEqual([file, true]);
      expect(siteFile(`${file}.br`).length).toBeLessThan(bytes.length);
    }
  });

  it('says nowhere where it was built', () => {
    const root = join(__dirname, '../..');
    const texts = files.filter((file) => /\.(js|css|html|txt|xml)$/.test(file));
    expect(texts.filter((file) => siteFile(file).includes(root))).toEqual([]);
  });
});

describe('the pages for people', () => {
  const markup = (page: string): string => siteFile(page).toString();
  const forPeople = pages.filter((page) => /^(guide|mallar)\//.test(page));

  it.each(forPeople)('%s is Swedish, has a title and one heading of the first rank', (page) => {
    expect(markup(page)).toMatch(/<html lang="sv">/);
    expect(markup(page)).toMatch(/<title>[^<]{3,} – Måltavlan<\/title>/);
    expect(markup(page).match(/<h1/g)).toHaveLength(1);
    expect(markup(page)).toContain(`Måltavlan ${PRODUCT_VERSION}`);
  });

  it.each(forPeople)('%s links only to what is there, and takes nothing from elsewhere', (page) => {
    const addresses = [...markup(page).matchAll(/ (href|src)="([^"#]+)(?:#[^"]*)?"/g)];
    expect(addresses.length).toBeGreaterThan(4);
    for (const [, attribute, address = ''] of addresses) {
      if (/^(https:|mailto:)/.test(address)) expect([address, attribute]).toEqual([address, 'href']);
      else expect(files).toContain(posix.join(posix.dirname(page), address));
    }
  });

  it.each(forPeople)('%s allows nothing but its own styles and pictures', (page) => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(markup(page))?.[1];
    expect(policy).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    );
    expect(markup(page)).not.toMatch(/<script|<style| style=| on\w+=/);
  });
});

it('passes on the licence of every package that it contains', () => {
  const notices = siteFile('THIRD-PARTY-NOTICES.txt').toString();
  const direct = ['react', 'react-dom', '@fluentui/react-components', 'fflate', 'saxes'];
  for (const name of direct) expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  expect(notices).toContain('Permission is hereby granted, free of charge');
  expect(readFileSync(join(__dirname, '../../package.json'), 'utf8')).toContain('"license": "MIT"');
});
