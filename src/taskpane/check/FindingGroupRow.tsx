import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../PaneContext';
import { useRowStyle, type RowPlace } from './useRowStyle';

interface FindingGroupRowProps {
  readonly place: RowPlace;
  readonly label: string;
  readonly count: number;
}

const useStyles = makeStyles({
  group: {
    ...typographyStyles.caption1Strong,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular },
});

/** The heading of a group, for the eye: screen readers hear the group's name. */
export function FindingGroupRow({ place, label, count }: FindingGroupRowProps): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const row = useRowStyle(place);
  return (
    <div {...row} role="presentation">
      <div className={styles.group} aria-hidden="true">
        <span>{label}</span>
        <span className={styles.count}>{text.number(count)}</span>
      </div>
    </div>
  );
}
