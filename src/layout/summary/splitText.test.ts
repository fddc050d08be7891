import fc from 'fast-check';
import { splitText } from './splitText';

test('paragraphs stand by themselves, long ones are divided between sentences', () => {
  expect(splitText('Kort.')).toEqual(['Kort.']);
  expect(splitText('Ett.\n\n Två. \nTre.')).toEqual(['Ett.', 'Två.', 'Tre.']);
  expect(splitText('En mening. En till. Och en.', 20)).toEqual(['En mening. En till.', 'Och en.']);
  expect(splitText('mycketlångtord och kort', 8)).toEqual(['mycketlå', 'ngtord', 'och kort']);
  expect(splitText('')).toEqual([]);
});

test('nothing is lost but white space, and no piece is too long', () => {
  const letters = (text: string): string => text.replaceAll(/\s+/gu, '');
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 5, max: 60 }), (text, most) => {
      const pieces = splitText(text, most);
      expect(letters(pieces.join(''))).toBe(letters(text));
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(most);
    }),
  );
});
