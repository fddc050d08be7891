import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { OverviewLine, PurposeOverview } from '../../domain/redistribution/redistributionOverview';
import type { PlainKey } from '../../text/paneKey';
import { redistributionText } from '../../text/redistributionText';
import { usePane } from '../PaneContext';
import { BalanceBar } from './BalanceBar';
import { Expandable } from '../Expandable';
import { purposeLook } from './purposeLook';
import { RowLines } from './RowLines';
import { useListStyles } from './useListStyles';
import { Verdict } from './Verdict';

interface PurposeItemProps {
  readonly purpose: PurposeOverview;
  /** The sheet has rows of both Skeden. */
  readonly showsStage: boolean;
}

const useStyles = makeStyles({
  header: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: '2px' },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  bar: { paddingBottom: tokens.spacingVerticalS },
});

/** A purpose: whether it balances at a glance, and unfolded who gives and who receives. */
export function PurposeItem({ purpose, showsStage }: PurposeItemProps): JSX.Element {
  const styles = useStyles();
  const list = useListStyles();
  const { text } = usePane();
  const parts: readonly (readonly [PlainKey, readonly OverviewLine[]])[] = [
    ['omf.gives', purpose.givers],
    ['omf.receives', purpose.receivers],
    ['omf.newMoney', purpose.newMoney],
    ['omf.withoutAmount', purpose.withoutAmount],
  ];
  return (
    <Expandable
      header={
        <span className={styles.header}>
          <span className={styles.name} lang="sv">
            {purpose.purpose}
            {showsStage && purpose.stage !== '' && ` (${purpose.stage})`}
          </span>{' '}
          <Verdict look={purposeLook(purpose)} />
        </span>
      }
      aside={
        <div className={styles.bar}>
          <BalanceBar purpose={purpose} />
        </div>
      }
    >
      <div className={list.section}>
        <p className={list.paragraph}>{redistributionText(text.language).verdict(purpose)}</p>
        {parts.map(
          ([key, lines]) =>
            lines.length > 0 && (
              <div key={key}>
                <h2 className={list.heading}>{text.plain(key)}</h2>
                <RowLines lines={lines} label={text.plain(key)} known={purpose.purpose} />
              </div>
            ),
        )}
      </div>
    </Expandable>
  );
}
