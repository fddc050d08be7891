import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import type { JSX, RefObject } from 'react';
import type { CheckResult } from '../../commands/check';
import { usePane } from '../PaneContext';

interface NoFindingsProps {
  readonly result: CheckResult;
  /** The heading, which gets the focus when the last finding was fixed from here. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

const useStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle2,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    outlineStyle: 'none',
  },
  icon: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  paragraph: { margin: 0 },
  subtitle: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  rows: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** The answer when nothing was found: that, and what was checked. */
export function NoFindings({ result, heading }: NoFindingsProps): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        <CheckmarkCircle20Filled className={styles.icon} />
        {text.plain('check.none.title')}
      </h2>
      <p className={styles.paragraph}>{text.plain('check.none.what')}</p>
      <h3 className={styles.subtitle}>{text.plain('check.none.checked')}</h3>
      <ul className={styles.list}>
        {result.tables.map(({ name, sheet, rows }) => (
          <li key={name} className={styles.item}>
            <span lang="sv">{sheet}</span>{' '}
            <span className={styles.rows}>{text.plural('check.none.rows', rows)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
