import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type JSX } from 'react';
import { evidenceText } from '../../text/evidenceText';
import { usePane } from '../PaneContext';
import type { ShownEvidence } from './summariseState';

/** So many rows are shown to begin with. */
const FIRST_ROWS = 25;

const useStyles = makeStyles({
  panel: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  top: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between' },
  title: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: 'none' },
  paragraph: { margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'block',
    width: '100%',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: 0,
    overflowWrap: 'anywhere',
    whiteSpace: 'normal',
  },
  where: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  label: { display: 'block' },
});

/** The rows behind a figure; a press on one selects it in Excel. */
export function EvidencePanel({ shown }: { shown: ShownEvidence }): JSX.Element {
  const styles = useStyles();
  const { actions, text } = usePane();
  const [isWhole, setIsWhole] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // Who asked goes back to where they were.
  const [asker] = useState(() => document.activeElement);
  useEffect(() => title.current?.focus(), []);
  const { evidence, label } = shown;
  const part = evidence.part.kind === 'region' ? text.plain('summarise.region') : evidence.part.name;
  const what = [part, label === '' ? evidence.what : label, evidence.column]
    .filter((word) => word !== '')
    .join(' · ');
  const rows = isWhole ? evidence.rows : evidence.rows.slice(0, FIRST_ROWS);
  return (
    <section className={styles.panel} aria-label={text.fill('evidence.title', { what })}>
      <div className={styles.top}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {text.fill('evidence.title', { what })}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={text.plain('evidence.close')}
          title={text.plain('evidence.close')}
          onClick={() => {
            actions.closeEvidence();
            if (asker instanceof HTMLElement && asker.isConnected) asker.focus();
          }}
        />
      </div>
      <p className={styles.paragraph}>
        {evidence.rows.length === 0
          ? text.plain('evidence.none')
          : text.plural('evidence.count', evidence.rows.length)}
      </p>
      {evidence.isStale && <p className={styles.paragraph}>{text.plain('evidence.stale')}</p>}
      <ul className={styles.list}>
        {rows.map(({ table, sheet, row, address, board, label: name, values }) => (
          <li key={`${table} ${row}`}>
            <Button
              appearance="subtle"
              className={styles.row}
              onClick={() => void actions.goToPlace(sheet, address)}
            >
              <span className={styles.where}>
                {[text.fill('evidence.row', { sheet, row }), ...(board === null ? [] : [board])].join(' · ')}
              </span>
              <span className={styles.label}>{name}</span>
              <span className={styles.where}>
                {evidenceText(text.language, values, text.plain('evidence.missing'))}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {rows.length < evidence.rows.length && (
        <Button size="small" onClick={() => setIsWhole(true)}>
          {text.plural('evidence.more', evidence.rows.length - rows.length)}
        </Button>
      )}
    </section>
  );
}
