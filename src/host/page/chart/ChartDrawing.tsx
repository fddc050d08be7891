import type { ChartPicture } from './chartPicture';
import { ChartAxes } from './ChartAxes';
import { ChartBars } from './ChartBars';
import { LEGEND_PIXELS, LETTER_PIXELS, chartPlot, shortened } from './chartPlot';

interface ChartDrawingProps {
  readonly picture: ChartPicture;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What it is called for those who do not see it. */
  readonly label: string;
}

/** A chart of bars or columns: what it shows is exact, how it looks is near what Excel makes of it. */
export function ChartDrawing({ picture, width, height, label }: ChartDrawingProps): React.JSX.Element {
  const plot = chartPlot(picture, width, height);
  return (
    <svg className="chart" width={width} height={height} role="img" aria-label={label}>
      <rect className="chart-paper" x={0.5} y={0.5} width={width - 1} height={height - 1} />
      <text className="chart-title" x={8} y={20}>
        {shortened(picture.title, (width - 16) / (LETTER_PIXELS * 1.25))}
      </text>
      <ChartAxes picture={picture} plot={plot} />
      <ChartBars picture={picture} plot={plot} />
      {picture.hasLegend && <Legend picture={picture} width={width} top={height - LEGEND_PIXELS} />}
    </svg>
  );
}

interface LegendProps {
  readonly picture: ChartPicture;
  readonly width: number;
  readonly top: number;
}

function Legend({ picture: { series }, width, top }: LegendProps): React.JSX.Element {
  const widths = series.map(({ name }) => name.length * LETTER_PIXELS + 28);
  const total = widths.reduce((sum, each) => sum + each, 0);
  return (
    <g>
      {series.map(({ name, color }, index) => {
        const before = widths.slice(0, index).reduce((sum, each) => sum + each, 0);
        const x = Math.max(8, (width - total) / 2) + before;
        return (
          <g key={index}>
            <rect x={x} y={top + 6} width={9} height={9} fill={color} />
            <text x={x + 14} y={top + 15}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
