import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Wrench16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { usePane } from '../PaneContext';
import { useHiddenStyle } from '../useHiddenStyle';
import { placeLabel } from './placeLabel';
import { SeverityIcon } from './SeverityIcon';
import { SEVERITY_KEYS } from './severityKeys';
import type { ListedRow } from './useFindings';
import { useRowStyle, type RowPlace } from './useRowStyle';

interface FindingOptionProps {
  readonly id: string;
  readonly place: RowPlace;
  readonly row: ListedRow;
  /** How many findings the whole list has. */
  readonly total: number;
  readonly isActive: boolean;
  readonly onOpen: (row: ListedRow) => void;
}

const useStyles = makeStyles({
  option: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `4px solid transparent`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    // Windows' contrast themes take the background away.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  sign: { display: 'flex', paddingTop: '2px' },
  words: { minWidth: 0, flexGrow: 1 },
  place: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  where: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** A finding in the list: severity, two lines of what it says, where it is, and whether it can be fixed here. */
export function FindingOption({ id, place, row, total, isActive, onOpen }: FindingOptionProps): JSX.Element {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const { text } = usePane();
  const rowProps = useRowStyle(place);
  const { finding, message } = row.listed;
  return (
    <div
      {...rowProps}
      id={id}
      role="option"
      aria-selected={isActive}
      aria-posinset={row.position + 1}
      aria-setsize={total}
      onClick={() => onOpen(row)}
    >
      <div className={mergeClasses(styles.option, isActive && styles.active)}>
        <span className={styles.sign}>
          <SeverityIcon severity={finding.severity} />
          <span className={hidden}>{text.plain(SEVERITY_KEYS[finding.severity].name)}: </span>
        </span>
        <span className={styles.words}>
          <span className="two-lines">{message} </span>
          <span className={styles.place}>
            <span className={styles.where}>{placeLabel(row.listed, text)}</span>
            {finding.fix !== null && (
              <>
                <Wrench16Regular />
                <span className={hidden}> ({text.plain('check.fixable')})</span>
              </>
            )}
          </span>
        </span>
      </div>
    </div>
  );
}
