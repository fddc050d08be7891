import { contrastRatio } from '../domain/contrast';
import {
  PALETTES,
  TONES,
  TONE_SYMBOLS,
  type PaletteName,
  type Tone,
  type ToneColours,
} from '../domain/palette';

/** A colour of the legend: what it says, how it looks, and the symbol for those who do not see it. */
export interface LegendEntry extends ToneColours {
  readonly tone: Tone;
  readonly symbol: string;
  /** How far the text stands out from the fill, from 1 to 21 (WCAG 2). */
  readonly contrast: number;
}

/**
 * The colours that Färgsätt uses, best first.
 * @example colourLegend('standard')[0] // { tone: 'green', symbol: '●', fill: '#B7E1CD', text: '#0B3D20', contrast: 8.61… }
 */
export function colourLegend(palette: PaletteName): readonly LegendEntry[] {
  return TONES.map((tone) => {
    const colours = PALETTES[palette][tone];
    return {
      tone,
      symbol: TONE_SYMBOLS[tone],
      ...colours,
      contrast: contrastRatio(colours.fill, colours.text),
    };
  });
}
