/**
 * The layers of README as lint errors: who may import whom, where Excel's objects may be named, and where Node may be used.
 * Imports are judged by their text, so that a rule holds before the file it speaks of exists.
 */
const FOLDERS = [
  'domain',
  'layout',
  'text',
  'ooxml',
  'excel',
  'commands',
  'taskpane',
  'ribbon',
  'host',
  'cli',
];
const HOST_ROOMS = ['model', 'protocol', 'page'];

/** `may`: what a layer may import besides itself; `types`, `typesOfFiles`: what it may import for types alone. */
const LAYERS = {
  domain: { may: [], noPackages: true },
  layout: { may: ['domain'], noPackages: true },
  text: { may: [], types: ['domain'], noPackages: true },
  ooxml: { may: [] },
  excel: { may: ['layout'], types: ['domain'], namesExcel: true },
  // Of the file layer the reader of closed files, and the error it throws.
  commands: {
    may: ['domain', 'layout', 'text', 'ooxml'],
    typesOfFiles: ['excel/book', 'ooxml/(?!readClosedWorkbook$|ooxmlError$)[^/]+'],
  },
  taskpane: { may: ['commands', 'text'], types: ['domain'] },
  ribbon: { may: ['commands', 'text'], types: ['domain'] },
  'host/model': { may: ['ooxml'] },
  'host/protocol': { may: ['ooxml', 'host/model'] },
  'host/page': { may: ['ooxml', 'host/model', 'host/protocol'] },
  cli: { may: FOLDERS, isNode: true, namesExcel: true },
};

/** Files that put the layers together; the add-in's never reaches into the host or the command line. */
const ENTRIES = {
  'taskpane/index.tsx': {
    may: FOLDERS.filter((name) => name !== 'host' && name !== 'cli'),
    namesExcel: true,
  },
};

/** The host's only doors to Node; everything else of it runs in browsers too. */
const NODE_DOORS = {
  'host/protocol/officeInNode.ts': { ...LAYERS['host/protocol'], isNode: true, namesExcel: true },
  'host/model/calc/ironCalcInNode.ts': { ...LAYERS['host/model'], isNode: true },
};

const EXCEL_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];
const NODE_GLOBALS = ['process', 'Buffer', 'require', '__dirname', '__filename'];

/**
 * Every layer's rules, for eslint.config.mjs. Tests may import what they test with.
 * @type {import('eslint').Linter.Config[]}
 */
export const layerRules = [
  ...Object.entries(LAYERS).map(([layer, rules]) => configOf(`src/${layer}/**/*.{ts,tsx}`, layer, rules)),
  ...Object.entries({ ...ENTRIES, ...NODE_DOORS }).map(([file, rules]) =>
    configOf(
      `src/${file}`,
      Object.keys(LAYERS).find((layer) => file.startsWith(`${layer}/`)),
      rules,
    ),
  ),
];

function configOf(files, layer, rules) {
  const patterns = patternsOf(layer, rules);
  const globals = [...(rules.namesExcel ? [] : EXCEL_GLOBALS), ...(rules.isNode ? [] : NODE_GLOBALS)];
  const excel = `TSQualifiedName[left.name=/^(${EXCEL_GLOBALS.join('|')})$/]`;
  return {
    name: `layers/${layer}`,
    files: [files],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
      'no-restricted-globals': ['error', ...globals.map((name) => ({ name, message: messageOf(name) }))],
      'no-restricted-syntax': [
        'error',
        // The rule above does not look at import().
        ...patterns.map(({ regex, message }) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
          message,
        })),
        ...(rules.namesExcel ? [] : [{ selector: excel, message: messageOf('Excel') }]),
      ],
    },
  };
}

function patternsOf(layer, { may, types = [], typesOfFiles = [], noPackages, isNode }) {
  const [own, room] = layer.split('/');
  const depth = room === undefined ? 1 : 2;
  const closed = FOLDERS.filter((name) => name !== own && !may.includes(name) && !types.includes(name));
  const rooms =
    room === undefined ? [] : HOST_ROOMS.filter((name) => name !== room && !may.includes(`host/${name}`));
  const refusal = `src/${layer} may not import this layer (README, Layers).`;
  const patterns = [
    pattern(depth, closed, refusal, typesOfFiles),
    pattern(1, rooms, refusal),
    {
      ...pattern(depth, types, `src/${layer} may import only types of this layer (README, Layers).`),
      allowTypeImports: true,
    },
    ...typesOfFiles.map((file) => ({
      regex: `/${file}$`,
      allowTypeImports: true,
      message: `src/${layer} may import only types of this file (README, Layers).`,
    })),
  ];
  if (noPackages)
    patterns.push({ regex: '^[^.]', message: `src/${layer} depends on nothing outside the project.` });
  else if (!isNode) patterns.push({ regex: '^node:', message: 'This code runs in browsers too.' });
  return patterns.filter(({ regex }) => regex !== '');
}

/** Paths that climb out of the layer, by its depth below src at least, and into one of the folders. */
function pattern(depth, folders, message, exceptFiles = []) {
  if (folders.length === 0) return { regex: '', message };
  const except =
    exceptFiles.length === 0 ? '' : `(?!.*/(?:${exceptFiles.map((file) => `${file}$`).join('|')}))`;
  return { regex: `^${except}(?:\\.\\./){${depth},}(?:${folders.join('|')})/`, message };
}

function messageOf(name) {
  return NODE_GLOBALS.includes(name)
    ? 'This code runs in browsers too.'
    : 'Only src/excel and the entry files name Excel and Office: nothing of Office leaves src/excel.';
}
