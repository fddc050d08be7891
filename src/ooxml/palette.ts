import { indexedColors } from './indexedColors';
import { relationshipType } from './namespaces';
import type { OpcPackage } from './opcPackage';
import { tintColor } from './tintColor';
import { child, childElements, childrenNamed } from './xml';
import type { XmlElement } from './xml';

/** Theme colours by the number cells use: the first two pairs are swapped against the theme part's order. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const OFFICE_COLORS = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

/** Turns the colours of a workbook's styles into '#RRGGBB'. */
export class Palette {
  private constructor(
    private readonly theme: readonly string[],
    private readonly indexed: readonly string[],
  ) {}

  /** @param styles the style sheet's root, which may bring its own indexed colours */
  static open(pkg: OpcPackage, styles: XmlElement): Palette {
    return new Palette(themeColors(pkg), ownIndexedColors(styles) ?? indexedColors);
  }

  /** A theme colour, from 0 (light 1) to 11 (followed link); black for a number there is not. */
  themeColor(index: number, tint = 0): string {
    return tintColor(this.theme[index] ?? '#000000', tint);
  }

  /**
   * The colour an element (`color`, `fgColor`, `bgColor` …) means; `automatic` for none, automatic and unknown ones.
   */
  resolve(color: XmlElement | undefined, automatic: string): string {
    const { rgb, theme, indexed, tint } = color?.attributes ?? {};
    const shift = Number(tint ?? 0) || 0;
    if (rgb !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) {
      return tintColor(`#${rgb.slice(-6).toUpperCase()}`, shift);
    }
    if (theme !== undefined) return this.themeColor(Number(theme), shift);
    if (indexed !== undefined && Number(indexed) < 64) {
      return tintColor(this.indexed[Number(indexed)] ?? automatic, shift);
    }
    return automatic;
  }
}

function themeColors(pkg: OpcPackage): string[] {
  const relationships = pkg.relationships(pkg.workbookPart());
  const part = relationships.find(({ type }) => type === relationshipType('theme'))?.target;
  if (part === undefined || !pkg.has(part)) return OFFICE_COLORS;
  const elements = child(pkg.xml(part), 'a:themeElements');
  const scheme = elements && child(elements, 'a:clrScheme');
  return THEME_ORDER.map((name, index) => {
    const slot = scheme && child(scheme, `a:${name}`);
    const { lastClr, val } = (slot && childElements(slot)[0])?.attributes ?? {};
    const color = lastClr ?? val ?? '';
    return /^[0-9a-f]{6}$/i.test(color) ? `#${color.toUpperCase()}` : (OFFICE_COLORS[index] ?? '#000000');
  });
}

function ownIndexedColors(styles: XmlElement): string[] | undefined {
  const colors = child(styles, 'colors');
  const list = colors && child(colors, 'indexedColors');
  return (
    list && childrenNamed(list, 'rgbColor').map(({ attributes }) => `#${(attributes['rgb'] ?? '').slice(-6)}`)
  );
}
