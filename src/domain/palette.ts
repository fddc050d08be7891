/** The palettes: the familiar colours, and one that stays apart for people who see red and green alike. */
export const PALETTE_NAMES = ['standard', 'fargblind'] as const;

/** A palette's name, as the command line takes it. */
export type PaletteName = (typeof PALETTE_NAMES)[number];

/** What a colour says, best first: reached, partly, not, or nothing to judge. */
export const TONES = ['green', 'yellow', 'red', 'neutral'] as const;

/** What a colour says. */
export type Tone = (typeof TONES)[number];

/** Fill and text as '#RRGGBB'; text against fill has a contrast of at least 6.7 to 1. */
export interface ToneColours {
  readonly fill: string;
  readonly text: string;
}

const NEUTRAL: ToneColours = { fill: '#EDEBE9', text: '#3B3A39' };

/** The colours of each palette. Source: rules.md 3; contrast and distance measured in practice.md 4.3 (palettes A and C). */
export const PALETTES: Readonly<Record<PaletteName, Readonly<Record<Tone, ToneColours>>>> = {
  standard: {
    green: { fill: '#B7E1CD', text: '#0B3D20' },
    yellow: { fill: '#FFF2AE', text: '#5C4400' },
    red: { fill: '#E8A0A0', text: '#4A0008' },
    neutral: NEUTRAL,
  },
  fargblind: {
    green: { fill: '#9AD5E0', text: '#06303A' },
    yellow: { fill: '#FFF0B3', text: '#4D3B00' },
    red: { fill: '#E58A7B', text: '#3B0A03' },
    neutral: NEUTRAL,
  },
};

/** The sign that stands beside the colour, for those who do not see it. */
export const TONE_SYMBOLS: Readonly<Record<Tone, string>> = {
  green: '●',
  yellow: '▲',
  red: '■',
  neutral: '–',
};

/** A tone that was recognised by its colours; the neutral one looks alike in both palettes. */
export interface KnownTone {
  readonly tone: Tone;
  readonly palettes: readonly PaletteName[];
}

/**
 * The tone that has exactly these colours, null when none has: what tells our own colouring from the user's.
 * @param fill '#RRGGBB' in any case, or null
 * @param text '#RRGGBB' in any case, or null
 * @example toneOfColours('#E58A7B', '#3B0A03') // { tone: 'red', palettes: ['fargblind'] }
 * @example toneOfColours('#B7E1CD', '#000000') // null
 */
export function toneOfColours(fill: string | null, text: string | null): KnownTone | null {
  const hasColours = (tone: Tone) => (name: PaletteName) =>
    PALETTES[name][tone].fill === fill?.toUpperCase() && PALETTES[name][tone].text === text?.toUpperCase();
  for (const tone of TONES) {
    const palettes = PALETTE_NAMES.filter(hasColours(tone));
    if (palettes.length > 0) return { tone, palettes };
  }
  return null;
}
