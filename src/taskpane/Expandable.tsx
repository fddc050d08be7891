import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState, type JSX, type ReactNode } from 'react';
import { useLineStyle } from './useLineStyle';

interface ExpandableProps {
  /** What always shows; it is the button. */
  readonly header: ReactNode;
  /** Beside or under the header, outside the button. */
  readonly aside?: ReactNode;
  /** Where the first look shows what belongs to it. */
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  button: {
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalS} 0`,
  },
  icon: { flexShrink: 0, marginTop: '2px' },
  header: { flexGrow: 1, minWidth: 0 },
  inset: { paddingLeft: '20px' },
  panel: { paddingLeft: '20px', paddingBottom: tokens.spacingVerticalM },
});

/** A line that unfolds what belongs to it. */
export function Expandable({ header, aside, isOpenAtFirst = false, children }: ExpandableProps): JSX.Element {
  const styles = useStyles();
  const line = useLineStyle();
  const panelId = useId();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <>
      <button
        type="button"
        className={mergeClasses(line, styles.button)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Chevron className={styles.icon} />
        <span className={styles.header}>{header}</span>
      </button>
      {aside !== undefined && <div className={styles.inset}>{aside}</div>}
      {isOpen && (
        <div id={panelId} className={styles.panel}>
          {children}
        </div>
      )}
    </>
  );
}
