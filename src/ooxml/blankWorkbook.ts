import { namespaces, relationshipType } from './namespaces';
import { officeTheme } from './officeTheme';
import { element, serializeXml } from './xml';
import type { XmlElement } from './xml';

const FAMILY = 'application/vnd.openxmlformats-officedocument';
const CORE_PROPERTIES = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const CORE_PROPERTIES_TYPE =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** A part's content type in the spreadsheet family. @example spreadsheetType('worksheet') */
function spreadsheetType(word: string): string {
  return `${FAMILY}.spreadsheetml.${word}+xml`;
}

/** The parts of a new, empty workbook, as Excel would accept them: one sheet, theme, styles and properties. */
export function blankWorkbookParts(): Map<string, Uint8Array> {
  const texts: [string, string][] = [
    ['[Content_Types].xml', serializeXml(contentTypes())],
    ['_rels/.rels', serializeXml(packageRelationships())],
    ['xl/workbook.xml', serializeXml(workbook())],
    ['xl/_rels/workbook.xml.rels', serializeXml(workbookRelationships())],
    ['xl/worksheets/sheet1.xml', serializeXml(blankWorksheet())],
    ['xl/theme/theme1.xml', officeTheme()],
    ['xl/styles.xml', serializeXml(blankStyles())],
    ['docProps/core.xml', serializeXml(coreProperties())],
    ['docProps/app.xml', serializeXml(appProperties())],
  ];
  const encoder = new TextEncoder();
  return new Map(texts.map(([part, text]) => [part, encoder.encode(text)]));
}

/** The root of an empty worksheet. */
export function blankWorksheet(): XmlElement {
  return element(
    'worksheet',
    { xmlns: namespaces.main, 'xmlns:r': namespaces.relationships },
    element('dimension', { ref: 'A1' }),
    element('sheetViews', {}, element('sheetView', { workbookViewId: 0 })),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('sheetData'),
    element('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
  );
}

/** The root of a styles part with the style Normal and nothing else. */
export function blankStyles(): XmlElement {
  const font = element(
    'font',
    {},
    element('sz', { val: 11 }),
    element('color', { theme: 1 }),
    element('name', { val: 'Calibri' }),
    element('family', { val: 2 }),
    element('scheme', { val: 'minor' }),
  );
  const fill = (pattern: string) => element('fill', {}, element('patternFill', { patternType: pattern }));
  const border = element(
    'border',
    {},
    ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)),
  );
  const none = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return element(
    'styleSheet',
    { xmlns: namespaces.main },
    element('fonts', { count: 1 }, font),
    element('fills', { count: 2 }, fill('none'), fill('gray125')),
    element('borders', { count: 1 }, border),
    element('cellStyleXfs', { count: 1 }, element('xf', none)),
    element('cellXfs', { count: 1 }, element('xf', { ...none, xfId: 0 })),
    element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
    element('dxfs', { count: 0 }),
    element('tableStyles', {
      count: 0,
      defaultTableStyle: 'TableStyleMedium2',
      defaultPivotStyle: 'PivotStyleLight16',
    }),
  );
}

function contentTypes(): XmlElement {
  const overrides = [
    ['/xl/workbook.xml', spreadsheetType('sheet.main')],
    ['/xl/worksheets/sheet1.xml', spreadsheetType('worksheet')],
    ['/xl/theme/theme1.xml', `${FAMILY}.theme+xml`],
    ['/xl/styles.xml', spreadsheetType('styles')],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', `${FAMILY}.extended-properties+xml`],
  ];
  return element(
    'Types',
    { xmlns: namespaces.contentTypes },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    overrides.map(([part, type]) => element('Override', { PartName: part, ContentType: type })),
  );
}

function packageRelationships(): XmlElement {
  return relationships([
    [relationshipType('officeDocument'), 'xl/workbook.xml'],
    [CORE_PROPERTIES_TYPE, 'docProps/core.xml'],
    [relationshipType('extended-properties'), 'docProps/app.xml'],
  ]);
}

function workbookRelationships(): XmlElement {
  return relationships([
    [relationshipType('worksheet'), 'worksheets/sheet1.xml'],
    [relationshipType('theme'), 'theme/theme1.xml'],
    [relationshipType('styles'), 'styles.xml'],
  ]);
}

function relationships(entries: readonly (readonly [type: string, target: string])[]): XmlElement {
  const nodes = entries.map(([type, target], index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }),
  );
  return element('Relationships', { xmlns: namespaces.packageRelationships }, nodes);
}

function workbook(): XmlElement {
  return element(
    'workbook',
    { xmlns: namespaces.main, 'xmlns:r': namespaces.relationships },
    element('workbookPr', { defaultThemeVersion: 166925 }),
    element(
      'bookViews',
      {},
      element('workbookView', { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000 }),
    ),
    element('sheets', {}, element('sheet', { name: 'Blad1', sheetId: 1, 'r:id': 'rId1' })),
    element('calcPr', { calcId: 191029 }),
  );
}

function coreProperties(): XmlElement {
  return element('cp:coreProperties', {
    'xmlns:cp': CORE_PROPERTIES,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  });
}

function appProperties(): XmlElement {
  return element(
    'Properties',
    { xmlns: namespaces.extendedProperties },
    element('Application', {}, 'Microsoft Excel'),
  );
}
