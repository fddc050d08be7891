import { cliTexts, type ColouredCounts } from './cliTexts';

const RIGHT = { missing: 0, recoloured: 0, outdated: 0, split: 0, duplicated: 0 };
const RESULT: ColouredCounts = {
  rows: 74,
  changed: true,
  repairs: RIGHT,
  counts: { green: 30, yellow: 17, red: 15, neutral: 12 },
};
const ROWS = '74 rader färgade: 30 gröna, 17 gula, 15 röda och 12 grå.';

test.each<[Partial<ColouredCounts>, string]>([
  [{ changed: false }, `${ROWS} Färgreglerna fanns redan; inget behövde ändras.`],
  [{ repairs: { ...RIGHT, missing: 22 } }, `${ROWS} 22 färgregler är skrivna.`],
  [{ repairs: { ...RIGHT, missing: 1 } }, `${ROWS} 1 färgregel är skriven.`],
  [{ repairs: { ...RIGHT, recoloured: 16 } }, `${ROWS} Färgregler: 16 har fått andra färger.`],
  [
    { repairs: { missing: 2, recoloured: 0, outdated: 1, split: 1, duplicated: 3 } },
    `${ROWS} Färgregler: 2 saknades, 1 var inaktuell, 1 var delad och 3 fanns dubbelt.`,
  ],
  [{}, `${ROWS} Färgförklaringen på Start har fått samma färger.`],
])('the command line tells what colouring found and put right: %j', (result, sentence) => {
  expect(cliTexts('sv').coloured({ ...RESULT, ...result })).toBe(sentence);
});
