/** The order of a style sheet's children. @see ECMA-376 part 1, 18.8.39 CT_Stylesheet */
export const stylesOrder: readonly string[] = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
