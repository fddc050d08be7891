import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { releaseDate } from '../../scripts/release/changelog';
import { setVersion } from '../../scripts/release/setVersion';
import { softwareBill } from '../../scripts/release/softwareBill';
import { thirdPartyNotices } from '../../scripts/release/thirdPartyNotices';
import { zipFiles } from '../../scripts/release/zipFiles';
import { PRODUCT_VERSION } from '../../src/text/productVersion';

const root = join(__dirname, '../..');

describe('the version', () => {
  const FILES = ['package.json', 'package-lock.json', 'manifest.xml', 'src/text/productVersion.ts'];
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'maltavlan-release-'));
    for (const file of FILES) cpSync(join(root, file), join(copy, file), { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true }));
  const read = (file: string): string => readFileSync(join(copy, file), 'utf8');

  it('is set everywhere, and nothing else is changed', () => {
    const before = new Map(FILES.map((file) => [file, read(file)]));
    setVersion(copy, '12.3.45');
    const changed = FILES.map((file) => {
      const was = before.get(file)?.split('\n') ?? [];
      return read(file)
        .split('\n')
        .filter((line, at) => line !== was[at]);
    });
    expect(changed.map((lines) => lines.length)).toEqual([1, 2, 1, 1]);
    expect(changed.flat().every((line) => line.includes('12.3.45'))).toBe(true);
    setVersion(copy, PRODUCT_VERSION);
    for (const file of FILES) expect(read(file)).toBe(before.get(file));
  });

  it('is set nowhere when one of them cannot be', () => {
    writeFileSync(join(copy, 'manifest.xml'), '<OfficeApp/>');
    expect(() => setVersion(copy, '12.3.45')).toThrow('manifest.xml bears no version');
    expect(read('package.json')).not.toContain('12.3.45');
  });

  it('has its day in the changelog', () => {
    const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    expect(releaseDate(changelog, PRODUCT_VERSION)).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(() => releaseDate(changelog, '99.0.0')).toThrow('no heading');
    expect(() => releaseDate('## 1x0.0 – 2026-01-01', '1.0.0')).toThrow('no heading');
  });
});

describe('the zip', () => {
  const files = new Map([
    ['b/två.txt', Buffer.from('2')],
    ['a.txt', Buffer.from('1')],
  ]);

  it('is the same whatever order the files come in, and whatever the hour', () => {
    const one = zipFiles(files, '2026-11-30');
    expect(Buffer.from(zipFiles(new Map([...files].toReversed()), '2026-11-30')).equals(one)).toBe(true);
    expect(Object.keys(unzipSync(one))).toEqual(['a.txt', 'b/två.txt']);
    expect(Buffer.from(zipFiles(files, '2026-12-01')).equals(one)).toBe(false);
  });
});

describe('what the add-in is made of', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const packageOf = (name: string) => ({
    name,
    version: String(lock.packages[`node_modules/${name}`].version),
    licence: 'MIT',
    text: null,
  });
  const packages = [packageOf('react-dom'), packageOf('scheduler'), packageOf('@fluentui/react-components')];

  it('is told in CycloneDX, without what differs from run to run or tells where it was built', () => {
    const text = softwareBill(root, packages, '1.2.3', '2026-11-30');
    const bill = JSON.parse(text);
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      metadata: {
        timestamp: '2026-11-30T00:00:00.000Z',
        component: { name: 'maltavlan', type: 'application' },
      },
    });
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
    const components: { name: string; purl: string; hashes: unknown[]; licenses: unknown[] }[] =
      bill.components;
    expect(components.map(({ name }) => name).toSorted()).toEqual(
      packages.map(({ name }) => name).toSorted(),
    );
    for (const { purl, hashes, licenses } of components) {
      expect(purl).toMatch(/^pkg:npm\//);
      expect([hashes.length, licenses.length]).toEqual([1, 1]);
    }
    expect(text).not.toMatch(/distribution|\.tgz/);
    expect(text).not.toContain(root);
    const dependencies: { ref: string; dependsOn: string[] }[] = bill.dependencies;
    const tied = dependencies.find(({ ref }) => ref.startsWith('react-dom@'));
    expect(tied?.dependsOn).toEqual([`scheduler@${packageOf('scheduler').version}`]);
  });

  it('names a package that npm does not know of', () => {
    const stranger = { name: 'left-pad', version: '1.0.0', licence: 'MIT', text: null };
    expect(() => softwareBill(root, [stranger], '1.2.3', '2026-11-30')).toThrow('left-pad@1.0.0');
  });

  it('is told with the licences, each text once', () => {
    const notices = thirdPartyNotices([
      { name: 'a', version: '1.0.0', licence: 'MIT', text: 'Permission …' },
      { name: 'b', version: '2.0.0', licence: 'MIT', text: 'Permission …' },
      { name: 'c', version: '3.0.0', licence: 'ISC', text: null },
    ]);
    expect(notices.match(/Permission …/g)).toHaveLength(1);
    expect(notices).toMatch(/a 1.0.0 \(MIT\)\nb 2.0.0 \(MIT\)\n\nPermission …/);
    expect(notices).toMatch(/c 3.0.0 \(ISC\)\n\nISC/);
  });
});
