import { columnLetters } from '../../src/layout/area';
import { definedNames } from '../../src/ooxml/definedNames';
import { OpcPackage } from '../../src/ooxml/opcPackage';
import { SharedStrings } from '../../src/ooxml/sharedStrings';
import { StylesPart } from '../../src/ooxml/stylesPart';
import { workbookSheets } from '../../src/ooxml/workbookSheets';
import { WorksheetPart } from '../../src/ooxml/worksheetPart';
import { sheetFrame } from './sheetFrame';
import { sheetParts } from './sheetParts';

/** Everything that a person could see or lose in a workbook, by where it is: `Mål!A5`, `Mål row 4`, `Mål tables`, `name MT_Ar`. */
export type WorkbookDigest = ReadonlyMap<string, string>;

/** A row ID as the product makes them. */
const ROW_ID = /^[bcdfghjklmnpqrstvwxz]{8}$/u;

/**
 * The contents of a saved workbook in a form that is equal when the workbooks are: cells with values, formulas and formats, heights,
 * widths, tables, names, rules, drop-downs, links, charts, page set-up. Left out is what says nothing: the order of styles and texts in
 * the file, values that formulas are computed to, what is selected, and which random row ID a new row got; but two rows with the same ID
 * are told apart from two with IDs of their own.
 * @param known the row IDs that are not new
 */
export function workbookDigest(
  bytes: Uint8Array,
  known: ReadonlySet<string> = new Set<string>(),
): WorkbookDigest {
  const pkg = OpcPackage.open(bytes);
  const strings = SharedStrings.open(pkg);
  const styles = StylesPart.open(pkg);
  const digest = new Map<string, string>();
  const entries = workbookSheets(pkg);
  const ids: string[] = [];
  const looks = styleTexts(styles);
  digest.set('sheets', entries.map(({ name, state }) => `${name} ${state}`).join('\n'));
  for (const { name, formula, scope, hidden } of definedNames(pkg)) {
    digest.set(`name ${scope ?? ''}${name}`, JSON.stringify([formula, hidden]));
  }
  for (const { name, part } of entries) {
    const sheet = WorksheetPart.open(pkg, part, strings);
    for (const [address, text] of cellTexts(sheet, looks, known, ids)) digest.set(`${name}!${address}`, text);
    for (const [key, text] of sheetFrame(sheet, styles)) digest.set(`${name} ${key}`, text);
    for (const [key, text] of sheetParts(pkg, part)) digest.set(`${name} ${key}`, text);
  }
  const repeated = ids.filter((id, at) => ids.indexOf(id) !== at);
  if (repeated.length > 0) digest.set('repeated IDs', String(repeated.length));
  return digest;
}

/** The row IDs of a saved workbook. */
export function rowIds(bytes: Uint8Array): ReadonlySet<string> {
  const pkg = OpcPackage.open(bytes);
  const strings = SharedStrings.open(pkg);
  const values = workbookSheets(pkg).flatMap(({ part }) =>
    [...WorksheetPart.open(pkg, part, strings).rows.values()].flatMap(({ cells }) =>
      [...cells.values()].map(({ value }) => value),
    ),
  );
  return new Set(values.filter((value): value is string => typeof value === 'string' && ROW_ID.test(value)));
}

/** Where two workbooks differ. */
export function differences(one: WorkbookDigest, other: WorkbookDigest): readonly string[] {
  const places = new Set([...one.keys(), ...other.keys()]);
  return [...places].filter((place) => one.get(place) !== other.get(place));
}

const LOOK =
  / (?:look|(?:row|column) \d+|view|sheetPr|sheetFormatPr|pageMargins|pageSetup|printOptions|headerFooter|rowBreaks)$|_xlnm\./u;

/** Whether a difference is one of looks: formats, heights, widths, frozen rows, page set-up. */
export function isLook(place: string): boolean {
  return LOOK.test(place);
}

/**
 * Whether they hold the same but for what the inverse changes cannot give back as it was: a row's height, which Excel fits anew, and a chart,
 * which is drawn anew.
 */
export function isGivenBack(now: WorkbookDigest, before: WorkbookDigest): boolean {
  return differences(now, before).every((place) => / (?:row \d+|charts)$/u.test(place));
}

/** Whether they hold the same. */
export function isSame(one: WorkbookDigest, other: WorkbookDigest): boolean {
  return one.size === other.size && [...one].every(([place, text]) => other.get(place) === text);
}

function styleTexts(styles: StylesPart): (style: number) => string {
  const texts = new Map<number, string>();
  const plain = JSON.stringify(styles.format(0));
  return (style) => {
    const known = texts.get(style);
    if (known !== undefined) return known;
    const text = JSON.stringify(styles.format(style));
    texts.set(style, text === plain ? '' : text);
    return texts.get(style) ?? '';
  };
}

function* cellTexts(
  sheet: WorksheetPart,
  look: (style: number) => string,
  known: ReadonlySet<string>,
  ids: string[],
): Generator<[string, string]> {
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, { value, formula, style }] of cells) {
      if (typeof value === 'string' && ROW_ID.test(value)) ids.push(value);
      const isNewId = typeof value === 'string' && ROW_ID.test(value) && !known.has(value);
      const content = formula === undefined ? (isNewId ? '<new ID>' : value) : `=${formula.text}`;
      const address = `${columnLetters(column - 1)}${row}`;
      if (content !== null) yield [address, JSON.stringify(content)];
      if (look(style) !== '') yield [`${address} look`, look(style)];
    }
  }
}
