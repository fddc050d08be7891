import { PALETTES, TONE_SYMBOLS, toneOfColours, type PaletteName, type Tone } from '../domain/palette';
import type { CellInput, Change } from './change';
import { areaAt, cellsChange, formatChange } from './sheetChanges';
import { HEADER_FORMAT, LINE_COLOUR } from './sheetStyle';
import type { FoundCell } from './snapshot';

interface LegendRow {
  readonly tone: Tone;
  readonly word: string;
  /** The share of target, from the named limits of Regler, so that the legend shows the rule that was used. */
  readonly threshold: CellInput;
  readonly others: string;
}

const GREEN = 'ROUND(100*MT_GransGron,1)';
const YELLOW = 'ROUND(100*MT_GransGul,1)';

const ROWS: readonly LegendRow[] = [
  {
    tone: 'green',
    word: 'Grön',
    threshold: { formula: `=${GREEN}&" % eller högre"` },
    others: 'Uppfylls helt · Pågående enligt plan · Avslutat',
  },
  {
    tone: 'yellow',
    word: 'Gul',
    threshold: { formula: `=${YELLOW}&" % till under "&${GREEN}&" %"` },
    others: 'Uppfylls delvis · Pågående med avvikelse',
  },
  {
    tone: 'red',
    word: 'Röd',
    threshold: { formula: `="under "&${YELLOW}&" %"` },
    others: 'Uppfylls inte · Försenat',
  },
  {
    tone: 'neutral',
    word: 'Saknas',
    threshold: 'utfall, mål eller riktning saknas',
    others: 'Ej aktuell (följs inte upp i perioden) · Ej påbörjat · Avbrutet',
  },
];

/**
 * The colour legend: colour with symbol and word, thresholds, and the other words of the same colour. Source: layouts.md, Start.
 * @param row of its header, from 0
 * @param column of the colours, from 0
 */
export function colourLegend(
  sheet: string,
  row: number,
  column: number,
  palette: PaletteName,
): readonly Change[] {
  const words = ROWS.map((entry) => [legendText(entry), entry.threshold, entry.others]);
  return [
    cellsChange(sheet, row, column, [['Färg', 'Indikatorns måluppfyllelse', 'Samma färg har']]),
    formatChange(sheet, [areaAt(row, column, 1, 3)], HEADER_FORMAT),
    cellsChange(sheet, row + 1, column, words),
    formatChange(sheet, [areaAt(row + 1, column, ROWS.length, 3)], {
      vertical: 'Top',
      wrap: true,
      rowLines: LINE_COLOUR,
    }),
    ...ROWS.map(({ tone }, index) =>
      formatChange(sheet, [areaAt(row + 1 + index, column)], {
        fill: PALETTES[palette][tone].fill,
        fontColor: PALETTES[palette][tone].text,
      }),
    ),
  ];
}

/** The texts of the coloured cells of the legend, by which they are found again. */
export const LEGEND_TEXTS: readonly string[] = ROWS.map(legendText);

/**
 * Gives the legend the colours of a palette: the cells that still have its text and the colours of the other palette. Cells that
 * somebody has coloured otherwise are left alone.
 * @param cells with a text of LEGEND_TEXTS
 */
export function recolourLegend(cells: readonly FoundCell[], palette: PaletteName): readonly Change[] {
  return cells.flatMap(({ sheet, row, column, text, fill, fontColor }) => {
    const tone = ROWS.find((entry) => legendText(entry) === text)?.tone;
    const known = toneOfColours(fill, fontColor);
    if (tone === undefined || known?.tone !== tone || known.palettes.includes(palette)) return [];
    const colours = PALETTES[palette][tone];
    return [formatChange(sheet, [areaAt(row, column)], { fill: colours.fill, fontColor: colours.text })];
  });
}

function legendText({ tone, word }: LegendRow): string {
  return `${TONE_SYMBOLS[tone]} ${word}`;
}
