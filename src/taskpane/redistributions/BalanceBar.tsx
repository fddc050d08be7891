import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { PurposeOverview } from '../../domain/redistribution/redistributionOverview';
import { usePane } from '../PaneContext';
import { barParts } from './barParts';
import { redistributionFigures } from './redistributionFigures';

const useStyles = makeStyles({
  bars: { display: 'grid', gridTemplateColumns: '1fr 1fr', height: '10px' },
  side: { display: 'flex', minWidth: 0 },
  given: { flexDirection: 'row-reverse', borderRight: `1px solid ${tokens.colorNeutralForeground1}` },
  part: {
    boxSizing: 'border-box',
    height: '10px',
    minWidth: 0,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  paid: {
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  // Told by its pattern, not by its colour.
  residue: {
    minWidth: '4px',
    border: `1px solid ${tokens.colorNeutralForeground1}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralForeground1} 0 1px, transparent 1px 4px)`,
  },
  newMoney: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundImage: `radial-gradient(${tokens.colorCompoundBrandStroke} 1px, transparent 1.2px)`,
    backgroundSize: '4px 4px',
  },
  figures: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  right: { justifyContent: 'flex-end' },
});

type BarPurpose = Pick<
  PurposeOverview,
  'givenSek' | 'receivedSek' | 'newMoneySek' | 'residueSek' | 'mustNetToZero'
>;

/** What is given against what is received, as bars from a midline, with what is left over marked; and the figures. */
export function BalanceBar({ purpose }: { purpose: BarPurpose }): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const { signed, plain } = redistributionFigures(text.language);
  const { givenSek, receivedSek, newMoneySek, residueSek } = purpose;
  const { given, received } = barParts(purpose);
  const shown = [
    ...(givenSek === 0 ? [] : [[text.plain('omf.gives'), signed(givenSek)] as const]),
    ...(purpose.mustNetToZero && residueSek !== 0
      ? [[text.plain('omf.residue'), signed(residueSek)] as const]
      : []),
    ...(newMoneySek === 0 ? [] : [[text.plain('omf.newMoney'), signed(newMoneySek)] as const]),
    ...(receivedSek === 0 ? [] : [[text.plain('omf.receives'), signed(receivedSek)] as const]),
  ];
  // A lone figure stands under its bar.
  const isRight = shown.length === 1 && receivedSek + newMoneySek > 0;
  const spoken = { given: plain(0 - givenSek), received: plain(receivedSek) };
  const label = purpose.mustNetToZero
    ? text.fill('omf.bar', { ...spoken, residue: signed(residueSek) })
    : text.fill('omf.bar.newMoney', { ...spoken, newMoney: signed(newMoneySek) });
  return (
    <>
      <div className={styles.bars} role="img" aria-label={label}>
        {([given, received] as const).map((parts, side) => (
          <div key={side} className={mergeClasses(styles.side, side === 0 && styles.given)}>
            {parts.map(({ kind, share }) => (
              <div
                key={kind}
                className={mergeClasses(styles.part, styles[kind])}
                style={{ width: `${share * 100}%` }}
              />
            ))}
          </div>
        ))}
      </div>
      <div className={mergeClasses(styles.figures, isRight && styles.right)} aria-hidden>
        {shown.map(([word, figure]) => (
          <span key={word}>
            {word} {figure}
          </span>
        ))}
      </div>
    </>
  );
}
