import { chartFont, chartText, patchChartFont, setChartText } from './chartText';
import { element, parseXml, serializeElement } from './xml';
import type { XmlElement } from './xml';

function title(inner: string): XmlElement {
  return parseXml(`<c:title xmlns:c="urn:c" xmlns:a="urn:a">${inner}</c:title>`, 'test');
}

describe('the words of a title', () => {
  it('are its runs, one line a paragraph', () => {
    const rich =
      '<a:p><a:r><a:t>Två </a:t></a:r><a:r><a:t>ord</a:t></a:r></a:p><a:p><a:r><a:t>till</a:t></a:r></a:p>';
    expect(chartText(title(`<c:tx><c:rich><a:bodyPr/>${rich}</c:rich></c:tx>`))).toBe('Två ord\ntill');
  });

  it('of a title bound to a cell are what the file remembers', () => {
    const bound = '<c:strRef><c:strCache><c:pt idx="0"><c:v>Cellens</c:v></c:pt></c:strCache></c:strRef>';
    expect(chartText(title(`<c:tx>${bound}</c:tx>`))).toBe('Cellens');
    expect(chartText(title(''))).toBe('');
  });

  it('keep the font when they are replaced, and are no markup', () => {
    const node = title('');
    setChartText(node, 'Före');
    patchChartFont(node, { size: 10.5, bold: true });
    setChartText(node, 'A <b> & c\n\nD');
    expect(chartText(node)).toBe('A <b> & c\n\nD');
    expect(chartFont(node)).toEqual({ size: 10.5, bold: true });
    expect(serializeElement(node)).toContain('<a:t>A &lt;b&gt; &amp; c</a:t>');
  });
});

describe('the font of a part', () => {
  it('is what the part says itself, in the order of the schema', () => {
    const legend = element('c:legend', {}, element('c:legendPos'), element('c:overlay'));
    expect(chartFont(legend)).toEqual({});
    patchChartFont(legend, { name: 'Calibri' });
    patchChartFont(legend, { color: '#3B3A39', italic: false });
    patchChartFont(legend, { color: '#112233', name: 'Carlito' });
    expect(chartFont(legend)).toEqual({ name: 'Carlito', color: '#112233', italic: false });
    expect(serializeElement(legend)).toContain(
      '<a:defRPr i="0"><a:solidFill><a:srgbClr val="112233"/></a:solidFill><a:latin typeface="Carlito"/></a:defRPr>',
    );
  });
});
