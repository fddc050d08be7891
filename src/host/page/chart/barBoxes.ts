import type { ChartPicture } from './chartPicture';

/** One bar: along the value axis in the axis' units, across it in parts of the plot (0 is the first category's edge). */
export interface BarBox {
  readonly series: number;
  readonly category: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly thickness: number;
}

/** The bars of a chart. Shares are of the sum of a category's sizes, so that they reach from 0 to 1. */
export function barBoxes({ categories, series, stacking, gap }: ChartPicture): BarBox[] {
  const count = Math.max(categories.length, ...series.map(({ values }) => values.length), 1);
  const isStacked = stacking !== 'none';
  const beside = isStacked ? 1 : Math.max(1, series.length);
  const thickness = 1 / count / (beside + gap);
  return Array.from({ length: count }, (_, category) => {
    const values = series.map(({ values: all }) => all[category] ?? 0);
    const sum = values.reduce((total, value) => total + Math.abs(value), 0);
    const sizes = stacking === 'shares' ? values.map((value) => (sum === 0 ? 0 : value / sum)) : values;
    let [above, below] = [0, 0];
    return sizes.map((size, index): BarBox => {
      const from = !isStacked ? 0 : size < 0 ? below : above;
      if (size < 0) below += size;
      else above += size;
      const place = isStacked ? 0 : index;
      const start = category / count + thickness * (gap / 2 + place);
      return { series: index, category, from, to: from + size, start, thickness };
    });
  }).flat();
}
