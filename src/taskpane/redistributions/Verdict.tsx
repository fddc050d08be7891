import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../PaneContext';
import type { PurposeLook } from './purposeLook';

const useStyles = makeStyles({
  verdict: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    whiteSpace: 'nowrap',
    flexShrink: 0,
  },
  good: { '& svg': { color: tokens.colorStatusSuccessForeground1 } },
  bad: { color: tokens.colorPaletteRedForeground1 },
  neutral: { color: tokens.colorNeutralForeground2 },
});

/** The verdict's symbol and word. */
export function Verdict({ look: { word, Icon, tone } }: { look: PurposeLook }): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <span className={mergeClasses(styles.verdict, styles[tone])}>
      <Icon />
      {text.plain(word)}
    </span>
  );
}
