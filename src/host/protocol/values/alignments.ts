/** Excel.HorizontalAlignment and the file's words for it. */
export const horizontalAlignments: Readonly<Record<string, string>> = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

/** Excel.VerticalAlignment and the file's words for it. */
export const verticalAlignments: Readonly<Record<string, string>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};
