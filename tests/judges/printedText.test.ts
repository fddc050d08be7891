import { overlappingWords, PrintedText } from './printedText';
import type { PrintedWord } from './printedWords';

/** Words of ten points' height on a page, from `text left top`. */
function words(...lines: readonly string[]): PrintedWord[] {
  return lines.map((line) => {
    const [text = '', left = '0', top = '0'] = line.split(' ');
    const place = { left: Number(left), top: Number(top) };
    return { page: 0, text, ...place, right: place.left + text.length * 5, bottom: place.top + 10 };
  });
}

describe('a text on a page', () => {
  // Two cells beside each other: «Fler får stöd» wrapped after the second word, and «Antal kommuner».
  const page = new PrintedText(
    words(
      'Fler 0 0',
      'får 22 0',
      'stöd 0 12',
      'Antal 60 0',
      'kommuner 60 12',
      '2023 180 12',
      'april 175 0',
      'Utfall 140 0',
    ),
  );

  test('is found on one line, wrapped, and set to the right', () => {
    expect(page.holds('Fler får')).toBe(true);
    expect(page.holds('Fler får stöd')).toBe(true);
    expect(page.holds('Antal\nkommuner')).toBe(true);
    expect(page.holds('Utfall april 2023')).toBe(true);
  });

  test('is not found across cells or when a part is cut off', () => {
    expect(page.holds('Fler får Antal')).toBe(false);
    expect(page.holds('Fler får stöd i vården')).toBe(false);
    expect(page.holds('får kommuner')).toBe(false);
  });
});

test('words on each other are told, words on lines close together are not', () => {
  expect(overlappingWords(words('Fler 0 0', 'får 22 0', 'stöd 0 9'))).toEqual([]);
  expect(overlappingWords(words('Fler 0 0', 'stöd 10 5'))).toEqual(['1: Fler / stöd']);
});
