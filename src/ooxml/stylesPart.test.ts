import { OpcPackage } from './opcPackage';
import { StylesPart } from './stylesPart';
import type { FormatPatch } from './stylesPart';
import { child, childElements } from './xml';

const PART = 'xl/styles.xml';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function workbookWith(styles: string): OpcPackage {
  const pkg = OpcPackage.blankWorkbook();
  pkg.setBytes(PART, new TextEncoder().encode(`<styleSheet ${MAIN}>${styles}</styleSheet>`));
  return pkg;
}

const SMALL =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0&quot; mkr&quot;"/><numFmt numFmtId="44" formatCode="0 kr"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
  '<font><b/><i val="0"/><strike val="true"/><u val="doubleAccounting"/><sz val="9.5"/><color theme="4" tint="-0.249977111117893"/><name val="Arial"/></font></fonts>' +
  '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill></fill>' +
  '<fill><patternFill patternType="lightUp"><bgColor rgb="FF00FF00"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border diagonalDown="1"><left style="thin"><color auto="1"/></left><right/><top/><bottom style="double"><color rgb="FF0000FF"/></bottom><diagonal style="hair"><color indexed="10"/></diagonal></border></borders>' +
  '<cellStyleXfs count="2"><xf/><xf/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="1"><alignment horizontal="center" vertical="top" textRotation="135" wrapText="1" indent="2" shrinkToFit="1" readingOrder="1"/><protection locked="0" hidden="1"/><extLst><ext uri="u"/></extLst></xf>' +
  '<xf numFmtId="44" fontId="0" fillId="3" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="4" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Tal" xfId="1"/></cellStyles>' +
  '<dxfs count="2"><dxf><font><b val="0"/><i/><strike/><u/><color rgb="FF9C0006"/></font><numFmt numFmtId="170" formatCode="0.0"/><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill patternType="solid"><fgColor theme="0"/></patternFill></fill></dxf></dxfs>';

describe('StylesPart.format', () => {
  it('reads the style Normal of a new workbook', () => {
    expect(StylesPart.open(OpcPackage.blankWorkbook()).format(0)).toEqual({
      numberFormat: 'General',
      font: {
        name: 'Calibri',
        size: 11,
        bold: false,
        italic: false,
        underline: 'None',
        strikethrough: false,
        color: '#000000',
      },
      fill: null,
      borders: Object.fromEntries(
        ['left', 'right', 'top', 'bottom', 'diagonalDown', 'diagonalUp'].map((side) => [
          side,
          { style: 'none', color: '#000000' },
        ]),
      ),
      horizontal: 'general',
      vertical: 'bottom',
      wrap: false,
      indent: 0,
      shrink: false,
      rotation: 0,
      locked: true,
      hidden: false,
      quotePrefix: false,
      styleName: 'Normal',
    });
  });

  it('resolves everything a format refers to', () => {
    expect(StylesPart.open(workbookWith(SMALL)).format(1)).toEqual({
      numberFormat: '0.0" mkr"',
      font: {
        name: 'Arial',
        size: 9.5,
        bold: true,
        italic: false,
        underline: 'DoubleAccountant',
        strikethrough: true,
        color: '#2F5597',
      },
      fill: '#FFFF00',
      borders: {
        left: { style: 'thin', color: '#000000' },
        right: { style: 'none', color: '#000000' },
        top: { style: 'none', color: '#000000' },
        bottom: { style: 'double', color: '#0000FF' },
        diagonalDown: { style: 'hair', color: '#FF0000' },
        diagonalUp: { style: 'none', color: '#000000' },
      },
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      indent: 2,
      shrink: true,
      rotation: -45,
      locked: false,
      hidden: true,
      quotePrefix: false,
      styleName: 'Tal',
    });
  });

  it('prefers own number formats to built-in ones, and knows those', () => {
    const styles = StylesPart.open(workbookWith(SMALL));
    expect([2, 3].map((style) => styles.format(style).numberFormat)).toEqual(['0 kr', 'm/d/yyyy']);
    expect([2, 3].map((style) => styles.format(style).fill)).toEqual([null, '#00FF00']);
    expect(styles.format(99)).toEqual(styles.format(0));
  });

  it('takes indexed colours from the workbook when it brings its own', () => {
    const own =
      '<colors><indexedColors>' + '<rgbColor rgb="00123456"/>'.repeat(14) + '</indexedColors></colors>';
    expect(StylesPart.open(workbookWith(SMALL + own)).format(1).fill).toBe('#123456');
  });
});

describe('StylesPart.derive', () => {
  const patch: FormatPatch = {
    numberFormat: 'yyyy-mm-dd',
    font: {
      bold: true,
      italic: true,
      strikethrough: true,
      underline: 'Single',
      size: 14,
      name: 'Arial',
      color: '#FF8800',
    },
    fill: '#DDEBF7',
    borders: {
      left: { style: 'thin', color: '#00FF00' },
      top: { style: 'medium' },
      diagonalUp: { style: 'thin' },
    },
    horizontal: 'left',
    vertical: 'center',
    wrap: true,
    indent: 1,
    shrink: true,
    rotation: 90,
    locked: false,
    hidden: true,
  };

  it.each([0, 1, 2, 3])('gives what was asked for, the rest as in style %i', (style) => {
    const pkg = workbookWith(SMALL);
    const styles = StylesPart.open(pkg);
    const before = styles.format(style);
    const derived = styles.derive(style, patch);
    styles.writeTo(pkg);
    const after = StylesPart.open(OpcPackage.open(pkg.save())).format(derived);
    expect(after).toEqual({
      ...before,
      ...patch,
      font: { ...before.font, ...patch.font },
      borders: {
        ...before.borders,
        left: { style: 'thin', color: '#00FF00' },
        top: { style: 'medium', color: '#000000' },
        diagonalUp: { style: 'thin', color: before.borders.diagonalDown.color },
        diagonalDown: {
          style: before.borders.diagonalDown.style === 'none' ? 'none' : 'thin',
          color: before.borders.diagonalDown.color,
        },
      },
    });
    expect(styles.format(style)).toEqual(before);
  });

  it('takes everything back again', () => {
    const styles = StylesPart.open(workbookWith(SMALL));
    const plain = styles.format(0);
    const everything: FormatPatch = { ...plain };
    const back = styles.derive(1, everything);
    expect(styles.format(back)).toEqual({ ...plain, styleName: 'Tal' });
  });

  it('pools: the same twice is one entry, no change is no entry, and the counts are right', () => {
    const pkg = workbookWith(SMALL);
    const styles = StylesPart.open(pkg);
    expect(styles.derive(0, { horizontal: 'general' })).toBe(4);
    const first = styles.derive(0, patch);
    const entries = styles.formatCount;
    expect(styles.derive(0, { ...patch })).toBe(first);
    expect(StylesPart.open(pkg).derive(0, structuredClone(patch))).toBe(first);
    expect(styles.derive(first, { font: { bold: true } })).toBe(first);
    expect(styles.formatCount).toBe(entries);
    styles.writeTo(pkg);
    for (const list of childElements(pkg.xml(PART))) {
      expect([list.name, list.attributes['count']]).toEqual([list.name, String(childElements(list).length)]);
    }
  });

  it('leaves existing entries as they are and keeps what it does not know', () => {
    const pkg = workbookWith(SMALL);
    const styles = StylesPart.open(pkg);
    styles.derive(1, { locked: true });
    styles.writeTo(pkg);
    const text = new TextDecoder().decode(pkg.bytes(PART));
    const list = /<cellXfs[^>]*>([^]*)<\/cellXfs>/;
    const before = list.exec(SMALL)?.[1] ?? '';
    const after = list.exec(text)?.[1] ?? '';
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toContain(
      'readingOrder="1"/><protection locked="1" hidden="1"/><extLst><ext uri="u"/></extLst>',
    );
  });

  it('numbers new number formats after the workbook’s and uses built-in and known ones', () => {
    const pkg = workbookWith(SMALL);
    const styles = StylesPart.open(pkg);
    for (const numberFormat of ['0.00%', '0.0" mkr"', '#,##0.0', '$#,##0_);($#,##0)']) {
      expect(styles.format(styles.derive(0, { numberFormat })).numberFormat).toBe(numberFormat);
    }
    const formats = child(pkg.xml(PART), 'numFmts');
    expect(formats && childElements(formats).map(({ attributes }) => attributes['numFmtId'])).toEqual([
      '164',
      '44',
      '165',
      '166',
    ]);
  });

  it('frees a font from the theme when it gets another name', () => {
    const pkg = OpcPackage.blankWorkbook();
    const styles = StylesPart.open(pkg);
    styles.derive(0, { font: { name: 'Arial' } });
    styles.writeTo(pkg);
    expect(new TextDecoder().decode(pkg.bytes(PART))).toContain(
      '<font><sz val="11"/><color theme="1"/><name val="Arial"/></font></fonts>',
    );
  });

  it('writes nothing when nothing was added', () => {
    const pkg = workbookWith(SMALL);
    const before = pkg.bytes(PART);
    const styles = StylesPart.open(pkg);
    styles.format(1);
    styles.writeTo(pkg);
    expect(pkg.bytes(PART)).toBe(before);
  });

  it('makes a style sheet for a workbook that has none', () => {
    const pkg = OpcPackage.blankWorkbook();
    pkg.removePart(PART);
    const styles = StylesPart.open(pkg);
    const style = styles.derive(0, { fill: '#FF0000' });
    styles.writeTo(pkg);
    const again = OpcPackage.open(pkg.save());
    expect(StylesPart.open(again).format(style).fill).toBe('#FF0000');
  });
});

describe('conditional formats’ looks', () => {
  it('are read', () => {
    const styles = StylesPart.open(workbookWith(SMALL));
    expect(styles.differential(0)).toEqual({
      bold: false,
      italic: true,
      strikethrough: true,
      underline: true,
      fontColor: '#9C0006',
      numberFormat: '0.0',
      fill: '#FFC7CE',
    });
    expect(styles.differential(1)).toEqual({ fill: '#FFFFFF' });
    expect(styles.differential(7)).toEqual({});
  });

  it('are added once and read back', () => {
    const pkg = workbookWith(SMALL);
    const styles = StylesPart.open(pkg);
    const looks = { fontColor: '#006100', bold: true, fill: '#C6EFCE', underline: false };
    const index = styles.addDifferential(looks);
    expect(index).toBe(2);
    expect(styles.addDifferential({ ...looks })).toBe(2);
    styles.writeTo(pkg);
    expect(StylesPart.open(OpcPackage.open(pkg.save())).differential(index)).toEqual(looks);
  });
});

describe('theme colours', () => {
  it('come from the workbook’s theme, light and dark in the order of cells', () => {
    const styles = StylesPart.open(OpcPackage.blankWorkbook());
    expect([0, 1, 2, 3, 4, 10].map((index) => styles.themeColor(index))).toEqual([
      '#FFFFFF',
      '#000000',
      '#E7E6E6',
      '#44546A',
      '#4472C4',
      '#0563C1',
    ]);
    expect(styles.themeColor(0, -0.5)).toBe('#808080');
  });
});
