import { barParts } from './barParts';

const ZERO = { givenSek: 0, receivedSek: 0, newMoneySek: 0, mustNetToZero: true };

test.each([
  ['balanced', { givenSek: -5, receivedSek: 5 }, { given: [['paid', 1]], received: [['paid', 1]] }],
  [
    'more is received than given',
    { givenSek: -3, receivedSek: 4 },
    {
      given: [['paid', 0.75]],
      received: [
        ['paid', 0.75],
        ['residue', 0.25],
      ],
    },
  ],
  ['given to nobody', { givenSek: -2 }, { given: [['residue', 1]], received: [] }],
  ['new money only', { newMoneySek: 55, mustNetToZero: false }, { given: [], received: [['newMoney', 1]] }],
  [
    'new money that ends, beside a redistribution',
    { givenSek: -1, receivedSek: 2, newMoneySek: -3, mustNetToZero: false },
    {
      given: [
        ['paid', 0.25],
        ['newMoney', 0.75],
      ],
      received: [['paid', 0.5]],
    },
  ],
  ['nothing', {}, { given: [], received: [] }],
])('%s', (_, own, expected) => {
  const { given, received } = barParts({ ...ZERO, ...own });
  const pairs = (parts: typeof given) => parts.map(({ kind, share }) => [kind, share]);
  expect({ given: pairs(given), received: pairs(received) }).toEqual(expected);
});
