import { patchAlignment, readAlignment } from './alignmentXml';
import { blankStyles } from './blankWorkbook';
import { patchBorder, readBorders } from './borderXml';
import type { CellFormat, DifferentialFormat, FormatPatch } from './cellFormat';
import { differentialElement, readDifferential } from './differentialXml';
import { fillElement, readFill } from './fillXml';
import { patchFont, readFont } from './fontXml';
import { relationshipType } from './namespaces';
import { FIRST_CUSTOM_FORMAT, builtinNumberFormat, builtinNumberFormatId } from './numberFormats';
import type { OpcPackage } from './opcPackage';
import { Palette } from './palette';
import { StylePool } from './stylePool';
import { isTrue } from './isTrue';
import { child, childrenNamed, cloneElement, element, insertInOrder, removeChild } from './xml';
import type { XmlElement } from './xml';

export type {
  BorderSide,
  CellBorder,
  CellFont,
  CellFormat,
  DifferentialFormat,
  FormatPatch,
  UnderlineStyle,
} from './cellFormat';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const XF_ORDER = ['alignment', 'protection', 'extLst'];

/**
 * The workbook's style sheet: what a cell's style number means, and numbers for changed formats. Existing entries
 * keep their numbers and are never changed.
 */
export class StylesPart {
  private readonly fonts: StylePool;
  private readonly fills: StylePool;
  private readonly borders: StylePool;
  private readonly cellFormats: StylePool;
  private readonly differentials: StylePool;
  private readonly numberFormats: StylePool;
  private readonly formats = new Map<number, CellFormat>();
  private readonly derived = new Map<string, number>();
  private changed = false;

  private constructor(
    private readonly root: XmlElement,
    private readonly palette: Palette,
  ) {
    this.fonts = new StylePool(root, 'fonts');
    this.fills = new StylePool(root, 'fills');
    this.borders = new StylePool(root, 'borders');
    this.cellFormats = new StylePool(root, 'cellXfs');
    this.differentials = new StylePool(root, 'dxfs');
    this.numberFormats = new StylePool(root, 'numFmts');
  }

  /** Reads the style sheet; a workbook without one gets a plain one on {@link writeTo}, when a format was derived. */
  static open(pkg: OpcPackage): StylesPart {
    const part = stylesPartName(pkg);
    const root = part !== undefined && pkg.has(part) ? pkg.xml(part) : blankStyles();
    return new StylesPart(root, Palette.open(pkg, root));
  }

  /** How many cell formats there are; style numbers are below it. */
  get formatCount(): number {
    return this.cellFormats.size;
  }

  /** What a style number means. A number there is not means the first format, as in Excel. */
  format(style: number): CellFormat {
    const known = this.formats.get(style);
    if (known) return known;
    const xf = this.cellFormats.at(style) ?? this.cellFormats.at(0);
    const number = (name: string) => Number(xf?.attributes[name] ?? 0);
    const protection = xf && child(xf, 'protection');
    const format: CellFormat = {
      numberFormat: this.numberFormat(number('numFmtId')),
      font: readFont(this.fonts.at(number('fontId')), this.palette),
      fill: readFill(this.fills.at(number('fillId')), this.palette),
      borders: readBorders(this.borders.at(number('borderId')), this.palette),
      ...readAlignment(xf),
      locked: isTrue(protection?.attributes['locked'] ?? '1'),
      hidden: isTrue(protection?.attributes['hidden']),
      quotePrefix: isTrue(xf?.attributes['quotePrefix']),
      styleName: this.styleName(xf?.attributes['xfId'] ?? '0'),
    };
    this.formats.set(style, format);
    return format;
  }

  /** The number of a format like another one but for some changes; the same changes always give the same number. */
  derive(style: number, patch: FormatPatch): number {
    const key = `${style} ${JSON.stringify(patch)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const base = this.cellFormats.at(style) ?? this.cellFormats.at(0);
    const xf = base
      ? cloneElement(base)
      : element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    this.patchReferences(xf, patch);
    this.patchAlignment(xf, patch);
    this.patchProtection(xf, patch);
    if (patch.quotePrefix === true) xf.attributes['quotePrefix'] = '1';
    if (patch.quotePrefix === false) delete xf.attributes['quotePrefix'];
    const index = this.place(this.cellFormats, xf);
    this.derived.set(key, index);
    return index;
  }

  /** A conditional format's looks by number; empty for a number there is not. */
  differential(index: number): DifferentialFormat {
    const dxf = this.differentials.at(index);
    return dxf ? readDifferential(dxf, this.palette) : {};
  }

  /** The number of a conditional format's looks. */
  addDifferential(format: DifferentialFormat): number {
    const id = format.numberFormat === undefined ? undefined : this.numberFormatId(format.numberFormat);
    return this.place(this.differentials, differentialElement(format, id));
  }

  /** A theme colour as '#RRGGBB', from 0 (light 1) to 11; tint −1…1. */
  themeColor(index: number, tint = 0): string {
    return this.palette.themeColor(index, tint);
  }

  /** The colour that an element with `rgb`, `theme` and `tint`, or `indexed` means, such as a sheet's tab colour. */
  color(node: XmlElement | undefined, automatic = ''): string {
    return this.palette.resolve(node, automatic);
  }

  /** Writes the style sheet when a format was added. */
  writeTo(pkg: OpcPackage): void {
    if (!this.changed) return;
    this.changed = false;
    const named = stylesPartName(pkg);
    const workbook = pkg.workbookPart();
    const part = named ?? `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}styles.xml`;
    if (pkg.has(part)) pkg.touch(part);
    else pkg.addPart(part, this.root, CONTENT_TYPE);
    if (named === undefined) pkg.addRelationship(workbook, relationshipType('styles'), part);
  }

  private place(pool: StylePool, entry: XmlElement): number {
    const { index, added } = pool.place(entry);
    this.changed ||= added;
    return index;
  }

  private patchReferences(xf: XmlElement, patch: FormatPatch): void {
    const entry = (pool: StylePool, name: string) => pool.at(Number(xf.attributes[name] ?? 0));
    const set = (name: string, apply: string, value: number): void => {
      xf.attributes[name] = String(value);
      xf.attributes[apply] = '1';
    };
    if (patch.numberFormat !== undefined) {
      set('numFmtId', 'applyNumberFormat', this.numberFormatId(patch.numberFormat));
    }
    if (patch.font) {
      const font = patchFont(entry(this.fonts, 'fontId'), patch.font);
      set('fontId', 'applyFont', this.place(this.fonts, font));
    }
    if (patch.fill !== undefined) {
      set('fillId', 'applyFill', this.place(this.fills, fillElement(patch.fill)));
    }
    if (patch.borders) {
      const border = patchBorder(entry(this.borders, 'borderId'), patch.borders);
      set('borderId', 'applyBorder', this.place(this.borders, border));
    }
  }

  private patchAlignment(xf: XmlElement, patch: FormatPatch): void {
    const { horizontal, vertical, wrap, indent, shrink, rotation } = patch;
    if ([horizontal, vertical, wrap, indent, shrink, rotation].every((value) => value === undefined)) return;
    replaceChild(xf, 'alignment', patchAlignment(xf, patch));
    xf.attributes['applyAlignment'] = '1';
  }

  private patchProtection(xf: XmlElement, { locked, hidden }: FormatPatch): void {
    if (locked === undefined && hidden === undefined) return;
    const known = child(xf, 'protection');
    const node = known ? cloneElement(known) : element('protection');
    if (locked !== undefined) node.attributes['locked'] = locked ? '1' : '0';
    if (hidden !== undefined) node.attributes['hidden'] = hidden ? '1' : '0';
    replaceChild(xf, 'protection', node);
    xf.attributes['applyProtection'] = '1';
  }

  private numberFormat(id: number): string {
    const list = child(this.root, 'numFmts');
    const own =
      list && childrenNamed(list, 'numFmt').find(({ attributes }) => Number(attributes['numFmtId']) === id);
    return own?.attributes['formatCode'] ?? builtinNumberFormat(id) ?? 'General';
  }

  private numberFormatId(code: string): number {
    const builtin = builtinNumberFormatId(code);
    if (builtin !== undefined && this.numberFormat(builtin) === code) return builtin;
    const list = child(this.root, 'numFmts');
    const own = list ? childrenNamed(list, 'numFmt') : [];
    const known = own.find(({ attributes }) => attributes['formatCode'] === code);
    if (known) return Number(known.attributes['numFmtId']);
    const id = own.reduce((next, { attributes }) => {
      return Math.max(next, Number(attributes['numFmtId']) + 1);
    }, FIRST_CUSTOM_FORMAT);
    this.place(this.numberFormats, element('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  private styleName(xfId: string): string {
    const list = child(this.root, 'cellStyles');
    const named =
      list && childrenNamed(list, 'cellStyle').find(({ attributes }) => attributes['xfId'] === xfId);
    return named?.attributes['name'] ?? 'Normal';
  }
}

function replaceChild(parent: XmlElement, name: string, node: XmlElement | undefined): void {
  const known = child(parent, name);
  if (known) removeChild(parent, known);
  if (node) insertInOrder(parent, node, XF_ORDER);
}

function stylesPartName(pkg: OpcPackage): string | undefined {
  const relationships = pkg.relationships(pkg.workbookPart());
  return relationships.find(({ type }) => type === relationshipType('styles'))?.target;
}
