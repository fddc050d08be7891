import { swedishText } from '../book/swedishText';
import type { ChartPicture } from './chartPicture';
import {
  AXIS_PIXELS,
  LETTER_PIXELS,
  TEXT_PIXELS,
  categoryPixel,
  shortened,
  valuePixel,
  type ChartPlot,
} from './chartPlot';

interface ChartAxesProps {
  readonly picture: ChartPicture;
  readonly plot: ChartPlot;
}

/** The lines and numbers of the value axis, and the names of the categories. */
export function ChartAxes({ picture, plot }: ChartAxesProps): React.JSX.Element {
  return (
    <g>
      {picture.hasValueAxis && <ValueAxis picture={picture} plot={plot} />}
      <Categories picture={picture} plot={plot} />
    </g>
  );
}

function ValueAxis({ picture, plot }: ChartAxesProps): React.JSX.Element {
  const { isLying, valueFormat, valueAxisTitle } = picture;
  const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
  const title = isLying
    ? { x: plot.left + plot.width / 2, y: bottom + AXIS_PIXELS + TEXT_PIXELS, textAnchor: 'middle' as const }
    : { x: plot.left - 6, y: plot.top - 8, textAnchor: 'end' as const };
  return (
    <g>
      {plot.scale.ticks.map((tick) => {
        const at = Math.round(valuePixel(picture, plot, tick)) + 0.5;
        const line = isLying
          ? { x1: at, x2: at, y1: plot.top, y2: bottom }
          : { x1: plot.left, x2: right, y1: at, y2: at };
        const text = isLying
          ? { x: at, y: bottom + TEXT_PIXELS + 3, textAnchor: 'middle' as const }
          : { x: plot.left - 6, y: at + 4, textAnchor: 'end' as const };
        return (
          <g key={tick}>
            <line className={tick === 0 ? 'chart-axis' : 'chart-line'} {...line} />
            <text {...text}>{swedishText(tick, valueFormat, false)}</text>
          </g>
        );
      })}
      {valueAxisTitle !== '' && <text {...title}>{valueAxisTitle}</text>}
    </g>
  );
}

function Categories({ picture, plot }: ChartAxesProps): React.JSX.Element {
  const { isLying, categories } = picture;
  const thickness = 1 / Math.max(1, categories.length);
  const room = isLying ? plot.left - 16 : plot.width * thickness - 4;
  return (
    <g>
      {categories.map((name, index) => {
        const edge = categoryPixel(picture, plot, index * thickness, thickness);
        const middle = edge + ((isLying ? plot.height : plot.width) * thickness) / 2;
        const place = isLying
          ? { x: plot.left - 8, y: middle + 4, textAnchor: 'end' as const }
          : { x: middle, y: plot.top + plot.height + TEXT_PIXELS + 3, textAnchor: 'middle' as const };
        return (
          <text key={index} {...place}>
            {shortened(name, room / LETTER_PIXELS)}
          </text>
        );
      })}
    </g>
  );
}
