import { wrapText } from './wrapText';

const sevenPixelsEach = (text: string): number => text.length * 7;

test('breaks between words', () => {
  expect(wrapText('Andel patienter i tid', 112, sevenPixelsEach)).toEqual(['Andel patienter', 'i tid']);
});

test('keeps line feeds and overlong words', () => {
  expect(wrapText('Budgetomfördelning\när', 40, sevenPixelsEach)).toEqual(['Budgetomfördelning', 'är']);
});
