import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildOptions } from '../../webpack.config';
import { excelDate } from '../../src/layout/excelDate';
import { PRODUCT_VERSION } from '../../src/text/productVersion';
import { bundledPackages, describePackage, type BundledPackage } from '../release/bundledPackages';
import { releaseDate } from '../release/changelog';
import { thirdPartyNotices } from '../release/thirdPartyNotices';
import { webpackBuild } from '../webpackBuild';
import { compressSite } from './compressSite';
import { writeGuide } from './writeGuide';
import { writeTemplates } from './writeTemplates';

const root = join(__dirname, '../..');

/**
 * Everything that a web server needs: the add-in, the guide, blank workbooks, the licences, and compressed copies. What
 * depends on a day takes that of the release, so that the same sources give the same bytes.
 * @param templateYear the year of the blank workbooks; the one after the release without it
 * @returns the packages whose code is in it
 */
export async function buildSite(
  options: BuildOptions,
  templateYear?: number,
): Promise<readonly BundledPackage[]> {
  const out = join(root, options.out);
  const stats = await webpackBuild(options);
  await writeGuide(out);
  const date = releaseDate(await readFile(join(root, 'CHANGELOG.md'), 'utf8'), PRODUCT_VERSION);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  await writeTemplates(out, templateYear ?? year + 1, excelDate(year, month, day));
  const packages = [
    ...bundledPackages(stats),
    ...(options.office === 'local' ? [describePackage(join(root, 'node_modules/@microsoft/office-js'))] : []),
  ];
  await writeFile(join(out, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(packages));
  await compressSite(out);
  return packages;
}
