import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The looks that the parts of the view share. */
export const useCollectStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: 'none' },
  paragraph: { margin: 0 },
  muted: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  /** A symbol before its words, which may take several lines. */
  marked: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  symbol: { flexShrink: 0, marginTop: '2px' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});
