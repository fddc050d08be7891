import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import config from '../../eslint.config.mjs';
import { layerRules } from '../../eslint.layers.mjs';

const linter = new Linter();
const plain: Linter.Config = {
  files: ['**/*.{ts,tsx}'],
  languageOptions: { parser: tseslint.parser },
  plugins: { '@typescript-eslint': tseslint.plugin },
};

/** What the layer rules say about a file with this content, first words only. */
function problems(file: string, code: string): string[] {
  return linter
    .verify(code, [plain, ...layerRules], file)
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const anyLayer =
  /may not import this layer|may import only types|depends on nothing|runs in browsers|Only src\/excel/;

describe('the layers, as lint errors', () => {
  it('are part of the project’s lint', () => {
    expect(config).toEqual(expect.arrayContaining(layerRules));
    expect(layerRules.length).toBeGreaterThan(12);
  });

  it.each([
    ['src/domain/wrong.ts', "import { parse } from '../layout/parse'; parse();"],
    ['src/domain/deeper/wrong.ts', "export { x } from '../../text/x';"],
    ['src/domain/wrong.ts', "import React from 'react'; React;"],
    ['src/layout/wrong.ts', "import { x } from '../excel/x'; x;"],
    ['src/layout/tables/wrong.ts', "import { x } from '../../commands/x'; x;"],
    ['src/text/wrong.ts', "import { colour } from '../domain/colour'; colour;"],
    ['src/ooxml/wrong.ts', "import type { Area } from '../layout/area'; export type A = Area;"],
    ['src/excel/wrong.ts', "import { colour } from '../domain/colour'; colour;"],
    ['src/excel/wrong.ts', "import { colour } from '../commands/colour'; colour;"],
    ['src/commands/wrong.ts', "import { excelBook } from '../excel/excelBook'; excelBook;"],
    ['src/commands/wrong.ts', "import { Book } from '../excel/book'; new Book();"],
    ['src/commands/wrong.ts', "import { readZip } from '../ooxml/zip'; readZip;"],
    ['src/taskpane/wrong.tsx', "import { excelBook } from '../excel/excelBook'; excelBook;"],
    ['src/taskpane/wrong.tsx', "import { sheet } from '../layout/sheet'; sheet;"],
    ['src/taskpane/wrong.tsx', "import { colour } from '../domain/colour'; colour;"],
    ['src/taskpane/index.tsx', "import { ProtocolHost } from '../host/protocol/protocolHost'; ProtocolHost;"],
    ['src/ribbon/wrong.ts', "import { x } from '../taskpane/x'; x;"],
    ['src/host/model/wrong.ts', "import { x } from '../../layout/x'; x;"],
    ['src/host/model/wrong.ts', "import { x } from '../protocol/x'; x;"],
    ['src/host/protocol/wrong.ts', "import { x } from '../page/x'; x;"],
    ['src/host/page/main.tsx', "import { App } from '../../taskpane/App'; App;"],
    ['src/host/page/wrong.tsx', "const x = await import('../../commands/colour'); x;"],
    ['src/host/page/view/wrong.tsx', "import { colour } from '../../../ribbon/ribbon'; colour;"],
    ['src/host/model/calc/wrong.ts', "import { x } from '../../protocol/x'; x;"],
    ['src/ooxml/wrong.ts', "import { readFileSync } from 'node:fs'; readFileSync;"],
    ['src/host/model/wrong.ts', 'export const home = process.env;'],
    ['src/host/protocol/wrong.ts', "import vm from 'node:vm'; vm;"],
    [
      'src/commands/wrong.ts',
      'export async function f(): Promise<void> { await Excel.run(async () => {}); }',
    ],
    ['src/commands/wrong.ts', 'export type R = Excel.Range;'],
    ['src/domain/wrong.ts', 'export const language = Office.context.displayLanguage;'],
    ['src/taskpane/wrong.tsx', 'export const theme = (): unknown => Office.context.officeTheme;'],
  ])('refuse in %s: %s', (file, code) => {
    const found = problems(file, code);
    expect(found.length).toBeGreaterThan(0);
    for (const message of found) expect(message).toMatch(anyLayer);
  });

  it.each([
    ['src/domain/right.ts', "import { round } from './round'; round;"],
    ['src/domain/deeper/right.ts', "import { round } from '../round'; round;"],
    ['src/layout/right.ts', "import { colour } from '../domain/colour'; colour;"],
    ['src/text/right.ts', "import type { Finding } from '../domain/finding'; export type F = Finding;"],
    ['src/ooxml/right.ts', "import { unzip } from 'fflate'; unzip;"],
    [
      'src/excel/right.ts',
      "import type { Change } from '../layout/change'; export type C = Change; export type R = Excel.Range;",
    ],
    ['src/commands/right.ts', "import type { Book } from '../excel/book'; export type B = Book;"],
    ['src/commands/right.ts', "import { read } from '../ooxml/readClosedWorkbook'; read;"],
    [
      'src/taskpane/right.tsx',
      "import { colour } from '../commands/colour'; import type { F } from '../domain/finding'; export type G = F; colour;",
    ],
    [
      'src/taskpane/index.tsx',
      "import { excelBook } from '../excel/excelBook'; excelBook; Office.onReady();",
    ],
    [
      'src/host/model/calc/right.ts',
      "import { Area } from '../area'; import { zip } from '../../../ooxml/zip'; Area; zip;",
    ],
    ['src/host/protocol/right.ts', "import { WorkbookModel } from '../model/workbookModel'; WorkbookModel;"],
    ['src/host/protocol/officeInNode.ts', "import vm from 'node:vm'; export type E = typeof Excel; vm;"],
    ['src/host/model/calc/ironCalcInNode.ts', "import { readFileSync } from 'node:fs'; readFileSync;"],
    [
      'src/cli/right.ts',
      "import { load } from '../host/protocol/officeInNode'; import fs from 'node:fs'; load; fs; process.exit;",
    ],
    ['src/domain/round.test.ts', "import { colour } from '../commands/colour'; colour;"],
  ])('allow in %s: %s', (file, code) => {
    expect(problems(file, code)).toEqual([]);
  });
});
