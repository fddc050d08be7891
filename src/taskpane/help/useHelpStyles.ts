import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** What the parts of help look like. */
export const useHelpStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  search: { maxWidth: 'none' },
  heading: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: 'none' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  muted: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  terms: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0 },
  term: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  definition: { margin: 0 },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  table: { width: '100%', borderCollapse: 'collapse', ...typographyStyles.caption1 },
  caption: { ...typographyStyles.caption1, textAlign: 'left', paddingBottom: tokens.spacingVerticalXXS },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
  head: {
    overflowWrap: 'normal',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'normal' },
  empty: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  key: { fontWeight: tokens.fontWeightSemibold, width: '38%' },
});
