import { PALETTES, TONE_SYMBOLS, type PaletteName, type Tone, type ToneColours } from '../domain/palette';

/** A colour of the legend: what it says, how it looks, and the symbol for those who do not see it. */
export interface LegendEntry extends ToneColours {
  readonly tone: Tone;
  readonly symbol: string;
}

const ORDER: readonly Tone[] = ['green', 'yellow', 'red', 'neutral'];

/**
 * The colours that Färgsätt uses, best first.
 * @example colourLegend('standard')[0] // { tone: 'green', symbol: '●', fill: '#B7E1CD', text: '#0B3D20' }
 */
export function colourLegend(palette: PaletteName): readonly LegendEntry[] {
  return ORDER.map((tone) => ({ tone, symbol: TONE_SYMBOLS[tone], ...PALETTES[palette][tone] }));
}
