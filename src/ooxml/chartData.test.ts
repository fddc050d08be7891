import { chartReference, readChartCache, setChartReference, setChartSeriesName } from './chartData';
import { parseXml, serializeElement } from './xml';
import type { XmlElement } from './xml';

function series(inner: string): XmlElement {
  return parseXml(`<c:ser xmlns:c="urn:c"><c:idx val="0"/>${inner}</c:ser>`, 'test');
}

describe('what a series refers to', () => {
  it('is its reference and what the file remembers, with gaps for empty cells', () => {
    const cache =
      '<c:formatCode>0.0</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>1.50</c:v></c:pt><c:pt idx="2"><c:v>#N/A</c:v></c:pt>';
    const node = series(
      `<c:val><c:numRef><c:f>Blad1!$A$1:$A$3</c:f><c:numCache>${cache}</c:numCache></c:numRef></c:val>`,
    );
    expect(chartReference(node, 'c:val')).toBe('Blad1!$A$1:$A$3');
    expect(readChartCache(node, 'c:val')).toEqual({
      kind: 'numbers',
      format: '0.0',
      points: [1.5, null, '#N/A'],
    });
    expect(chartReference(node, 'c:cat')).toBeNull();
    expect(readChartCache(node, 'c:cat')).toBeNull();
  });

  it('may be literals, and a name of its own', () => {
    const node = series(
      '<c:val><c:numLit><c:ptCount val="1"/><c:pt idx="0"><c:v>7</c:v></c:pt></c:numLit></c:val>',
    );
    setChartSeriesName(node, 'Grön & gul');
    expect(chartReference(node, 'c:val')).toBeNull();
    expect(readChartCache(node, 'c:val')?.points).toEqual([7]);
    expect(readChartCache(node, 'c:tx')).toEqual({ kind: 'texts', points: ['Grön & gul'] });
  });

  it('stands in the order of the schema whatever is set first', () => {
    const node = series('');
    setChartReference(node, 'c:val', 'B!$A$1', { kind: 'numbers', points: [null] });
    setChartReference(node, 'c:cat', 'B!$B$1', { kind: 'texts', points: ['ett'] });
    setChartSeriesName(node, 'namn');
    expect(serializeElement(node).match(/<c:(idx|tx|cat|val)\b/g)).toEqual([
      '<c:idx',
      '<c:tx',
      '<c:cat',
      '<c:val',
    ]);
    expect(readChartCache(node, 'c:val')).toEqual({ kind: 'numbers', format: 'General', points: [null] });
  });

  it.each(['-1', '1e9', 'x'])('remembers no absurd number of points: %s', (count) => {
    const node = series(`<c:val><c:numLit><c:ptCount val="${count}"/></c:numLit></c:val>`);
    expect(readChartCache(node, 'c:val')?.points.length).toBeLessThanOrEqual(100_000);
  });
});
