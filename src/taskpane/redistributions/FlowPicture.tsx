import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../PaneContext';
import { flowLayout, type DrawnFlow, type PlacedBand, type PlacedNode } from './flowLayout';
import { redistributionFigures } from './redistributionFigures';

const useStyles = makeStyles({
  picture: { display: 'grid', gridTemplateColumns: 'minmax(0, 40%) minmax(0, 1fr) minmax(0, 40%)' },
  side: { position: 'relative' },
  node: {
    ...typographyStyles.caption1,
    position: 'absolute',
    left: 0,
    right: 0,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    overflowWrap: 'anywhere',
    lineHeight: '16px',
  },
  giver: { textAlign: 'right', paddingRight: tokens.spacingHorizontalXS },
  receiver: { paddingLeft: tokens.spacingHorizontalXS },
  amount: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  drawing: { display: 'block', width: '100%', overflow: 'visible' },
  band: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground3,
    strokeOpacity: 0.45,
    '@media (forced-colors: active)': { stroke: 'CanvasText', strokeOpacity: 0.6 },
  },
  odd: { strokeOpacity: 0.75 },
  bar: {
    fill: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** Who gives to whom: givers to the left, receivers to the right, bands as wide as the amounts. */
export function FlowPicture({ flows }: { flows: readonly DrawnFlow[] }): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const { height, givers, receivers, bands } = flowLayout(flows);
  return (
    <div className={styles.picture} role="img" aria-label={text.plain('omf.flows.picture')}>
      <Labels nodes={givers} className={styles.giver} height={height} />
      <svg
        className={styles.drawing}
        height={height}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        aria-hidden
      >
        {bands.map((band, index) => (
          <path
            key={index}
            d={curve(band)}
            strokeWidth={band.width}
            className={mergeClasses(styles.band, index % 2 === 1 && styles.odd)}
          />
        ))}
        {givers.map(({ name, barTop, barHeight }) => (
          <rect key={name} x={0} y={barTop} width={3} height={barHeight} className={styles.bar} />
        ))}
        {receivers.map(({ name, barTop, barHeight }) => (
          <rect key={name} x={97} y={barTop} width={3} height={barHeight} className={styles.bar} />
        ))}
      </svg>
      <Labels nodes={receivers} className={styles.receiver} height={height} />
    </div>
  );
}

interface LabelsProps {
  readonly nodes: readonly PlacedNode[];
  readonly className: string;
  readonly height: number;
}

function Labels({ nodes, className, height }: LabelsProps): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <div className={styles.side} style={{ height }}>
      {nodes.map((node) => (
        <div
          key={node.name}
          className={mergeClasses(styles.node, className)}
          style={{ top: node.top, height: node.height }}
        >
          <span lang="sv">{divisible(node.name)}</span>
          <span className={styles.amount}>{redistributionFigures(text.language).plain(node.amountSek)}</span>
        </div>
      ))}
    </div>
  );
}

/** Boards' names are long: where a line has no room they are divided before their last part, with a hyphen. */
function divisible(name: string): string {
  return name.replace(/(?<=\p{L}{4})(?=(?:nämnden|styrelsen)(?!\p{L}))/gu, '\u00ad');
}

function curve({ fromY, toY }: PlacedBand): string {
  return `M 0 ${fromY} C 50 ${fromY}, 50 ${toY}, 100 ${toY}`;
}
