import fc from 'fast-check';
import { typedText } from './typedText';

test.each([
  ['Antal besök', 'Antal besök'],
  ['Regionstyrelsen', 'Regionstyrelsen'],
  ['', ''],
  ['=1+1', "'=1+1"],
  ['+46 90 785 00 00', "'+46 90 785 00 00"],
  ['-17', "'-17"],
  ['@namn', "'@namn"],
  ["'citat", "''citat"],
  ['2023-05-01', "'2023-05-01"],
  ['1/2', "'1/2"],
  ['12%', "'12%"],
  ['TRUE', "'TRUE"],
  ['false', "'false"],
  ['mar5', "'mar5"],
  ['may 2023', "'may 2023"],
  ['3E10', "'3E10"],
  ['007', "'007"],
  ['#N/A', "'#N/A"],
  [' inledande blanksteg', "' inledande blanksteg"],
])('%j is given to Excel as %j', (text, expected) => {
  expect(typedText(text)).toBe(expected);
});

test('whatever the text, Excel is given the text itself, or the text behind one apostrophe', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const typed = typedText(text);
      expect(typed === text ? typed : typed.slice(1)).toBe(text);
      expect(/^[=+\-@'0-9#.]/.test(typed) && typed === text).toBe(false);
    }),
  );
});
