import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The looks that the parts of the form share. */
export const useFormStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  set: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    border: 0,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  legend: { ...typographyStyles.body1Strong, padding: 0, marginBottom: tokens.spacingVerticalXXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  start: { alignSelf: 'flex-start' },
});
