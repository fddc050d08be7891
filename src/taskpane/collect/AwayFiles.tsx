import type { JSX } from 'react';
import type { PlainKey } from '../../text/paneKey';
import { SeverityIcon } from '../check/SeverityIcon';
import { usePane } from '../PaneContext';
import type { CollectState } from './collectState';
import type { AwayReason } from './sortChosen';
import { useCollectStyles } from './useCollectStyles';

const REASON_KEYS: Readonly<Record<AwayReason, PlainKey>> = {
  otherExcel: 'collect.reason.otherExcel',
  otherProgram: 'collect.reason.otherProgram',
  text: 'collect.reason.text',
  temporary: 'collect.reason.temporary',
  unknown: 'collect.reason.unknown',
};

/** What was chosen and is no workbook, with what to do about it. */
export function AwayFiles({ away }: Pick<CollectState, 'away'>): JSX.Element | null {
  const styles = useCollectStyles();
  const { text } = usePane();
  const { turnedAway, skipped } = away;
  if (turnedAway.length + skipped === 0) return null;
  return (
    <section className={styles.section}>
      {turnedAway.length > 0 && (
        <>
          <h2 className={styles.heading}>{text.plural('collect.away', turnedAway.length)}</h2>
          <ul className={styles.list}>
            {turnedAway.map(({ name, reason }, at) => (
              <li key={at} className={styles.marked}>
                <span className={styles.symbol}>
                  <SeverityIcon severity="warning" />
                </span>
                <span className={styles.words}>
                  <strong>{name}</strong>
                  {' – '}
                  {text.plain(REASON_KEYS[reason])}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {skipped > 0 && <p className={styles.muted}>{text.plural('collect.skipped', skipped)}</p>}
    </section>
  );
}
