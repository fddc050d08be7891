import { textLines } from './textLines';

test.each([
  ['', 240, 1],
  ['Målet saknar indikatorer.', 240, 1],
  ['En rad\noch en till', 240, 2],
  ['Av elva mål bedöms fyra uppfyllas helt, fyra uppfyllas delvis och tre inte uppfyllas.', 240, 2],
  ['Västerbottensregionfullmäktigebeslutsunderlagssammanställning', 100, 4],
])('%s in %d points: %d', (text, width, lines) => {
  expect(textLines(text, width, 10)).toBe(lines);
});
