import { dirname } from 'node:path';

/** The folder of Microsoft's library as npm delivers it. */
export const officeFolder = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/**
 * What Excel needs of the 87 MB, found by reading which files office.js asks for: itself, one file a platform (it picks by
 * program, platform and version), and the texts of our two languages (others fall back to en-us).
 * Left out: telemetry (the Content-Security-Policy stops it anyway), other programs, and iOS, where the shared runtime does
 * not exist.
 */
export const officeFiles: readonly string[] = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  // Asked for outside Office; without it office.js never says that this is no Excel.
  'o15apptofilemappingtable.js',
  'sv-se/office_strings.js',
  'en-us/office_strings.js',
];
