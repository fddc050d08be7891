/**
 * A theme colour made darker (tint −1…0, towards black) or lighter (0…1, towards white) in its luminance, as Excel
 * shows it up to rounding.
 * @param color '#RRGGBB'
 * @example tintColor('#4472C4', 0.8) // '#DAE3F3'
 * @see ECMA-376 part 1, 18.8.3 (attribute tint)
 */
export function tintColor(color: string, tint: number): string {
  if (tint === 0) return color;
  const [hue, saturation, luminance] = toHsl(color);
  const moved = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, moved)));
}

function toHsl(color: string): [hue: number, saturation: number, luminance: number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const luminance = (high + low) / 2;
  const range = high - low;
  if (range === 0) return [0, 0, luminance];
  const saturation = range / (1 - Math.abs(2 * luminance - 1));
  let sector = (red - green) / range + 4;
  if (high === red) sector = (green - blue) / range;
  else if (high === green) sector = (blue - red) / range + 2;
  return [((sector + 6) % 6) * 60, saturation, luminance];
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const amplitude = saturation * Math.min(luminance, 1 - luminance);
  const channel = (offset: number): string => {
    const angle = (offset + hue / 30) % 12;
    const value = luminance - amplitude * Math.max(-1, Math.min(angle - 3, 9 - angle, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}
