import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { colourLegend } from '../../commands/colourLegend';
import type { PaletteName } from '../../domain/palette';
import type { Thresholds } from '../../domain/thresholds';
import { thresholdWords, TONE_KEYS } from './colourWords';
import { usePane } from '../PaneContext';
import type { ColouredResult } from '../taskState';

interface ColourLegendProps {
  readonly palette: PaletteName;
  /** The workbook's own limits; null where it has none. */
  readonly thresholds: Thresholds | null;
  /** Null before the rows have been coloured. */
  readonly counts: ColouredResult['counts'] | null;
}

/** Level AA of WCAG 2 for text of ordinary size. */
const LEAST_CONTRAST = 4.5;

const useStyles = makeStyles({
  legend: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  sign: {
    width: '24px',
    flexShrink: 0,
    lineHeight: '18px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    // In a contrast theme too these are samples of what stands in the cells.
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  meaning: { flexGrow: 1 },
  threshold: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  summary: { cursor: 'pointer' },
  help: { margin: `${tokens.spacingVerticalXS} 0` },
});

/**
 * The colours with symbol, words and the workbook's limits, so that colour is never the only sign; the rows of each once they are
 * coloured; and how far each text stands out, one click away.
 */
export function ColourLegend({ palette, thresholds, counts }: ColourLegendProps): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const entries = colourLegend(palette);
  const sign = ({ symbol, fill, text: color }: (typeof entries)[number]): JSX.Element => (
    <span className={styles.sign} style={{ backgroundColor: fill, color }} aria-hidden="true">
      {symbol}
    </span>
  );
  return (
    <>
      <ul className={styles.legend}>
        {entries.map((entry) => (
          <li key={entry.tone} className={styles.item}>
            {sign(entry)}
            <span className={styles.meaning}>
              <span>{text.plain(TONE_KEYS[entry.tone].meaning)}</span>
              {thresholds !== null && entry.tone !== 'neutral' && (
                <span className={styles.threshold}>{thresholdWords(entry.tone, thresholds, text)}</span>
              )}
            </span>
            {counts !== null && <span className={styles.count}>{text.number(counts[entry.tone])}</span>}
          </li>
        ))}
      </ul>
      <details>
        <summary className={styles.summary}>{text.plain('contrast.title')}</summary>
        <p className={styles.help}>{text.fill('contrast.help', { least: text.number(LEAST_CONTRAST) })}</p>
        <ul className={styles.legend}>
          {entries.map((entry) => (
            <li key={entry.tone} className={styles.item}>
              {sign(entry)}
              <span>
                {text.fill('contrast.figure', {
                  // Cut, not rounded: no figure looks better than it is.
                  ratio: text.number(Math.floor(entry.contrast * 10) / 10),
                  text: entry.text,
                  fill: entry.fill,
                })}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
