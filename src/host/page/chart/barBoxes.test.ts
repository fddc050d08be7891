import { barBoxes } from './barBoxes';
import type { ChartPicture } from './chartPicture';

function picture(stacking: ChartPicture['stacking'], ...values: number[][]): ChartPicture {
  return {
    title: '',
    isLying: false,
    stacking,
    isReversed: false,
    categories: ['ett', 'två'],
    series: values.map((each) => ({ name: '', color: '#000000', values: each, labels: null })),
    hasLegend: false,
    hasValueAxis: true,
    valueAxisTitle: '',
    valueFormat: 'General',
    gap: 1,
  };
}

const ends = (drawn: ChartPicture): number[][] => barBoxes(drawn).map(({ from, to }) => [from, to]);

test('stacks what is above nought upwards and what is below downwards', () => {
  expect(ends(picture('values', [4, -1], [2, 3], [0, -2]))).toEqual([
    [0, 4],
    [4, 6],
    [6, 6],
    [0, -1],
    [0, 3],
    [-1, -3],
  ]);
});

test('shares fill the axis, and a category of noughts is empty', () => {
  expect(ends(picture('shares', [1, 0], [3, 0]))).toEqual([
    [0, 0.25],
    [0.25, 1],
    [0, 0],
    [0, 0],
  ]);
});

test('bars beside each other share a category with the gap around them', () => {
  const boxes = barBoxes(picture('none', [1, 2], [3, 4]));
  // Two categories of half the plot; three thicknesses each: two bars and the gap.
  expect(boxes.map(({ start, thickness }) => [start * 12, thickness * 12])).toEqual([
    [1, 2],
    [3, 2],
    [7, 2],
    [9, 2],
  ]);
});
