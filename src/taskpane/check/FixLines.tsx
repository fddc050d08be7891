import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { FixPreview } from '../../commands/fixFindings';
import type { FixedCell } from '../../commands/fixing/fixPlan';
import { fixObstacleText, fixSentence, shownCellText } from '../../text/fixText';
import { usePane } from '../PaneContext';
import { useHiddenStyle } from '../useHiddenStyle';

/** So many changes are shown at once. */
const MOST_LINES = 100;

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  address: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  change: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  before: { color: tokens.colorNeutralForeground2 },
  arrow: { flexShrink: 0 },
  paragraph: { margin: 0 },
});

/** What fixing would change, cell by cell, and what stands in its way. */
export function FixLines({ preview }: { preview: FixPreview }): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const lines = preview.fixes.flatMap((fix): JSX.Element[] =>
    fix.kind === 'cells'
      ? fix.cells.map((cell) => <CellLine key={cell.address} cell={cell} />)
      : [<li key={fixSentence(text.language, fix.notes)}>{fixSentence(text.language, fix.notes)}</li>],
  );
  const hidden = lines.length - MOST_LINES;
  return (
    <>
      {lines.length > 0 && (
        <ul className={styles.list} aria-label={text.plain('check.fix.change')}>
          {lines.slice(0, MOST_LINES)}
          {hidden > 0 && <li>{text.plural('check.safe.more', hidden)}</li>}
        </ul>
      )}
      <Obstacles preview={preview} />
    </>
  );
}

function CellLine({ cell }: { cell: FixedCell }): JSX.Element {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const { text } = usePane();
  return (
    <li>
      <span className={styles.address}>{cell.address}</span>
      <span className={styles.change}>
        <span className={hidden}>{text.plain('check.fix.before')}: </span>
        <span className={styles.before}>{shownCellText(text.language, cell.before)}</span>
        <ArrowRight16Regular className={styles.arrow} />
        <span className={hidden}> {text.plain('check.fix.after')}: </span>
        <strong>{shownCellText(text.language, cell.after)}</strong>
      </span>
    </li>
  );
}

/** Why some of it cannot be done, each reason once. */
function Obstacles({ preview }: { preview: FixPreview }): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const { fixes, gone, conflicting, blocked } = preview;
  const reasons = new Set([
    ...(gone.length > 0 ? [text.plain('check.fix.gone')] : []),
    ...(conflicting.length > 0 ? [text.plain('check.fix.conflict')] : []),
    ...blocked.map(({ reason }) => fixObstacleText(text.language, reason)),
  ]);
  if (fixes.length === 0 && reasons.size === 0) reasons.add(text.plain('check.fix.nothing'));
  return (
    <>
      {[...reasons].map((reason) => (
        <p key={reason} className={styles.paragraph}>
          {reason}
        </p>
      ))}
    </>
  );
}
