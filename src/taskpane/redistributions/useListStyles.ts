import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The looks that the parts of the view share. */
export const useListStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  paragraph: { margin: 0 },
  muted: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  /** Figures stand under each other. */
  figure: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', whiteSpace: 'nowrap' },
  start: { alignSelf: 'flex-start' },
});
