import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layerRules } from './eslint.layers.mjs';

const officeRules = officeAddins.configs.recommended.flatMap(({ rules }) => Object.entries(rules ?? {}));

export default defineConfig(
  { ignores: ['build/', 'coverage/', 'dist/', 'tests/data/', 'tests/fixtures/', 'tests/schemas/'] },
  // The rules hold everywhere: no comment turns one off.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: { __dirname: 'readonly', module: 'writable', require: 'readonly' } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Numbers in texts are the reader's to judge; objects and null are not.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: false },
      ],
      // attributes['id'] is a key of data, not a property; maps of attributes have no prototype and may lose a key.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // A string spread is its code points, as meant; a type parameter used once names what it is.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Excel's rules for names are about control characters.
      'no-control-regex': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
      'max-lines': ['warn', 300],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-console': 'error',
    },
  },
  {
    // The command line and the scripts speak to people.
    files: [
      'src/cli/**',
      'scripts/**',
      'tests/bench/**',
      'tests/judges/runJudge.ts',
      'tests/mutations/main.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.ts'],
    rules: {
      // Tests build wrong values on purpose and look inside objects they were given.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/host/page/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    // About the React Compiler, which is not used here.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['src/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      officeRules.filter(([name]) => name.startsWith('office-addins/')).map(([name]) => [name, 'error']),
    ),
  },
  layerRules,
);
