import { LEGEND_TEXTS } from './colourLegend';
import { planColourRules } from './colourPlan';
import { paletteInUse } from './paletteInUse';
import type { FoundCell } from './snapshot';
import { applied, book, indicators } from './testing/colouredSnapshot';

test('is what most coloured things tell, and grey tells nothing', () => {
  const other = { fill: '#9AD5E0', fontColor: '#06303A' };
  const standard = { fill: '#B7E1CD', fontColor: '#0B3D20' };
  const grey = { fill: '#EDEBE9', fontColor: '#3B3A39' };
  expect(paletteInUse([other])).toBe('fargblind');
  expect(paletteInUse([other, standard, standard, grey])).toBe('standard');
  expect(paletteInUse([grey, { fill: '#FF0000', fontColor: null }])).toBeNull();
});

describe('the palette', () => {
  const legend = (fills: readonly string[], fonts: readonly string[]): FoundCell[] =>
    LEGEND_TEXTS.map((text, index) => ({
      sheet: 'Start',
      row: 30 + index,
      column: 1,
      text,
      fill: fills[index] ?? null,
      fontColor: fonts[index] ?? null,
    }));
  const STANDARD = legend(
    ['#B7E1CD', '#FFF2AE', '#E8A0A0', '#EDEBE9'],
    ['#0B3D20', '#5C4400', '#4A0008', '#3B3A39'],
  );
  const OTHER = legend(
    ['#9AD5E0', '#FFF0B3', '#E58A7B', '#EDEBE9'],
    ['#06303A', '#4D3B00', '#3B0A03', '#3B3A39'],
  );

  test('is kept when none is asked for: by the rules, else by the legend, else the standard one', () => {
    const other = applied(book([indicators()]), 'fargblind');
    expect(planColourRules(book([indicators()], other), {})).toMatchObject({
      palette: 'fargblind',
      changes: [],
    });
    expect(planColourRules({ ...book([indicators()]), foundCells: OTHER }, {}).palette).toBe('fargblind');
    expect(planColourRules(book([indicators()]), {}).palette).toBe('standard');
    expect(planColourRules(book([indicators()], other), { palette: 'standard' }).palette).toBe('standard');
  });

  test('the legend follows it, cell by cell, and grey needs nothing', () => {
    const rules = applied(book([indicators()]), 'fargblind');
    const snapshot = { ...book([indicators()], rules), foundCells: STANDARD };
    const { changes } = planColourRules(snapshot, {});
    expect(changes).toEqual(
      [0, 1, 2].map((index) => ({
        kind: 'format',
        sheet: 'Start',
        areas: [{ row: 30 + index, column: 1, rowCount: 1, columnCount: 1 }],
        format: { fill: OTHER[index]?.fill, fontColor: OTHER[index]?.fontColor },
      })),
    );
    expect(planColourRules({ ...snapshot, foundCells: OTHER }, {}).changes).toEqual([]);
  });

  test('a legend that somebody has coloured otherwise is left alone', () => {
    const rules = applied(book([indicators()]), 'fargblind');
    const own = STANDARD.map((cell, index) => (index === 0 ? { ...cell, fill: '#00FF00' } : cell));
    const { changes } = planColourRules({ ...book([indicators()], rules), foundCells: own }, {});
    expect(changes.map((change) => change.kind === 'format' && change.areas[0]?.row)).toEqual([31, 32]);
  });
});
