import type { Area } from '../../src/layout/area';
import type { Change } from '../../src/layout/change';
import type { ChartInput } from '../../src/layout/chartInput';
import { PALETTES } from '../../src/domain/palette';

/** The sheet that the sample stands on; its name needs apostrophes in references, and has one. */
export const SHEET = "Nämndens mål '23 RS";

const { green, yellow, red } = PALETTES.standard;

/** Indicators by goal, counted by hand: 9 green, 3 yellow and no red, one cell empty and one nought. */
const COUNTS: Change = {
  kind: 'cells',
  sheet: SHEET,
  row: 3,
  column: 0,
  cells: [
    ['Mål', 'Grön', 'Gul', 'Röd'],
    ['Mål 1 Jämlik hälsa', 4, 1, null],
    ['Mål 2 Trygg vård', 5, 2, 0],
  ],
};

function column(index: number): Area {
  return { row: 4, column: index, rowCount: 2, columnCount: 1 };
}

/** A stacked bar chart over A10:F24 of the cells above. */
export const SAMPLE: ChartInput = {
  sheet: SHEET,
  name: 'Måltavlan indikatorer',
  type: 'barStacked',
  area: { row: 9, column: 0, rowCount: 15, columnCount: 6 },
  title: 'Indikatorer per mål & period <april>',
  series: [
    { name: 'Grön', values: column(1), categories: column(0), color: green.fill, labelColor: green.text },
    { name: 'Gul', values: column(2), categories: column(0), color: yellow.fill, labelColor: yellow.text },
    { name: 'Röd', values: column(3), categories: column(0), color: red.fill, labelColor: red.text },
  ],
  valueAxisTitle: 'antal',
  valueNumberFormat: '0',
  hasLegend: true,
  dataLabels: true,
  reverseCategories: true,
};

/** What draws the sample on a new sheet. */
export const SAMPLE_CHANGES: readonly Change[] = [
  { kind: 'addSheet', sheet: SHEET },
  COUNTS,
  { kind: 'addChart', ...SAMPLE },
];
