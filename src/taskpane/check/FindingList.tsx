import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useId, type JSX, type KeyboardEvent, type RefObject } from 'react';
import { usePane } from '../PaneContext';
import { drawnGroups } from './drawnGroups';
import { FindingGroupRow } from './FindingGroupRow';
import { FindingOption } from './FindingOption';
import type { FindingRow } from './findingRows';
import { groupLabel } from './groupLabel';
import { movedTo } from './movedTo';
import type { ListedRow } from './useFindings';

interface FindingListProps {
  /** The box that has the focus; also what the view gives it back to. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly rows: readonly FindingRow[];
  readonly findings: readonly ListedRow[];
  readonly active: ListedRow | null;
  readonly onChoose: (row: ListedRow) => void;
  /** Enter, the space bar or a click: the cell is to be shown. */
  readonly onOpen: (row: ListedRow) => void;
}

/** Heights before a row has been measured, in pixels. */
const GROUP_HEIGHT = 32;
const FINDING_HEIGHT = 72;

const useStyles = makeStyles({
  box: {
    position: 'relative',
    height: 'clamp(12rem, 44vh, 44rem)',
    flexShrink: 0,
    '@media (min-height: 32rem)': { height: 'auto', flex: '2 1 0', minHeight: '8rem' },
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  whole: { position: 'relative', width: '100%' },
});

/**
 * The findings as a list box of which only what is in sight is drawn, so that thousands are no burden. The focus stays on the box,
 * which says which finding is active; so the list can change under it without the focus being lost.
 */
export function FindingList(props: FindingListProps): JSX.Element {
  const { box, rows, findings, active, onChoose, onOpen } = props;
  const styles = useStyles();
  const id = useId();
  const { state, text } = usePane();
  const { grouping, chosen } = state.check;
  const activeIndex = active === null ? -1 : rows.indexOf(active);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? GROUP_HEIGHT : FINDING_HEIGHT),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    // The active finding is always drawn: the box points to it.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      if (activeIndex < 0 || drawn.includes(activeIndex)) return drawn;
      return [...drawn, activeIndex].sort((a, b) => a - b);
    },
  });

  // Only what the user chose is scrolled to: a list that changes by itself stays where it is.
  const showActive = useEffectEvent(() => {
    if (activeIndex < 0) return;
    const isAbove =
      (virtualizer.measurementsCache[activeIndex]?.start ?? 0) < (virtualizer.scrollOffset ?? 0);
    const hasHeading = rows[activeIndex - 1]?.kind === 'group';
    virtualizer.scrollToIndex(isAbove && hasHeading ? activeIndex - 1 : activeIndex);
  });
  useEffect(() => {
    if (chosen !== null) showActive();
  }, [chosen]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      if (active !== null) onOpen(active);
    } else {
      const target = movedTo(event.key, active?.position ?? -1, findings.length, pageOf(event.currentTarget));
      const row = target === null ? undefined : findings[target];
      if (row === undefined) return;
      onChoose(row);
    }
    event.preventDefault();
  }

  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-label={text.plain('check.list')}
      aria-describedby={`${id}-hint`}
      aria-activedescendant={active === null ? undefined : `${id}-${active.position}`}
      className={styles.box}
      onKeyDown={onKeyDown}
    >
      <span id={`${id}-hint`} hidden>
        {text.plain('check.list.hint')}
      </span>
      <div role="presentation" className={styles.whole} style={{ height: virtualizer.getTotalSize() }}>
        {drawnGroups(virtualizer.getVirtualItems(), rows).map(({ group, items }) => {
          const label = groupLabel(group, grouping, text);
          return (
            <div key={group.key} role="group" aria-label={label}>
              {items.map(({ key, index, start }) => {
                const row = rows[index];
                const place = { ref: virtualizer.measureElement, index, start };
                if (row === undefined) return null;
                if (row.kind === 'group') {
                  return <FindingGroupRow key={key} place={place} count={group.count} label={label} />;
                }
                return (
                  <FindingOption
                    key={key}
                    id={`${id}-${row.position}`}
                    place={place}
                    row={row}
                    total={findings.length}
                    isActive={row === active}
                    onOpen={onOpen}
                  />
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** How many findings go into what is in sight, at least one. */
function pageOf({ clientHeight }: HTMLElement): number {
  return Math.max(1, Math.floor(clientHeight / FINDING_HEIGHT) - 1);
}
