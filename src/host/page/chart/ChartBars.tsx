import { barBoxes, type BarBox } from './barBoxes';
import type { ChartPicture } from './chartPicture';
import { TEXT_PIXELS, categoryPixel, valuePixel, type ChartPlot } from './chartPlot';

interface ChartBarsProps {
  readonly picture: ChartPicture;
  readonly plot: ChartPlot;
}

/** The bars with what stands on them. */
export function ChartBars({ picture, plot }: ChartBarsProps): React.JSX.Element {
  return (
    <g>
      {barBoxes(picture).map((box) => {
        const series = picture.series[box.series];
        const label = series?.labels?.texts[box.category] ?? '';
        const { x, y, width, height } = barRectangle(picture, plot, box);
        const isOutside = picture.stacking === 'none' && !picture.isLying;
        const end = box.to < box.from ? y + height + TEXT_PIXELS : y - 4;
        return (
          <g key={`${box.series} ${box.category}`}>
            <rect x={x} y={y} width={width} height={height} fill={series?.color} />
            {label !== '' && (
              <text
                x={x + width / 2}
                y={isOutside ? end : y + height / 2 + 4}
                textAnchor="middle"
                style={{ fill: series?.labels?.color }}
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function barRectangle(picture: ChartPicture, plot: ChartPlot, box: BarBox): Rectangle {
  const ends = [valuePixel(picture, plot, box.from), valuePixel(picture, plot, box.to)] as const;
  const [along, length] = [Math.min(...ends), Math.abs(ends[1] - ends[0])];
  const across = categoryPixel(picture, plot, box.start, box.thickness);
  if (picture.isLying) return { x: along, y: across, width: length, height: box.thickness * plot.height };
  return { x: across, y: along, width: box.thickness * plot.width, height: length };
}
