import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valueOf } from '../../scripts/manifest/productionManifest';
import { PRODUCT_VERSION } from '../../src/text/productVersion';

const read = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8');

it('is the same in the pane, package.json, package-lock.json and the manifest', () => {
  const lock = JSON.parse(read('package-lock.json'));
  expect(JSON.parse(read('package.json')).version).toBe(PRODUCT_VERSION);
  expect([lock.version, lock.packages[''].version]).toEqual([PRODUCT_VERSION, PRODUCT_VERSION]);
  expect(valueOf(read('manifest.xml'), 'Version')).toBe(`${PRODUCT_VERSION}.0`);
});
