import { Button, Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import { usePane } from '../PaneContext';
import { FindingFixPanel } from './FindingFixPanel';
import { placeLabel } from './placeLabel';
import { SeverityIcon } from './SeverityIcon';
import { SEVERITY_KEYS } from './severityKeys';
import type { ListedRow } from './useFindings';

interface FindingDetailProps {
  /** Null when none is chosen. */
  readonly active: ListedRow | null;
  readonly total: number;
  /** Goes so many findings forward, and shows the cell. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onGoTo: (row: ListedRow) => void;
  /** Before a fix is done: its button will be gone afterwards. */
  readonly onFixing: () => void;
  /** What stands under it. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  // A share of the height, always as much, so that the list stands still from finding to finding.
  chosen: { '@media (min-height: 32rem)': { flex: '3 1 0', minHeight: 0, overflowY: 'auto' } },
  bar: {
    position: 'sticky',
    top: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
  },
  what: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    color: tokens.colorNeutralForeground2,
  },
  paragraph: { margin: 0 },
  muted: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  // Fluent's link takes over that the box scrolls, and would shrink to nothing in a low pane.
  goTo: { alignSelf: 'flex-start', flexShrink: 0 },
  summary: { cursor: 'pointer', minHeight: '24px' },
});

/** The chosen finding in full: what it says, where, why it matters, and its fix; and the way to the next. */
export function FindingDetail(props: FindingDetailProps): JSX.Element {
  const { active, total, onStep, onGoTo, onFixing, children } = props;
  const styles = useStyles();
  const { text } = usePane();
  const position = active === null ? -1 : active.position;
  const box = useRef<HTMLElement>(null);
  const activeId = active?.id;
  useEffect(() => {
    if (box.current !== null) box.current.scrollTop = 0;
  }, [activeId]);
  return (
    <section
      ref={box}
      aria-label={text.plain('check.detail')}
      className={mergeClasses(styles.detail, active !== null && styles.chosen)}
    >
      <div className={styles.bar}>
        <span className={styles.what}>
          {active === null ? (
            text.plain('check.choose')
          ) : (
            <>
              <SeverityIcon severity={active.listed.finding.severity} />
              {text.plain(SEVERITY_KEYS[active.listed.finding.severity].name)}
              {' · '}
              {text.fill('check.position', { position: text.number(position + 1), all: text.number(total) })}
            </>
          )}
        </span>
        <Button
          appearance="subtle"
          icon={<ChevronUp20Regular />}
          aria-label={text.plain('check.previous')}
          title={`${text.plain('check.previous')} (Shift+F8)`}
          disabledFocusable={position <= 0}
          onClick={() => onStep(-1)}
        />
        <Button
          appearance="subtle"
          icon={<ChevronDown20Regular />}
          aria-label={text.plain('check.next')}
          title={`${text.plain('check.next')} (F8)`}
          disabledFocusable={position >= total - 1}
          onClick={() => onStep(1)}
        />
      </div>
      {active !== null && <ActiveFinding active={active} onGoTo={onGoTo} onFixing={onFixing} />}
      {children}
    </section>
  );
}

function ActiveFinding({
  active,
  onGoTo,
  onFixing,
}: Pick<FindingDetailProps, 'onGoTo' | 'onFixing'> & { active: ListedRow }): JSX.Element {
  const styles = useStyles();
  const { actions, text } = usePane();
  const { listed } = active;
  const { rule, board, finding } = listed;
  return (
    <>
      <p className={styles.paragraph}>{listed.message}</p>
      {board !== null && (
        <p className={styles.muted} lang="sv">
          {board}
        </p>
      )}
      {finding.place.sheet !== null && (
        <Button className={styles.goTo} size="small" onClick={() => onGoTo(active)}>
          {text.fill('check.goTo', { place: placeLabel(listed, text) })}
        </Button>
      )}
      <FindingFixPanel key={active.id} listed={listed} onFixing={onFixing} />
      {rule.why !== '' && (
        <details>
          <summary className={styles.summary}>{text.plain('check.why')}</summary>
          <p className={styles.paragraph}>{rule.why}</p>
          <p className={styles.muted}>
            {rule.title} ({rule.id})
          </p>
        </details>
      )}
      <Link as="button" className={styles.goTo} onClick={() => actions.explainRule(finding.rule)}>
        {text.plain('check.explain')}
      </Link>
    </>
  );
}
