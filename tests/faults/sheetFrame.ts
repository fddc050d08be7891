import { parseAddress } from '../../src/host/model/address';
import type { StylesPart } from '../../src/ooxml/stylesPart';
import type { WorksheetPart } from '../../src/ooxml/worksheetPart';
import {
  child,
  childElements,
  childrenNamed,
  serializeXml,
  textOf,
  type XmlElement,
} from '../../src/ooxml/xml';

/** What is read apart, or says nothing: positions that the view remembers, and references to other parts. */
const LEFT_OUT = new Set([
  'cols',
  'conditionalFormatting',
  'dataValidations',
  'dimension',
  'drawing',
  'hyperlinks',
  'legacyDrawing',
  'sheetData',
  'sheetProtection',
  'sheetViews',
  'tableParts',
]);
/** A column of this width is as one that the file does not speak of. */
const STANDARD_WIDTH = '9.140625';
/** Areas above this are told as they are written. */
const MANY_CELLS = 20_000;

/** Everything of a sheet that is neither a cell nor in a part of its own. */
export function* sheetFrame(sheet: WorksheetPart, styles: StylesPart): Generator<[string, string]> {
  const { root } = sheet;
  for (const [row, { attributes }] of sheet.rows) {
    const { hidden, customHeight, ht } = attributes;
    const height = customHeight === '1' ? ht : undefined;
    if (hidden !== undefined || height !== undefined)
      yield [`row ${row}`, JSON.stringify([hidden ?? '0', height])];
  }
  yield* columns(child(root, 'cols'));
  yield ['rules', rules(root, styles).join('\n')];
  yield ['validations', validations(child(root, 'dataValidations')).join('\n')];
  yield ['links', lines(child(root, 'hyperlinks')).join('\n')];
  yield ['view', view(child(root, 'sheetViews'))];
  for (const node of childElements(root)) {
    if (!LEFT_OUT.has(node.name)) yield [node.name, serializeXml(node)];
  }
}

function* columns(cols: XmlElement | undefined): Generator<[string, string]> {
  for (const { attributes } of cols === undefined ? [] : childElements(cols)) {
    const { min = '0', max = '0', width, hidden } = attributes;
    if (width === STANDARD_WIDTH && hidden === undefined) continue;
    for (let column = Number(min); column <= Math.min(Number(max), 200); column += 1)
      yield [`column ${column}`, JSON.stringify([width, hidden ?? '0'])];
  }
}

/** The rules in the order in which Excel applies them, with the look that they give. */
function rules(root: XmlElement, styles: StylesPart): readonly string[] {
  const found = childrenNamed(root, 'conditionalFormatting').flatMap((block) =>
    childrenNamed(block, 'cfRule').map((rule) => {
      const { priority = '0', dxfId, type = '' } = rule.attributes;
      const look = dxfId === undefined ? null : styles.differential(Number(dxfId));
      const formulas = childrenNamed(rule, 'formula').map(textOf);
      const text = JSON.stringify([block.attributes['sqref'], type, formulas, look]);
      return { priority: Number(priority), text };
    }),
  );
  return found.sort((one, other) => one.priority - other.priority).map(({ text }) => text);
}

/** Each rule for typing once, with all cells that it holds for, however the file divides them. */
function validations(list: XmlElement | undefined): readonly string[] {
  const cells = new Map<string, string[]>();
  for (const node of list === undefined ? [] : childElements(list)) {
    const { sqref = '', ...attributes } = node.attributes;
    const rule = JSON.stringify([
      Object.entries(attributes).sort(),
      childElements(node).map((each) => serializeXml(each)),
    ]);
    cells.set(rule, [...(cells.get(rule) ?? []), ...sqref.split(' ').flatMap(cellsOf)]);
  }
  return [...cells].map(([rule, places]) => `${rule} ${places.sort().join(' ')}`).sort();
}

function cellsOf(address: string): readonly string[] {
  const { row, column, rowCount, columnCount } = parseAddress(address);
  if (rowCount * columnCount > MANY_CELLS) return [address];
  return Array.from(
    { length: rowCount * columnCount },
    (_, at) => `${column + (at % columnCount)},${row + Math.floor(at / columnCount)}`,
  );
}

function lines(list: XmlElement | undefined): readonly string[] {
  const nodes = list === undefined ? [] : childElements(list);
  return nodes
    .map(({ attributes }) =>
      // What a link displays is in its cell.
      JSON.stringify(Object.entries({ ...attributes, display: '', 'r:id': '', 'xr:uid': '' }).sort()),
    )
    .sort();
}

/** Frozen panes and gridlines; neither what is selected nor where the sheet is scrolled to. */
function view(views: XmlElement | undefined): string {
  const first = views === undefined ? undefined : child(views, 'sheetView');
  const pane = first === undefined ? undefined : child(first, 'pane');
  return JSON.stringify([
    first?.attributes['showGridLines'] ?? '1',
    pane?.attributes['xSplit'],
    pane?.attributes['ySplit'],
  ]);
}
