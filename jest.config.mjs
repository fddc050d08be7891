import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs outside npm that `*.libreoffice.test.ts` ask for a second opinion. */
const JUDGES = ['soffice', 'pdftoppm', 'pdftotext'];
const folders = (process.env.PATH ?? '').split(delimiter);
const missing = JUDGES.filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
// Where CI is set a missing judge is a failure: the tests run and say so.
const isWithoutJudges = missing.length > 0 && !process.env.CI;
if (isWithoutJudges) console.warn(`Without ${missing.join(', ')}: *.libreoffice.test.ts are left out.`);

/** Unit and integration tests: everything that needs no browser. swc compiles file by file; tsc checks the types apart. */
export default {
  testEnvironment: 'node',
  // Real workbooks on a busy machine: a hang is what shall fail, not a slow minute.
  testTimeout: 60_000,
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/tests/browser/',
    '<rootDir>/tests/site/',
    ...(isWithoutJudges ? ['\\.libreoffice\\.test\\.ts$'] : []),
  ],
  // Jest looks every global up through the test's own context, which takes longer than the calls themselves.
  sandboxInjectedGlobals: [
    'Array',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'RegExp',
    'Set',
    'String',
    'Uint8Array',
    'WeakMap',
  ],
  setupFiles: ['<rootDir>/tests/jsdom/visibleStyles.ts'],
  moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/tests/jsdom/fluentIcons.cjs' },
  transform: {
    '^.+\\.(ts|tsx|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
    '/@ironcalc/wasm/.+\\.js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/wasm/)'],
};
