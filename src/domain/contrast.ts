/**
 * How far a text stands out from its fill: the contrast ratio of WCAG 2, from 1 (alike) to 21 (black on white). Text needs 4.5
 * (level AA), or 7 (AAA). Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 * @param one a colour as '#RRGGBB'; the order of the two does not matter
 * @example contrastRatio('#000000', '#FFFFFF') // 21
 * @example contrastRatio('#0B3D20', '#B7E1CD') // 8.61, rounded
 */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [relativeLuminance(one), relativeLuminance(other)].sort(
    (left, right) => left - right,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

/** From 0 (black) to 1 (white), as WCAG 2 defines it. */
function relativeLuminance(colour: string): number {
  return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
}

function channel(colour: string, start: number): number {
  const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
