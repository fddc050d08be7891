import { colourLegend } from './colourLegend';

test('best first, each with its symbol and the colours of the palette', () => {
  expect(colourLegend('standard')[0]).toEqual({
    tone: 'green',
    symbol: '●',
    fill: '#B7E1CD',
    text: '#0B3D20',
    contrast: expect.closeTo(8.61, 2) as number,
  });
  expect(colourLegend('fargblind').map(({ symbol, fill }) => symbol + fill)).toEqual([
    '●#9AD5E0',
    '▲#FFF0B3',
    '■#E58A7B',
    '–#EDEBE9',
  ]);
});
